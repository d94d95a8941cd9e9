import { remembered } from '../remembered';
import { mostWeight, saturation } from './build-postings';
import { frequencyOf, type Postings, termAt } from './postings';
import { termsOf } from './terms';

/** A document's number and its score: BM25 to one part in two hundred. */
export interface Found {
  readonly document: number;
  readonly score: number;
}

/** Room to add up scores in, one for each index: a query allocates nothing that grows with the corpus. */
export interface Scratch {
  readonly scores: Uint32Array;
  readonly touched: Uint32Array;
  /** The numbers of a query's word among the terms; looked up once for each word, however many queries have it. */
  readonly numbersOf: (word: string) => readonly number[];
}

export function scratchFor(index: Postings): Scratch {
  return {
    scores: new Uint32Array(index.documents),
    touched: new Uint32Array(index.documents),
    numbersOf: remembered((word) => known(word, index)),
  };
}

/** One query term: where its postings are and how much it tells. */
interface Wanted {
  readonly start: number;
  readonly end: number;
  /** Rarity of the term in sixteenths. */
  readonly rarity: number;
}

/** So many of the rarest terms always open candidates, and commoner ones while their postings stay within this share. */
const opening = 3;
const openingShare = 0.25;
const rarityUnit = 16;

export interface SearchOptions {
  readonly k: number;
  readonly scratch: Scratch;
  /** Only documents with one of these tags are found. */
  readonly tags?: readonly string[];
  /** Lets every word find documents, however common it is. */
  readonly exhaustive?: boolean;
}

/**
 * The best `k` documents, best first; of equal ones the earlier. The commonest terms of a long query only add to
 * documents that a rarer one has found.
 */
export function searchPostings(index: Postings, query: string, options: SearchOptions): Found[] {
  const { k, scratch, tags, exhaustive = false } = options;
  const limit = exhaustive ? Number.POSITIVE_INFINITY : openingShare * index.documents;
  let touched = 0;
  let opened = 0;
  for (const tag of tags ?? []) touched = openTagged(index, tag, { ...scratch, count: touched });
  const wanted = wantedOf(index, new Set(termsOf(query).flatMap(scratch.numbersOf)));
  wanted.forEach((term, i) => {
    opened += term.end - term.start;
    if (tags === undefined && (i < opening || opened <= limit))
      touched = addAll(index, term, { ...scratch, count: touched });
    else addToFound(index, term, scratch);
  });
  const best = bestOf(scratch, touched, k);
  for (let i = 0; i < touched; i++) scratch.scores[scratch.touched[i] ?? 0] = 0;
  return best;
}

/** What each document, by its number, scores for the words of a query; 0 where it has none of them. */
export function scoreAll(index: Postings, terms: readonly string[], scratch: Scratch): Float64Array {
  const scores = new Float64Array(index.documents);
  const { postings } = index;
  for (const { start, end, rarity } of wantedOf(index, new Set(terms.flatMap(scratch.numbersOf)))) {
    for (let at = start; at < end; at++) {
      const posting = postings[at] ?? 0;
      scores[posting >>> 8] = (scores[posting >>> 8] ?? 0) + rarity * (posting & 255);
    }
  }
  for (let document = 0; document < scores.length; document++) scores[document] = (scores[document] ?? 0) * unit;
  return scores;
}

function wantedOf(index: Postings, numbers: ReadonlySet<number>): Wanted[] {
  return [...numbers]
    .map((term) => ({
      start: index.starts[term] ?? 0,
      end: index.starts[term + 1] ?? 0,
      rarity: Math.max(1, Math.round(rarityUnit * rarityOf(frequencyOf(index, term), index.documents))),
    }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

const rarityOf = (frequency: number, count: number) => Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));

const shortestPart = 3;
/** No two words are longer together. */
const longestPair = 60;

/** A word that the index lacks, as two words that it has ("borderclashes" → "border", "clash"). */
function known(term: string, index: Postings): number[] {
  const number = termAt(index, term);
  if (number >= 0) return [number];
  if (term.length > longestPair) return [];
  for (let cut = term.length - shortestPart; cut >= shortestPart; cut--) {
    const parts = [termsOf(term.slice(0, cut))[0] ?? '', term.slice(cut)].map((part) => termAt(index, part));
    if (parts.every((part) => part >= 0)) return parts;
  }
  return [];
}

/** The least score there is: a document that only the tag has found comes after those that share a word. */
function openTagged(index: Postings, tag: string, room: Scratch & { count: number }): number {
  const term = termAt(index, tag);
  if (term < 0) return room.count;
  const { scores, touched } = room;
  let { count } = room;
  for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
    const document = (index.postings[at] ?? 0) >>> 8;
    if (scores[document] !== 0) continue;
    scores[document] = 1;
    touched[count++] = document;
  }
  return count;
}

function addAll({ postings }: Postings, { start, end, rarity }: Wanted, room: Scratch & { count: number }): number {
  const { scores, touched } = room;
  let { count } = room;
  for (let at = start; at < end; at++) {
    const posting = postings[at] ?? 0;
    const document = posting >>> 8;
    const score = scores[document] ?? 0;
    if (score === 0) touched[count++] = document;
    scores[document] = score + rarity * (posting & 255);
  }
  return count;
}

function addToFound({ postings }: Postings, { start, end, rarity }: Wanted, { scores }: Scratch): void {
  for (let at = start; at < end; at++) {
    const posting = postings[at] ?? 0;
    const document = posting >>> 8;
    const score = scores[document] ?? 0;
    if (score !== 0) scores[document] = score + rarity * (posting & 255);
  }
}

/** Turns the sums back into BM25's own scale. */
const unit = (saturation + 1) / (rarityUnit * mostWeight);

function bestOf({ scores, touched }: Scratch, count: number, k: number): Found[] {
  if (count <= k) return allOf(scores, touched.subarray(0, count));
  const top: Found[] = [];
  let least = 0;
  for (let i = 0; i < count; i++) {
    const document = touched[i] ?? 0;
    const score = scores[document] ?? 0;
    if (top.length === k && score < least) continue;
    insert(top, { document, score }, k);
    least = top.length === k ? (top[k - 1]?.score ?? 0) : 0;
  }
  return top.map(inScale);
}

const inScale = ({ document, score }: Found): Found => ({ document, score: score * unit });

/** Where nothing is left out, putting each in its place would take quadratic time. */
function allOf(scores: Uint32Array, documents: Uint32Array): Found[] {
  const found = Array.from(documents, (document) => ({ document, score: scores[document] ?? 0 }));
  return found.sort(bestFirst).map(inScale);
}

const bestFirst = (a: Found, b: Found) => b.score - a.score || a.document - b.document;

function insert(top: Found[], found: Found, k: number): void {
  let at = top.length;
  for (let last = top[at - 1]; last && bestFirst(found, last) < 0; last = top[at - 1]) at--;
  top.splice(at, 0, found);
  if (top.length > k) top.pop();
}
