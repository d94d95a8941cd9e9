import type { Span } from '../article';

/** A word of a sentence. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

const wordPattern = /[\p{L}\p{N}$]+(?:['’.&/-][\p{L}\p{N}]+)*(?:['’](?=\s))?/gu;

/** Words of a stretch of text; `quotations` are in order and may lie outside it. */
export function wordsOf(text: string, at: Span, quotations: readonly Span[]): Word[] {
  const words: Word[] = [];
  let last = at.start;
  let q = firstEndingAfter(quotations, at.start);
  for (const match of text.slice(at.start, at.end).matchAll(wordPattern)) {
    const start = at.start + match.index;
    const end = start + match[0].length;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    const quotation = quotations[q];
    const quoted = quotation !== undefined && quotation.start <= start;
    words.push({
      start,
      end,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      gap: text.slice(last, start),
      quoted,
    });
    last = end;
  }
  return words;
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
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}
