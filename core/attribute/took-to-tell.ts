import { isOneOf } from '../word-list';
import type { Word } from './words';

/** Index of "took" in "took to X | to say", "used Facebook to accuse"; null where it stands not. */
export function tookToTell(words: readonly Word[], first: number): number | null {
  if (!isOneOf('x twitter facebook media television', words[first - 1]?.lower)) return null;
  const from = Math.max(0, first - 5);
  const took = words.slice(from, first).findIndex(({ lower }) => isOneOf('took takes used uses', lower));
  return took < 0 ? null : from + took;
}
