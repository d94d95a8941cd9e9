import type { Found, Quote } from './find-quote';

/** Characters of context that must agree where the passage stood before. */
const agreeingInPlace = 16;
/** Characters that must agree, both sides together, at any other place. */
const agreeingElsewhere = 24;

/** The passage word for word: at its old place, or at the one other place whose context agrees. */
export function findExact(text: string, quote: Quote): Found | null {
  return findInPlace(text, quote) ?? findElsewhere(text, quote);
}

function findInPlace(text: string, { exact, prefix, suffix, start }: Quote): Found | null {
  if (start === null || !text.startsWith(exact, start)) return null;
  const before = prefix.slice(-agreeingInPlace);
  const after = suffix.slice(0, agreeingInPlace);
  if (text.slice(Math.max(0, start - before.length), start) !== before) return null;
  if (!text.startsWith(after, start + exact.length)) return null;
  return { start, end: start + exact.length, how: 'exact' };
}

/**
 * A place counts when the context agrees on both sides, or wholly on one. Of places that agree alike, the nearest to
 * the old one: in a sentence that is repeated word for word nothing else tells them apart.
 */
function findElsewhere(text: string, quote: Quote): Found | null {
  let best: { at: number; agreeing: number } | null = null;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const before = commonSuffix(text, at, quote.prefix);
    const after = commonPrefix(text, at + quote.exact.length, quote.suffix);
    const agreeing = before + after;
    if (Math.min(before, after) < 4 && Math.max(before, after) < 48) continue;
    if (agreeing < agreeingElsewhere) continue;
    if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && isNearer(quote, at, best.at)))
      best = { at, agreeing };
  }
  return (
    best && { start: best.at, end: best.at + quote.exact.length, how: best.at === quote.start ? 'exact' : 'moved' }
  );
}

function isNearer(quote: Quote, at: number, than: number): boolean {
  return quote.start !== null && Math.abs(at - quote.start) < Math.abs(than - quote.start);
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
