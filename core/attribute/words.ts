import type { Span } from '../article';
import { isCapitalAt, runEnd } from '../letter-runs';
import { remembered } from '../remembered';
import { firstRunAfter, type Runs, runsOf, wordOf, writtenOf } from '../word-runs';

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
  /** Index of the run that is all of it; null when it is more than one, or not all ASCII. */
  readonly run: number | null;
}

/** A text with its runs. */
export interface Source {
  readonly text: string;
  readonly runs: Runs;
  /** Then words may begin with one: "$5". */
  readonly hasDollar: boolean;
}

export function sourceOf(text: string): Source {
  return { text, runs: runsOf(text), hasDollar: text.includes('$') };
}

/** Words of a stretch of text; `quotations` are in order and may lie outside it. */
export function wordsOf(source: Source, at: Span, quotations: readonly Span[]): Word[] {
  const { text, runs } = source;
  const words: Word[] = [];
  let last = at.start;
  let q = firstEndingAfter(quotations, at.start);
  for (let run = firstRunAfter(runs, at.start); ; ) {
    const start = wordStart(source, last, runs.starts[run] ?? text.length);
    if (start >= at.end) return words;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    const quoted = (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const word = wordAt(source, { run, start, limit: at.end, last, quoted });
    words.push(word);
    last = word.end;
    while ((runs.starts[run] ?? last) < last) run++;
  }
}

interface Place {
  /** The run at which the word begins, or the next one. */
  readonly run: number;
  readonly start: number;
  readonly limit: number;
  /** Where the word before ends. */
  readonly last: number;
  readonly quoted: boolean;
}

function wordAt(source: Source, { run, start, limit, last, quoted }: Place): Word {
  const { text, runs } = source;
  const runEnds = start === runs.starts[run] ? (runs.ends[run] ?? start) : -1;
  const end = runEnds > start && endsWord(text, runEnds) ? runEnds : wordEnd(text, start, limit);
  const known = end === runEnds ? wordOf(runs, run) : null;
  const written = known === null ? text.slice(start, end) : writtenOf(runs, run);
  return {
    start,
    end,
    text: written,
    lower: known ?? lowerOf(written),
    gap: last + 1 === start && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, start),
    quoted,
    capital: isCapitalAt(text, start),
    run: known === null ? null : run,
  };
}

/** Where the next word begins: at a run, or at a "$" before it. */
function wordStart({ text, hasDollar }: Source, from: number, run: number): number {
  if (hasDollar) for (let at = from; at < run; at++) if (text.charCodeAt(at) === DOLLAR) return at;
  return Math.max(from, run);
}

/** In lower case, with straight apostrophes. */
const lowerOf = remembered((word) => word.toLowerCase().replaceAll('’', "'"));

const SPACE = 32;
const DOLLAR = 36;
const joining = new Set([..."'’.&/-"].map((sign) => sign.charCodeAt(0)));

/** Whether a word ends for certain where its first run does. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || (code !== DOLLAR && !joining.has(code));
}

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
    if (end + 1 >= limit || !joining.has(text.charCodeAt(end))) return end;
    const next = Math.min(limit, runEnd(text, end + 1));
    if (next === end + 1) break;
    end = next;
  }
  return /['’]/.test(text.charAt(end)) && /\s/.test(text.charAt(end + 1)) ? end + 1 : end;
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

/** Where a word's possessive ending begins, or the word ends: "Kabul|'s", "officials|'". */
export function stemEnd(word: string): number {
  const last = word.length - 1;
  if (isApostrophe(word.charCodeAt(last))) return last;
  return word.charCodeAt(last) === SMALL_S && isApostrophe(word.charCodeAt(last - 1)) ? last - 1 : word.length;
}

export function withoutPossessive(words: string): string {
  const end = stemEnd(words);
  return end === words.length ? words : words.slice(0, end);
}

export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && stemEnd(word.text) < word.text.length;
}

const SMALL_S = 115;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

export function isCapital(word: Word | undefined): boolean {
  return word?.capital === true;
}
