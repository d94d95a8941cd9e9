import type { Quote } from './find-quote';
import { sharedThen } from './telling-context';
import { rarity, type TextIndex } from './text-index';
import { type Words, wordAfter, wordsOf } from './words';

/** A remembered passage as words: context before, quote, context after. */
export interface Pattern {
  readonly text: string;
  readonly words: Words;
  /** Half-open stretch of words that the quote touches. */
  readonly first: number;
  readonly last: number;
  /** Where the quote stands in `text`. */
  readonly start: number;
  readonly end: number;
  /** 0..1 for each word: how much finding it says. */
  readonly weights: readonly number[];
  /** Word position in the page where the first pattern word is to be expected; null when no place was stored. */
  readonly expected: number | null;
  /** Half-open stretch of words that another place had in common when the passage was described; null without one. */
  readonly shared: readonly [from: number, to: number] | null;
}

/** Length at which `describe` cuts the context: the outermost word is then half a word. */
const cutLength = 64;

export function patternOf(index: TextIndex, quote: Quote): Pattern {
  const prefix = quote.prefix.length >= cutLength ? quote.prefix.replace(/^\S+/, '') : quote.prefix;
  const suffix = quote.suffix.length >= cutLength ? quote.suffix.replace(/\S+$/, '') : quote.suffix;
  const text = prefix + quote.exact + suffix;
  const words = wordsOf(text);
  const start = prefix.length;
  const end = start + quote.exact.length;
  const first = wordAfter(words, start);
  const shared = sharedThen(quote.prefix, quote.suffix);
  return {
    text,
    words,
    first,
    last: wordAfter(words, end - 1) + 1,
    start,
    end,
    weights: words.cores.map((core) => rarity(index, core)),
    expected: quote.start === null ? null : wordAfter(index.words, quote.start) - first,
    shared: shared && sharedWords(words, start - shared.before, end + shared.after),
  };
}

/** A word that differs in part tells the two places apart. */
function sharedWords(words: Words, start: number, end: number): [from: number, to: number] {
  const [from, to] = [wordAfter(words, start), wordAfter(words, end)];
  return [(words.starts[from] ?? start) < start ? from + 1 : from, to];
}
