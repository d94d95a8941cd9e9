import type { Feature } from './draft';
import { says, saysAround } from './says';
import { sought } from './sought';
import { upTo, whether } from './whether';

const casualty = sought(
  /\b(?:kill\w*|dead|deaths?|died|injur\w*|wound\w*|martyr\w*|lives|casualt\w+|fatalit\w+|neutrali[sz]\w+|eliminat\w+|arrest\w*|detain\w*)\b/i,
);

export const factFeatures: readonly Feature[] = [
  { name: 'figures', reason: 'gives figures', value: (draft) => upTo(3, draft.figures.length) },
  { name: 'any-figure', reason: 'gives a figure', value: (draft) => whether(draft.figures.length > 0) },
  {
    name: 'casualties',
    reason: 'counts casualties',
    value: (draft) => whether(draft.figures.length > 0 && casualty(draft.said)),
  },
  {
    name: 'large-figure',
    reason: 'a large number',
    value: (draft) => whether(draft.figures.some((figure) => figure.value >= 100)),
  },
  { name: 'dated', reason: 'is dated', value: (draft) => whether(draft.dates.length > 0) },
  {
    name: 'denial-word',
    reason: 'denies or rejects something',
    ...saysAround(
      /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es)|baseless|unfounded|refus\w+)\b/i,
    ),
  },
  {
    name: 'responsibility',
    reason: 'says who did it',
    ...says(/\b(?:responsib\w+|carried out|claimed|behind|involved|masterm\w+|accus\w+|blam\w+)\b/i),
  },
  {
    name: 'must',
    reason: 'says what must be done',
    ...says(/\b(?:must|should|need to|needs to|have to|has to|urged?|demand\w*|call(?:ed|s)? (?:on|for))\b/i),
  },
  {
    name: 'will',
    reason: 'says what will be done',
    ...says(/\b(?:will|shall|would|vow\w*|pledg\w*|agreed|promis\w*)\b/i),
  },
  {
    name: 'warning',
    reason: 'warns',
    ...saysAround(/\b(?:warn\w*|threat\w*|retaliat\w*|consequences|war)\b/i),
  },
  { name: 'negated', reason: 'says what is not so', ...says(/\b(?:not|no|never|cannot|n[o’']t)\b/i) },
  {
    name: 'first-of-its-kind',
    reason: 'a first or a superlative',
    ...says(/\b(?:first time|the first|deadliest|largest|biggest|highest|worst|longest|unprecedented)\b/i),
  },
];
