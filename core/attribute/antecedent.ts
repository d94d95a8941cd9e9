import type { Span } from '../article';
import { isOneOf } from '../word-list';
import { type Context, spanOf } from './reading';
import { type Stretch, trimmed } from './subjects';

/** "the TTP, which claimed": the phrase before the relative word. */
export function antecedentOf(words: Context['words'], { from, to }: Stretch): Span | null {
  if (from !== to || !isOneOf('who which', words[from]?.lower) || from === 0) return null;
  let start = beforeTime(words, from - 1);
  const last = start;
  while (
    start > 0 &&
    from - start < 8 &&
    !/[,;:“”"()—–]/.test(words[start]?.gap ?? '') &&
    !isOneOf('and but that of by with to', words[start - 1]?.lower)
  )
    start--;
  const chunk = trimmed(words, { from: start, to: last });
  return chunk && spanOf(words, chunk.from, chunk.to);
}

/** "Raza, who on Monday", "Raza who, on Monday,", "Raza, on Monday, who": the day is no part of whom it means. */
function beforeTime(words: Context['words'], last: number): number {
  if (!/day$/.test(words[last]?.lower ?? '')) return last;
  const on = isOneOf('on last', words[last - 1]?.lower) ? last - 1 : last;
  return on > 0 && words[on]?.gap === ', ' ? on - 1 : last;
}
