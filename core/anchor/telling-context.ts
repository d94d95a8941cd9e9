import type { Span } from '../article';
import { commonPrefix, commonSuffix } from './find-exact';

/** Characters of context on each side: about ten words, enough to tell repeated phrases apart. */
const usual = 64;
/** Characters beyond what another place has in common with this one: about ten words. */
const telling = 64;
/** A paragraph that stands twice is not told apart by its own words, however many. */
const longest = 512;
/** Characters compared before the usual length must do: text without end of one character. */
const budget = 500_000;

/**
 * How much context either side of a passage needs, so that each side alone tells it from every other place with the
 * same words: sentences are repeated, and paragraphs move away from the one side or the other.
 */
export function tellingContext(text: string, { start, end }: Span): { before: number; after: number } {
  const exact = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - longest), start);
  const suffix = text.slice(end, end + longest);
  let before = 0;
  let after = 0;
  let left = budget;
  for (let at = text.indexOf(exact); at >= 0 && left > 0; at = text.indexOf(exact, at + 1)) {
    if (at === start) continue;
    const sameBefore = commonSuffix(text, at, prefix);
    const sameAfter = commonPrefix(text, at + exact.length, suffix);
    left -= sameBefore + sameAfter + 1;
    before = Math.max(before, sameBefore);
    after = Math.max(after, sameAfter);
  }
  return { before: lengthFor(before), after: lengthFor(after) };
}

/**
 * What the length of a stored context tells: how many characters on each side another place with the same words had in
 * common with this one when it was described. Null where there was no such place, or none that is known of.
 */
export function sharedThen(prefix: string, suffix: string): { before: number; after: number } | null {
  const before = Math.max(0, prefix.length - telling);
  const after = Math.max(0, suffix.length - telling);
  return before + after === 0 ? null : { before, after };
}

function lengthFor(shared: number): number {
  return Math.min(Math.max(usual, shared + telling), longest);
}
