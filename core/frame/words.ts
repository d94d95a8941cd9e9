import type { Span } from '../article';

/** A word as the frames see it: lower case, without possessive ending. */
export interface Word extends Span {
  readonly key: string;
}

const word = /[\p{L}\p{N}%]+/gu;

/** Words in order. "Afghanistan’s K-P" → afghanistan, k, p; "won’t" → won, t. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const key = match[0].toLowerCase();
    const possessive = key === 's' && /['’]/.test(text[match.index - 1] ?? '');
    if (!possessive) words.push({ key, start: match.index, end: match.index + key.length });
  }
  return words;
}
