import { type Worded, wordingOf } from './wording';

/** The share of the shorter text's words that the other has too, 0..1, and those words. */
export function sharedWords(a: Worded, b: Worded): { readonly share: number; readonly words: readonly string[] } {
  const [inA, inB] = [wordingOf(a).distinct, wordingOf(b).distinct];
  const words = [...inA].filter((term) => inB.has(term));
  const least = Math.min(inA.size, inB.size);
  return { share: least < 5 ? 0 : words.length / least, words };
}
