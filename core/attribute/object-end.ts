import { isOneOf } from '../word-list';
import type { Context } from './reading';

/** What is condemned or rejected ends at a comma before a new clause, or where the occasion is told. */
export function objectEnd(words: Context['words'], from: number, limit: number): number {
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= limit) break;
    if (word.quoted) continue;
    const clause =
      isOneOf('which who but although though while as after when even where so because', word.lower) ||
      /^(?:\p{Ll}+ing)$/u.test(word.lower);
    if (/[,—–]|--/.test(word.gap) && clause) return word.start - word.gap.length;
    if (i > from + 2 && isOneOf('during while', word.lower)) return word.start;
    if (
      i > from + 1 &&
      word.lower === 'in' &&
      isOneOf('a an his her', words[i + 1]?.lower) &&
      isOneOf('statement interview post speech tweet letter message address', words[i + 2]?.lower)
    )
      return word.start;
  }
  return limit;
}
