import type { Span } from '../article';
import { slipsBetween } from './edits';
import { searchWords } from './words';

/** The comma in "1,200" belongs to it. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=\d),(?=\d{3}))*/gu;

/** Where the words of a query stand in a text that it has found; a word's slips count only where none begins as typed. */
export function foundWords(text: string, query: string): Span[] {
  const typed = [...new Set(searchWords(query))];
  const stretches = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    parts: searchWords(found),
  }));
  const begun = (one: string) => stretches.filter(({ parts }) => parts.some((part) => part.startsWith(one)));
  const slipped = (one: string) =>
    stretches.filter(({ parts }) => parts.some((part) => slipsBetween(one, part) !== null));
  const hits = new Set(typed.flatMap((one) => (begun(one).length > 0 ? begun(one) : slipped(one))));
  return stretches.filter((stretch) => hits.has(stretch)).map(({ start, end }) => ({ start, end }));
}
