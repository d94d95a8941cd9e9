import type { Party } from '../claim';
import type { Draft, Feature } from './draft';
import { sought } from './sought';
import { upTo, whether } from './whether';

const speakerName = (draft: Draft): string => draft.attribution?.speaker?.name ?? '';
const heldBy = (draft: Draft, parties: readonly (Party | null | undefined)[]): number =>
  whether(draft.attribution?.speaker != null && parties.includes(draft.attribution.speaker.party));

/** Reporting words that carry on what was begun before. */
const saidFurther = sought(
  /\b(?:add(?:s|ed|ing)?|continu\w+|maintain\w*|further|went on|also|stress\w*|express\w*|highlight\w*|emphasi\w+|not(?:ed|es|ing)|recall\w*|observ\w+)\b/i,
);

export const speechFeatures: readonly Feature[] = [
  { name: 'attributed', reason: 'somebody says it', value: (draft) => whether(draft.attribution !== null) },
  { name: 'speaker-found', reason: 'the speaker is named', value: (draft) => whether(speakerName(draft) !== '') },
  {
    name: 'side-speaks',
    reason: 'a side of the conflict speaks',
    value: (draft) => heldBy(draft, ['islamabad', 'kabul', 'ttp']),
  },
  { name: 'kabul-speaks', reason: 'Kabul speaks', value: (draft) => heldBy(draft, ['kabul', 'ttp']) },
  {
    name: 'outsider-speaks',
    reason: 'a third party speaks',
    value: (draft) => heldBy(draft, ['un', 'us', 'india', 'china']),
  },
  {
    name: 'leading-voice',
    reason: 'the main voice of the article',
    value: (draft, scene) => upTo(8, scene.voices.get(speakerName(draft)) ?? 0),
  },
  {
    name: 'rare-voice',
    reason: 'heard only once in the article',
    value: (draft, scene) => whether(scene.voices.get(speakerName(draft)) === 1),
  },
  { name: 'said-further', reason: 'said in passing', value: (draft) => whether(saidFurther(draft.cue)) },
  {
    name: 'goes-on',
    reason: 'the same speaker goes on',
    value: (draft, scene) => whether(scene.goingOn.has(draft)),
  },
  { name: 'direct', reason: 'a direct quote', value: (draft) => whether(draft.attribution?.form === 'direct') },
  { name: 'mixed', reason: 'partly quoted', value: (draft) => whether(draft.attribution?.form === 'mixed') },
];
