import type { Found, Quote } from './find-quote';
import { sharedThen } from './telling-context';

/** Characters of context that must agree where the passage stood before. */
const agreeingInPlace = 16;
/** Characters of context that agree by chance only in a repeated sentence. */
const agreeingOnOneSide = 48;
/** Fewer are enough when every other place agrees in less than half as many. */
const agreeingAlone = 12;
/** A quote of this many words that stands once speaks for itself. */
const speakingWords = 6;

/** The passage word for word at its old place. */
export function findInPlace(text: string, { exact, prefix, suffix, start }: Quote): Found | null {
  if (start === null || !text.startsWith(exact, start)) return null;
  const before = prefix.slice(-agreeingInPlace);
  const after = suffix.slice(0, agreeingInPlace);
  if (text.slice(Math.max(0, start - before.length), start) !== before) return null;
  if (!text.startsWith(after, start + exact.length)) return null;
  return { start, end: start + exact.length, how: 'exact' };
}

/**
 * The passage word for word where its context is gone, wholly or on one side: a paragraph that was moved. Of places
 * that agree alike, the nearest to the old one.
 */
export function findAlone(text: string, quote: Quote): Found | null {
  const places: { at: number; agreeing: number }[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const before = commonSuffix(text, at, quote.prefix);
    const after = commonPrefix(text, at + quote.exact.length, quote.suffix);
    places.push({ at, agreeing: Math.max(before, after) });
  }
  places.sort((a, b) => b.agreeing - a.agreeing || distance(quote, a.at) - distance(quote, b.at));
  const [best, rival] = places;
  if (!best) return null;
  if (mayBeCopy(text, quote, best.at)) return null;
  const speaks = !rival && quote.exact.split(' ').length >= speakingWords;
  const stands = best.agreeing >= agreeingAlone && best.agreeing > 2 * (rival?.agreeing ?? 0);
  if (best.agreeing < agreeingOnOneSide && !speaks && !stands) return null;
  return { start: best.at, end: best.at + quote.exact.length, how: 'moved' };
}

/** Whether a place agrees no further than another place with the same words did when the passage was described. */
function mayBeCopy(text: string, quote: Quote, at: number): boolean {
  const then = sharedThen(quote.prefix, quote.suffix);
  if (then === null) return false;
  const before = commonSuffix(text, at, quote.prefix);
  const after = commonPrefix(text, at + quote.exact.length, quote.suffix);
  return before <= then.before && after <= then.after;
}

function distance(quote: Quote, at: number): number {
  return quote.start === null ? 0 : Math.abs(at - quote.start);
}

/** How many characters before `at` agree with the end of `prefix`. */
export function commonSuffix(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && text.charCodeAt(at - 1 - n) === prefix.charCodeAt(prefix.length - 1 - n)) n++;
  return n;
}

/** How many characters from `at` on agree with the start of `suffix`. */
export function commonPrefix(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text.charCodeAt(at + n) === suffix.charCodeAt(n)) n++;
  return n;
}
