import type { Speaker } from '../claim';
import { remembered } from '../remembered';
import { forPhrases, isOneOf } from '../word-list';
import type { Memory } from './memory';
import { both, isJoint, jointly, sidesMeant } from './sides';

/** What a speaker issues: it says what he says. */
const document = forPhrases(
  /^(?:the|a|an|its|his|her|their) (?:(?:official|press|media|brief|joint|written|same|short|video|follow-up) )?(?:statement|communiqu[eé]|declaration|post|tweet|message|letter|release|handout|readout)$/iu,
  /(?:statement|communiqu[eé]|declaration|post|tweet|message|letter|release|handout|readout)$/i,
);

/** "the post’s caption", "caption of the video": who posted it says it. */
const caption = forPhrases(
  /^(?:the |an? |its |his |their )?(?:(?:post|video|tweet|clip|photo|image)['’]s )?caption(?: (?:of|on|to|with) the (?:post|video|tweet|clip|photo|image)s?)?(?:, (?:which|that) .*)?$/i,
  /caption/i,
);

/** "its data": what a body has found, it says. */
const findings = forPhrases(
  /^(?:its|their) (?:own )?(?:latest )?(?:data|figures|findings|report|study|survey|statistics|records|authors)$/iu,
  /^(?:its|their) /i,
);

const twoPeople = forPhrases(
  /^(?:both|the two|the) (?:leaders|ministers|officials|diplomats|envoys|men|women|foreign ministers|presidents|premiers|prime ministers|counterparts|dignitaries)$/i,
);

/** Whom a pronoun means: "he" a person, "its" a body; null for other words. */
export const pronoun = remembered((words): 'person' | 'whose' | 'group' | null => {
  const word = words.toLowerCase();
  if (isOneOf('he she', word)) return 'person';
  if (isOneOf('his her him', word) || /^(?:his|her) (?:office|spokes\p{Ll}+|aides?|ministry)$/u.test(word))
    return 'whose';
  return isOneOf('they it its their', word) ? 'group' : null;
});

const pointingBack = [findings, caption, document, twoPeople, both];

/** Whether words point back at somebody: a pronoun, "the statement", "the two sides". */
export function mayRecall(words: string): boolean {
  return pronoun(words) !== null || pointingBack.some((pattern) => pattern.test(words));
}

/** "he" is the last person, "they" and "it" the last body; null for other words. */
export function recall(memory: Memory, words: string): Speaker | null {
  const meant = pronoun(words);
  if (meant !== null) return meant === 'group' ? (memory.group ?? memory.person) : (memory.person ?? memory.last);
  if (findings.test(words)) return memory.acting ?? memory.group ?? memory.last;
  if (caption.test(words)) return memory.issuer;
  if (document.test(words)) return memory.issuer ?? memory.last ?? memory.acting;
  if (twoPeople.test(words)) return jointly(memory.pair);
  if (both.test(words)) return isJoint(memory.last) ? memory.last : jointly(sidesMeant(memory.sides));
  return null;
}
