import type { Article } from './article';
import { plainLetters } from './letter-runs';
import type { Source } from './statement';
import { urlKey } from './url-key';

/** Words per shingle: long enough that two articles share one only by copying. */
const shingleWords = 8;
/** Hashes kept per text: an estimate good to about ± 0.06, in one kilobyte. */
const sketchSize = 64;
/** 52 bits. */
const hexDigits = 13;

/** From here on it is the same text, whatever stands in the title: a few paragraphs may differ. */
const sameText = 0.7;
/** An updated version of a story keeps its title and about half of its wording. */
const updatedText = 0.35;

/**
 * A text's wording as hashes, from which no sentence can be read back: the 64 smallest of all its
 * eight-word shingles, in order. Case, accents and punctuation do not count.
 */
export function fingerprintOf(text: string): string[] {
  const hashes = plainHashes(text) ?? foldedWords(text).flatMap(hashOf);
  const words = hashes.length / 2;
  const smallest: number[] = [];
  for (let i = 0; i < words && (i === 0 || i <= words - shingleWords); i++) keepSmallest(smallest, combine(hashes, i));
  return smallest.map((shingle) => shingle.toString(16).padStart(hexDigits, '0'));
}

/** Puts a number in its place among the smallest so far, each once. */
function keepSmallest(smallest: number[], shingle: number): void {
  if (smallest.length === sketchSize && shingle >= (smallest.at(-1) ?? 0)) return;
  let at = smallest.length;
  while (at > 0 && shingle < (smallest[at - 1] ?? 0)) at--;
  if (smallest[at - 1] === shingle) return;
  smallest.splice(at, 0, shingle);
  if (smallest.length > sketchSize) smallest.pop();
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
  return createKnown(sources).idOf(article);
}

/** Sources ready to be asked which of them an article is. */
export interface Known {
  idOf(article: Article): string | null;
  add(source: Source): void;
}

export function createKnown(sources: readonly Source[]): Known {
  const all: Source[] = [];
  const byAddress = new Map<string, string>();
  const add = (source: Source) => {
    all.push(source);
    const key = source.url === null ? null : urlKey(source.url);
    if (key !== null && !byAddress.has(key)) byAddress.set(key, source.id);
  };
  sources.forEach(add);
  return {
    idOf: (article) => (article.url === null ? null : byAddress.get(urlKey(article.url))) ?? nearest(article, all),
    add,
  };
}

function nearest(article: Article, sources: readonly Source[]): string | null {
  const fingerprint = fingerprintOf(article.text);
  const own = new Set(fingerprint);
  let best: { id: string; score: number } | null = null;
  for (const source of sources) {
    // Nearly all share nothing: that is quickly told.
    if (!source.fingerprint.some((hash) => own.has(hash))) continue;
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
  if (article.outlet === null || source.outlet === null || sameSite(article.url, source.url)) return false;
  return outletKey(article.outlet) !== outletKey(source.outlet);
}

/** One site is one paper, whatever the reader corrected its name to. */
function sameSite(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && siteOf(a) === siteOf(b);
}

const siteOf = (url: string) => urlKey(url).split('/', 1)[0];

/** "The Express Tribune" and "Express Tribune" are one paper. */
function outletKey(outlet: string): string {
  return foldedWords(outlet).join(' ').replace(/^the /, '');
}

/** "Pakistan’s Défense" → "pakistans", "defense" */
function foldedWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const lanes = { high: 0x811c9dc5, low: 0x050c5d1f } as const;
const prime = 0x01000193;

/** FNV-1a over the word's units, in two lanes with different starts: wide enough without BigInt. */
function hashOf(word: string): [high: number, low: number] {
  let { high, low }: { high: number; low: number } = lanes;
  for (let i = 0; i < word.length; i++) {
    high = Math.imul(high ^ word.charCodeAt(i), prime);
    low = Math.imul(low ^ word.charCodeAt(i), prime);
  }
  return [high, low];
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
/** Typographic quotes, dashes and spaces stand between words. */
const isBetween = (code: number) => code < 128 || code === 0xa0 || (code >= 0x2010 && code <= 0x2026);

/** The hashes of an English text's words end to end, in one pass that makes no strings; null where it has other letters. */
function plainHashes(text: string): number[] | null {
  const hashes: number[] = [];
  let { high, low }: { high: number; low: number } = lanes;
  let inside = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (plainLetters[code] === 1) {
      inside = true;
      // The bit makes a small letter of a capital; digits have it already.
      high = Math.imul(high ^ (code | 32), prime);
      low = Math.imul(low ^ (code | 32), prime);
    } else if (!isBetween(code)) return null;
    else if (inside && !isApostrophe(code)) {
      hashes.push(high, low);
      ({ high, low } = lanes);
      inside = false;
    }
  }
  return hashes;
}

/** The shingle that starts at a word: 52 bits, which a number holds exactly. The lanes stir one another on the way. */
function combine(hashes: readonly number[], start: number): number {
  let { high, low }: { high: number; low: number } = lanes;
  const end = Math.min(hashes.length, 2 * (start + shingleWords));
  for (let i = 2 * start; i < end; i += 2) {
    high = Math.imul((high ^ (hashes[i] ?? 0)) + (low >>> 15), prime);
    low = Math.imul((low ^ (hashes[i + 1] ?? 0)) + (high >>> 13), 0x85ebca6b);
  }
  return (high >>> 0) * 0x100000 + (low >>> 12);
}
