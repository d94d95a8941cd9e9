import type { Span } from '../article';
import { forEachRun } from '../letter-runs';
import { rememberedWords } from '../match/word-table';

/** A run of letters or digits; `key` is what two spellings of one word share. */
export interface Token extends Span {
  readonly word: string;
  readonly key: string;
}

/** Spellings that mean the same word in names of this region's news. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['tehrik', 'tehreek'],
  ['tahrik', 'tehreek'],
  ['i', 'e'],
  ['defense', 'defence'],
  ['taleban', 'taliban'],
  ['mohammad', 'muhammad'],
  ['mohammed', 'muhammad'],
  ['muhammed', 'muhammad'],
]);

const keyAt = rememberedWords(keyOf);

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  forEachRun(text, (start, end, plain) => {
    const word = text.slice(start, end);
    tokens.push({ start, end, word, key: plain ? keyAt(text, start, end) : keyOf(word) });
  });
  return tokens;
}

/** "Türkiye" and "Turkiye", "Defense" and "defence" have one key. */
export function keyOf(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings.get(plain) ?? plain;
}
