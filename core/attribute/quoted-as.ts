import type { Word } from './words';

const saying = /^(?:saying|telling|stating|claiming|warning|adding|confirming|declaring|denying)$/;

/** Index of "as" in "quoted … as saying", within one clause. */
export function sayingAfter(words: readonly Word[], from: number): number | null {
  for (let i = from + 1; i < Math.min(words.length - 1, from + 22); i++) {
    if (words[i]?.quoted) return null;
    if (words[i]?.lower === 'as' && saying.test(words[i + 1]?.lower ?? '')) return i;
  }
  return null;
}
