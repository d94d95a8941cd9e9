import type { Span } from '../article';
import type { Speaker } from '../claim';
import { remembered } from '../remembered';
import { forPhrases } from '../word-list';
import { isHappening } from './memory';
import type { Said, Scene } from './scene';
import { mentionsWithin } from './speaker-of';

/** "a trader who asked not to be named": no part of what he is. */
const unnamed =
  /,? (?:who (?:asked|requested|wished|declined|refused|wanted|spoke|insisted|did not|was not)\b|(?:while )?requesting anonymity|(?:speaking )?on (?:the )?condition of anonymity).*$/;

/** "the foundation, which feeds the poor": the name alone. */
const told = /^(\p{Lu}[^,]*), which\b.*$/u;

/** "the mayor, when asked about it". */
const whenAsked = /,? when (?:asked|pressed|questioned|contacted|approached|reached)\b.*$/;

/** ", in its latest report", ", at a rally in Kohat,": where he said it. */
const occasion = /, (?:in|at|on|during|through|via|while|after) (?:an?|its|his|her|their|the)\b.*$/;

/** "Hayat, a driver of 46 from Chaman": the name alone. */
const explained = /^(\p{Lu}[\p{L}’'-]+), (?:an?|the|who|whose|aged|\d+)\b.*$/u;

/** "a UN report published in July": the report. */
const publishedIn =
  /^((?:[\p{L}.’'-]+ ){0,4}(?:report|statement|survey|study|letter|assessment)),? (?:published|released|issued|dated|seen|obtained|compiled|shared)\b(?! by ).*$/u;

/** What is cut off, and what is kept of it; each with what it never lacks, as most words have none of it. */
const cuts: readonly { readonly sign: RegExp; readonly pattern: RegExp; readonly kept: string }[] = [
  { sign: / who | requesting |anonymity/, pattern: unnamed, kept: '' },
  { sign: /, which\b/, pattern: told, kept: '$1' },
  { sign: / when /, pattern: whenAsked, kept: '' },
  { sign: /, /, pattern: occasion, kept: '' },
  { sign: /, /, pattern: explained, kept: '$1' },
  { sign: /report|statement|survey|study|letter|assessment/, pattern: publishedIn, kept: '$1' },
];

/** "the trader, at a rally in Kohat," → "trader". */
const wordsForOne = remembered((said): string =>
  cuts
    .reduce(
      (words, { sign, pattern, kept }) => (sign.test(words) ? words.replace(pattern, kept) : words),
      said.replace(/^(?:the|The) /, '').replace(/\s+/g, ' '),
    )
    .replace(/\bTaleban\b/g, 'Taliban'),
);

/** "Last month", "on Monday". */
const when = forPhrases(
  /^(?:last|this|next|that|on|in) (?:week|month|year|spring|summer|autumn|winter|\p{L}+day)\b/iu,
  /^(?:last|this|next|that|on|in) /i,
);

const nobody = forPhrases(
  /^(?:(?:do|did|does|can|could|would|will|have|should) (?:you|we|they)|he|she|it|they|who|which|i|we|you|this|that|there|one|his|her|its|their|the|an?|former|latter|those|these|nobody|no (?:one|group|side|body|organi[sz]ation|outfit|official))$/i,
);

/** "How many men do you | believe": who is asked has not said it. */
const asked = forPhrases(/ (?:do|did|does|can|could|would|will|should) (?:you|we|they)$/i, / (?:you|we|they)$/i);

/** Nobody known: the text's own words, with the party of the body they name. */
export function inOwnWords(scene: Scene, said: Said, subject: Span): Speaker | null {
  const words = wordsForOne(said.words);
  if (isHappening(words) || when.test(words)) return null;
  if (nobody.test(words) || asked.test(words)) return null;
  const parties = new Set(mentionsWithin(scene.mentions, said).flatMap(({ entity }) => entity.party ?? []));
  // "the foreign ministers of two states" speak for neither.
  const [party = null] = parties.size > 1 && / and /.test(words) ? [] : parties;
  return {
    name: scene.shortNames.get(words.replace(/ (?:data|figures|report|study|statistics)$/, '')) ?? words,
    span: subject,
    entity: null,
    role: null,
    party,
  };
}
