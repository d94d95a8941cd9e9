import type { Span } from '../article';

/** A run of letters or digits; `key` is what two spellings of one word share. */
export interface Token extends Span {
  readonly word: string;
  readonly key: string;
}

/** Spellings that mean the same word in names of this region's news. */
const spellings: Readonly<Record<string, string>> = {
  tehrik: 'tehreek',
  tahrik: 'tehreek',
  i: 'e',
  defense: 'defence',
  taleban: 'taliban',
  mohammad: 'muhammad',
  mohammed: 'muhammad',
  muhammed: 'muhammad',
};

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    tokens.push({ start: match.index, end: match.index + word.length, word, key: keyOf(word) });
  }
  return tokens;
}

/** "Türkiye" and "Turkiye", "Defense" and "defence" have one key. */
export function keyOf(word: string): string {
  const plain = isAscii(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Object.hasOwn(spellings, plain) ? (spellings[plain] ?? plain) : plain;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
