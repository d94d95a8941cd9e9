import { finish, type Steps } from '../steps';
import { findByWords } from './find-by-words';
import { findAlone, findInPlace } from './find-exact';
import { foldText, isFolded } from './fold';
import { indexing, type TextIndex } from './text-index';

/** A remembered passage: its words, up to 64 characters on either side, and where it stood. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number | null;
}

/** A folded text that passages are looked for in. */
export interface Source {
  readonly text: string;
  /** Built when first asked for: an unchanged page never needs it. */
  index(): Steps<TextIndex>;
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly how: 'exact' | 'moved' | 'changed';
}

export function createSource(text: string): Source {
  let built: TextIndex | null = null;
  return {
    text,
    *index() {
      built ??= yield* indexing(text);
      return built;
    },
  };
}

/** Where the passage stands now; null when nothing in the text is surely it. */
export function findQuote(source: Source, quote: Quote): Found | null {
  return finish(findingQuote(source, quote));
}

/** The same step by step. */
export function* findingQuote(source: Source, quote: Quote): Steps<Found | null> {
  const folded = foldQuote(quote);
  if (folded.exact === '') return null;
  const inPlace = findInPlace(source.text, folded);
  if (inPlace) return inPlace;
  const index = yield* source.index();
  yield;
  return findByWords(index, folded) ?? findAlone(source.text, folded);
}

/** Notes that came in from elsewhere may hold curly quotes or runs of space. */
function foldQuote(quote: Quote): Quote {
  if (quote.start !== null && isFolded(quote.exact)) return quote;
  return {
    exact: foldText(quote.exact).text.trim(),
    prefix: foldWithin(quote.prefix),
    suffix: foldWithin(quote.suffix),
    start: quote.start,
  };
}

/** Folds what has neighbours: the space at its edge stands between it and the quote. */
function foldWithin(text: string): string {
  return foldText(`|${text}|`).text.slice(1, -1);
}
