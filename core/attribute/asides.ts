import { forWords, isOneOf } from '../word-list';
import { helping } from './verb-forms';
import { isCapital, type Word } from './words';

/** A clause begins after these. */
export const opener = forWords(
  /^(?:that|which|and|but|while|as|because|when|after|before|if|though|although|whereas|since|than|so|or|where|until|yet|whether|once|what|how|why|nor|unless|whom)$/,
);
export const leadIn = forWords(
  /^(?:meanwhile|however|later|also|then|earlier|recently|separately|similarly|moreover|furthermore|instead|still|now|today|yesterday|finally|therefore|thus|additionally|likewise|even|only|indeed|nevertheless|consequently|again|elsewhere|on|in|at|during|following|for|by|with|despite|amid|from|to|about|of|under|over|upon|according|per)$/,
);
const stop = /[;:“”"[\]—–―]|--| - |''|``|\.\.\.|…/;
/** Most words have but a space between them. */
export const isStop = (gap: string) => gap !== ' ' && stop.test(gap);

/** "Gul Raza, | the envoy to Kabul said", "Gul Raza, head of the board, | speaking in Kohat said": no comma ends what explains the name. */
export function openAppositionStart(words: readonly Word[], verb: number, from: number): number {
  const first = words[from];
  if (!first || !/^\)?, $/.test(first.gap) || isCapital(first) || (words[verb + 1]?.gap ?? ',').includes(','))
    return from;
  if (!/^(?:an?|the|\p{Ll}+ing)$/u.test(first.lower)) return from;
  const start = acrossApposition(words, from - 1) ?? from;
  const end = words.findIndex(({ gap }, i) => i > start && gap.includes(','));
  const name = words.slice(start, end);
  const named =
    name.length > 1 && name.every((word) => isCapital(word) && !opener.test(word.lower) && !leadIn.test(word.lower));
  return start === 0 && named ? start : from;
}

/** "Asif, the defence minister, said": back over comma-bounded asides to the name they explain. */
export function acrossApposition(words: readonly Word[], to: number): number | null {
  let from = asideStart(words, to);
  for (let asides = 0; from > 0 && asides < 5; asides++) {
    // "…, while the Taliban, in Kabul, said": the clause begins here.
    if (
      opener.test(words[from]?.lower ?? '') &&
      !isAsideOnly(words, from) &&
      !/ing$|^(?:asked|pressed|questioned|contacted|approached|reached)$/.test(words[from + 1]?.lower ?? '')
    )
      break;
    // “…,” the envoy, Gul Raza, said: nothing of the subject stands before a quotation's end.
    if (asides > 0 && words[from - 1]?.quoted) break;
    const head = asideStart(words, from - 1);
    const first = words[head];
    if (first && leadIn.test(first.lower) && !isAsideOnly(words, from) && !isAddedTo(words, head, from)) break;
    if (!first || words[from - 1]?.quoted || isStop(words[from]?.gap ?? '')) return null;
    from = head;
    if (head === 0 || !isAside(words, head) || isClauseBefore(words, head)) break;
  }
  return from;
}

/** "He was taken on Tuesday, | a police officer, who led the raid, said": what stands before is told, and no name. */
function isClauseBefore(words: readonly Word[], head: number): boolean {
  if (!isOneOf('a an', words[head]?.lower)) return false;
  const before = words.slice(asideStart(words, head - 1), head);
  return before.some(({ lower }, i) => i > 0 && helping.test(lower) && !isOneOf('who which', before[i - 1]?.lower));
}

/** "Meanwhile the governor, in a letter, said": an adverb without a comma of its own opens the clause, not the aside. */
function isAddedTo(words: readonly Word[], head: number, from: number): boolean {
  const adverb = isOneOf('meanwhile however later earlier separately recently', words[head]?.lower);
  return adverb && from - head > 1 && isOneOf('in from', words[from]?.lower);
}

/** Whether a stretch can only explain a name before it ("who leads the talks"). */
function isAsideOnly(words: readonly Word[], at: number): boolean {
  return /^(?:who|which|whose|of|\p{Ll}+ing|\p{Ll}{2,}ed)$/u.test(words[at]?.lower ?? '');
}

export function asideStart(words: readonly Word[], to: number): number {
  let from = to;
  while (from > 0 && to - from < 40 && !words[from - 1]?.quoted) {
    const gap = words[from]?.gap ?? '';
    if (gap.includes(',') || isStop(gap)) break;
    from--;
  }
  return from;
}

const asideHead = forWords(
  /^(?:a|an|the|who|which|whose|of|in|from|head|chief|spokesm[ae]n|spokeswoman|spokesperson|director|author|\d+|his|her|its|also|including|formerly|now|leader|meanwhile|however|too|\p{Ll}+ing|\p{Ll}{2,}ed)$/u,
);

/** "the defence minister,", "who leads the talks,", "speaking in Kabul,": explains the name before it. */
export function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    (asideHead.test(word.lower) && !isCapital(word)) || /^(?:Va|Md|D|R|Democrat|Republican|Jr|Sr|\d+)$/.test(word.text)
  );
}
