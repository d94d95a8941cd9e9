import type { Span } from '../article';
import { isAscii, lowerInPlace, runEnd } from '../letter-runs';
import { rememberedWords } from '../match/word-table';

/** A word of a sentence. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** A text and the same in lower case with straight apostrophes; null where that has other offsets. */
export interface Source {
  readonly text: string;
  readonly plain: string | null;
}

export function sourceOf(text: string): Source {
  return { text, plain: lowerInPlace(text)?.replaceAll('’', "'") ?? null };
}

/** Words of a stretch of text; `quotations` are in order and may lie outside it. */
export function wordsOf(source: Source, at: Span, quotations: readonly Span[]): Word[] {
  const { text } = source;
  const words: Word[] = [];
  let last = at.start;
  let q = firstEndingAfter(quotations, at.start);
  for (let start = at.start; start < at.end; ) {
    const end = wordEnd(text, start, at.end);
    if (end === start) {
      start++;
      continue;
    }
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    const quotation = quotations[q];
    const word = text.slice(start, end);
    words.push({
      start,
      end,
      text: word,
      lower: lowerAt(source, start, end),
      gap: last + 1 === start && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, start),
      quoted: quotation !== undefined && quotation.start <= start,
      capital: beginsCapital(word),
    });
    last = end;
    start = end;
  }
  return words;
}

const plainAt = rememberedWords((word) => word);

function lowerAt({ text, plain }: Source, start: number, end: number): string {
  if (isAscii(text, start, end)) return plainAt(text, start, end);
  return plain?.slice(start, end) ?? text.slice(start, end).toLowerCase().replaceAll('’', "'");
}

const SPACE = 32;
const DOLLAR = 36;
const joining = /['’.&/-]/;

/**
 * Where a word that begins here ends: letters, digits and "$", more of them after a mark that joins ("U.S",
 * "Spin-Boldak", "ministry's"), and a last apostrophe before a space ("officials'").
 */
function wordEnd(text: string, from: number, limit: number): number {
  let end = from;
  for (let next = from; ; next = end) {
    while (text.charCodeAt(next) === DOLLAR) next++;
    end = Math.min(limit, runEnd(text, next));
    if (end === next) break;
  }
  if (end === from) return from;
  for (;;) {
    if (end + 1 >= limit || !joins(text, end)) return end;
    const next = Math.min(limit, runEnd(text, end + 1));
    if (next === end + 1) break;
    end = next;
  }
  return /['’]/.test(text.charAt(end)) && /\s/.test(text.charAt(end + 1)) ? end + 1 : end;
}

function joins(text: string, at: number): boolean {
  return text.charCodeAt(at) !== SPACE && joining.test(text.charAt(at));
}

function beginsCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Index of the first span that ends after an offset, by halves. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function isCapital(word: Word | undefined): boolean {
  return word?.capital === true;
}
