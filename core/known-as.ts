import type { Article } from './article';
import type { Source } from './statement';
import { urlKey } from './url-key';

/** Words per shingle: long enough that two articles share one only by copying. */
const shingleWords = 8;
/** Hashes kept per text: an estimate good to about ± 0.06, in one kilobyte. */
const sketchSize = 64;

/** From here on it is the same text, whatever stands in the title: a few paragraphs may differ. */
const sameText = 0.7;
/** An updated version of a story keeps its title and about half of its wording. */
const updatedText = 0.35;

/**
 * A text's wording as hashes, from which no sentence can be read back: the 64 smallest of all its
 * eight-word shingles, in order. Case, accents and punctuation do not count.
 */
export function fingerprintOf(text: string): string[] {
  const words = foldedWords(text).map(hashOf);
  const shingles = new Set<string>();
  const last = Math.max(0, words.length - shingleWords);
  for (let i = 0; i <= last && words.length > 0; i++) shingles.add(combine(words.slice(i, i + shingleWords)));
  return [...shingles].sort().slice(0, sketchSize);
}

/** The share of shingles that two texts have in common (Jaccard), 0..1, estimated from their sketches. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const size = Math.min(sketchSize, Math.max(a.length, b.length));
  const smallest = [...new Set([...a, ...b])].sort().slice(0, size);
  const inA = new Set(a);
  const inB = new Set(b);
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}

/** The id of the source that this article is, so that it is not offered to itself. */
export function knownAs(article: Article, sources: readonly Source[]): string | null {
  const key = article.url === null ? null : urlKey(article.url);
  const byAddress = sources.find((source) => source.url !== null && urlKey(source.url) === key);
  if (byAddress) return byAddress.id;
  const fingerprint = fingerprintOf(article.text);
  let best: { id: string; score: number } | null = null;
  for (const source of sources) {
    const score = similarity(fingerprint, source.fingerprint);
    const needed = sameTitle(article, source) ? updatedText : sameText;
    // The same text in another paper is a reprint: worth showing beside this one.
    if (score >= needed && score > (best?.score ?? 0) && !otherOutlet(article, source)) best = { id: source.id, score };
  }
  return best?.id ?? null;
}

function sameTitle(article: Article, source: Source): boolean {
  const title = foldedWords(article.title).join(' ');
  return title !== '' && title === foldedWords(source.title).join(' ');
}

function otherOutlet(article: Article, source: Source): boolean {
  if (article.outlet === null || source.outlet === null) return false;
  return outletKey(article.outlet) !== outletKey(source.outlet);
}

/** "The Express Tribune" and "Express Tribune" are one paper. */
function outletKey(outlet: string): string {
  return foldedWords(outlet).join(' ').replace(/^the /, '');
}

/** "Pakistan’s Défense" → "pakistans", "defense" */
function foldedWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Hash = readonly [high: number, low: number];

/** FNV-1a over the word's units, in two lanes with different starts: 64 bits without BigInt. */
function hashOf(word: string): Hash {
  let high = 0x811c9dc5;
  let low = 0x050c5d1f;
  for (let i = 0; i < word.length; i++) {
    high = Math.imul(high ^ word.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ word.charCodeAt(i), 0x01000193);
  }
  return [high, low];
}

/** Words in their order; the lanes stir one another, or the sum of both would be no better than one. */
function combine(words: readonly Hash[]): string {
  let high = 0x811c9dc5;
  let low = 0x050c5d1f;
  for (const [wordHigh, wordLow] of words) {
    high = Math.imul((high ^ wordHigh) + (low >>> 15), 0x01000193);
    low = Math.imul((low ^ wordLow) + (high >>> 13), 0x85ebca6b);
  }
  return hex(high) + hex(low);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
