import { termsOf } from '../match/terms';

/** The share of the shorter text's words that the other has too, 0..1, and those words. */
export function sharedWords(a: string, b: string): { readonly share: number; readonly words: readonly string[] } {
  const inA = new Set(termsOf(a));
  const inB = new Set(termsOf(b));
  const words = [...inA].filter((term) => inB.has(term));
  const least = Math.min(inA.size, inB.size);
  return { share: least < 5 ? 0 : words.length / least, words };
}
