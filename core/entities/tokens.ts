import type { Span } from '../article';
import { forEachRun, lowerInPlace } from '../letter-runs';

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

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = lowerInPlace(text);
  forEachRun(text, (start, end) => {
    const word = text.slice(start, end);
    const plain = lower !== null && isAscii(word) ? lower.slice(start, end) : null;
    tokens.push({ start, end, word, key: plain === null ? keyOf(word) : (spellings.get(plain) ?? plain) });
  });
  return tokens;
}

/** "Türkiye" and "Turkiye", "Defense" and "defence" have one key. */
export function keyOf(word: string): string {
  const plain = isAscii(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings.get(plain) ?? plain;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
