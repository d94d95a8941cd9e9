import { layOut, mostDocuments, type Postings } from './postings';
import { foldedWords, scanPlain, termOf, withoutPosting } from './terms';
import { createWordTable, numberAt, type WordTable } from './word-table';

export interface TextDocument {
  readonly text: string;
  readonly title?: string;
  /** Searched for as they stand, beside the words: questions, speakers, outlets. */
  readonly tags?: readonly string[];
}

/** How soon repeating a word stops counting, and how much long texts are marked down. */
export const saturation = 0.9;
const lengthPenalty = 0.25;
/** 255 stands for a word repeated without end. */
export const mostWeight = 255;

/** Appended to without end; doubles when full. */
interface Numbers {
  values: Uint32Array;
  length: number;
}

function append(numbers: Numbers, value: number): void {
  if (numbers.length === numbers.values.length) {
    const larger = new Uint32Array(2 * numbers.values.length);
    larger.set(numbers.values);
    numbers.values = larger;
  }
  numbers.values[numbers.length++] = value;
}

const numbers = (): Numbers => ({ values: new Uint32Array(1024), length: 0 });

/** Every posting as it was met: its term, its document, and how often. */
interface Met {
  readonly vocabulary: Map<string, number>;
  /** Words as they stand in texts → numbers of their terms, or `untold`. */
  readonly words: WordTable;
  readonly terms: Numbers;
  readonly documents: Numbers;
  readonly counts: Numbers;
  /** Words in each document. */
  readonly lengths: Numbers;
  /** The terms of the words of the text being read, in order. */
  readonly found: Numbers;
  /** For each term its newest posting, or `unmet`. */
  readonly newest: Numbers;
  /** The first posting of the document being read: from there on, a term has been met in it. */
  opened: number;
}

/** Takes documents one by one, so that long work can be done in slices. */
export interface PostingsBuilder {
  /** Documents are numbered in the order they are added. A RangeError at 2²⁴. */
  add(document: TextDocument): void;
  finish(): Postings;
}

export function startPostings(): PostingsBuilder {
  const met: Met = {
    vocabulary: new Map(),
    words: createWordTable(),
    terms: numbers(),
    documents: numbers(),
    counts: numbers(),
    lengths: numbers(),
    found: numbers(),
    newest: numbers(),
    opened: 0,
  };
  return {
    add(document) {
      if (met.lengths.length === mostDocuments) throw new RangeError(`More than ${mostDocuments} documents`);
      meet(document, met);
    },
    finish: () => laidOut(met),
  };
}

/** Indexes documents by their words and tags. */
export function buildPostings(documents: Iterable<TextDocument>): Postings {
  const builder = startPostings();
  for (const document of documents) builder.add(document);
  return builder.finish();
}

/** The number of a word that tells nothing: an unsigned -1. */
const untold = 0xffffffff;
/** The newest posting of a term that has none. */
const unmet = 0xffffffff;

function meet({ text, title, tags }: TextDocument, met: Met): void {
  met.opened = met.terms.length;
  const words = countWords(withoutPosting(title === undefined ? text : `${text}\n${title}`), met);
  for (const tag of tags ?? []) count(numberOf(tag, met), met);
  append(met.lengths, words);
}

/** Counts the words of a text and says how many told something. */
function countWords(text: string, met: Met): number {
  const told = (word: string) => numberOf(termOf(word), met);
  const { found } = met;
  found.length = 0;
  const isPlain = scanPlain(text, (start, end, hash) =>
    append(found, numberAt(met.words, { text, start, end, hash }, told)),
  );
  if (!isPlain) {
    found.length = 0;
    for (const word of foldedWords(text)) append(found, told(word));
  }
  let words = 0;
  for (let i = 0; i < found.length; i++) {
    const term = found.values[i] ?? untold;
    if (term === untold) continue;
    count(term, met);
    words++;
  }
  return words;
}

function numberOf(term: string | null, { vocabulary, newest }: Met): number {
  if (term === null) return untold;
  let number = vocabulary.get(term);
  if (number === undefined) {
    number = vocabulary.size;
    vocabulary.set(term, number);
    append(newest, unmet);
  }
  return number;
}

function count(term: number, met: Met): void {
  const newest = met.newest.values[term] ?? unmet;
  if (newest !== unmet && newest >= met.opened) {
    met.counts.values[newest] = (met.counts.values[newest] ?? 0) + 1;
    return;
  }
  met.newest.values[term] = met.terms.length;
  append(met.terms, term);
  append(met.documents, met.lengths.length);
  append(met.counts, 1);
}

function laidOut(met: Met): Postings {
  const sorted = [...met.vocabulary.keys()].sort();
  const letters = sorted.reduce((sum, { length }) => sum + length, 0);
  const index = layOut({
    documents: met.lengths.length,
    terms: sorted.length,
    postings: met.terms.length,
    letters,
  });
  const place = new Uint32Array(sorted.length);
  let offset = 0;
  sorted.forEach((name, position) => {
    place[met.vocabulary.get(name) ?? 0] = position;
    index.names[position] = offset;
    for (let i = 0; i < name.length; i++) index.letters[offset++] = name.charCodeAt(i);
  });
  index.names[sorted.length] = offset;
  fill(index, met, place);
  return index;
}

/** A counting sort: postings of one term end up together, documents rising. */
function fill(index: Postings, met: Met, place: Uint32Array): void {
  const { starts, postings } = index;
  const total = met.terms.length;
  for (let i = 0; i < total; i++) {
    const position = (place[met.terms.values[i] ?? 0] ?? 0) + 1;
    starts[position] = (starts[position] ?? 0) + 1;
  }
  for (let term = 0; term < index.terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const norms = normsOf(met.lengths);
  for (let i = 0; i < total; i++) {
    const position = place[met.terms.values[i] ?? 0] ?? 0;
    const document = met.documents.values[i] ?? 0;
    const times = met.counts.values[i] ?? 0;
    const weight = Math.max(1, Math.round((mostWeight * times) / (times + (norms[document] ?? 1))));
    const at = next[position] ?? 0;
    next[position] = at + 1;
    postings[at] = document * 256 + weight;
  }
}

/** How much a document's length marks its words down, as BM25 has it. */
function normsOf({ values, length }: Numbers): Float32Array {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += values[i] ?? 0;
  const mean = Math.max(1, sum / Math.max(1, length));
  return Float32Array.from(
    { length },
    (_, i) => saturation * (1 - lengthPenalty + (lengthPenalty * (values[i] ?? 0)) / mean),
  );
}
