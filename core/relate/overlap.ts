import { foldedWords, termOf } from '../match/terms';
import { type Worded, wordingOf } from './wording';

/** Fewer words than this are shared by chance. */
const fewest = 5;

/** The share of the shorter text's words that the other has too, 0..1. */
export function shareOfWords(a: Worded, b: Worded): number {
  const [inA, inB] = [wordingOf(a).distinct, wordingOf(b).distinct];
  const least = Math.min(inA.size, inB.size);
  if (least < fewest) return 0;
  let shared = 0;
  for (const term of inA) if (inB.has(term)) shared++;
  return shared / least;
}

/** Those words, as the first text spells them. */
export function wordsShared(a: Worded, b: Worded): string[] {
  const open = new Set(wordingOf(b).distinct);
  const isNew = (word: string) => {
    const term = termOf(word);
    return term !== null && open.delete(term);
  };
  return (a.text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => foldedWords(word).some(isNew));
}
