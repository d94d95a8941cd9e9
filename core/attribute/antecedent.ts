import type { Span } from '../article';
import { isOneOf } from '../word-list';
import { type Context, spanOf } from './reading';
import { type Stretch, trimmed } from './subjects';

/** "the TTP, which claimed": the phrase before the relative word. */
export function antecedentOf(words: Context['words'], { from, to }: Stretch): Span | null {
  if (from !== to || !isOneOf('who which', words[from]?.lower) || from === 0) return null;
  let start = from - 1;
  while (
    start > 0 &&
    from - start < 8 &&
    !/[,;:“”"()—–]/.test(words[start]?.gap ?? '') &&
    !isOneOf('and but that of by with to', words[start - 1]?.lower)
  )
    start--;
  const chunk = trimmed(words, { from: start, to: from - 1 });
  return chunk && spanOf(words, chunk.from, chunk.to);
}
