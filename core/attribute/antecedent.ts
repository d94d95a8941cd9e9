import type { Span } from '../article';
import { isOneOf } from '../word-list';
import { type Context, spanOf } from './reading';
import { type Stretch, trimmed } from './subjects';
import { isCapital } from './words';

/** "the TTP, which claimed": the phrase before the relative word. */
export function antecedentOf(words: Context['words'], { from, to }: Stretch): Span | null {
  if (from === 0 || !(isPartOfThem(words, { from, to }) || (from === to && isOneOf('who which', words[from]?.lower))))
    return null;
  const isPart = to > from;
  let start = beforeTime(words, from - 1);
  const last = start;
  while (
    start > 0 &&
    from - start < 8 &&
    !(isPart && /[^e]ed$/.test(words[start - 1]?.lower ?? '')) &&
    !/[,;:“”"()—–]/.test(words[start]?.gap ?? '') &&
    !isOneOf('and but that of by with to among', words[start - 1]?.lower)
  )
    start--;
  start = behindVerb(words, start, last);
  start = appositionStart(words, start) ?? start;
  const chunk = trimmed(words, { from: start, to: last });
  return chunk && spanOf(words, chunk.from, chunk.to);
}

/** "traders, | many of whom". */
function isPartOfThem(words: Context['words'], { from, to }: Stretch): boolean {
  if (to !== from + 2 || words[from + 1]?.lower !== 'of' || !isOneOf('whom which', words[to]?.lower)) return false;
  return isOneOf('many some most several all both', words[from]?.lower);
}

/** "This was told at the meeting | which": a verb belongs to another clause; after it the phrase begins. */
function behindVerb(words: Context['words'], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const word = words[i];
    if (word && helpingVerb.test(word.lower)) return isOneOf('during at in on', words[i + 2]?.lower) ? i + 3 : i + 1;
  }
  return from;
}

const helpingVerb = /^(?:is|are|was|were|has|have|had)$/;

/** "Gul Raza, | a veteran officer | who": the phrase explains the name before it; null where none stands. */
function appositionStart(words: Context['words'], from: number): number | null {
  if (words[from]?.gap !== ', ' || !isOneOf('a an the', words[from]?.lower) || !isCapital(words[from - 1])) return null;
  let start = from - 1;
  while (start > 0 && words[start]?.gap === ' ' && isCapital(words[start - 1])) start--;
  return from - start > 1 ? start : null;
}

/** "Raza, who on Monday", "Raza who, on Monday,", "Raza, on Monday, who": the day is no part of whom it means. */
function beforeTime(words: Context['words'], last: number): number {
  if (!/day$/.test(words[last]?.lower ?? '')) return last;
  const on = isOneOf('on last', words[last - 1]?.lower) ? last - 1 : last;
  return on > 0 && words[on]?.gap === ', ' ? on - 1 : last;
}
