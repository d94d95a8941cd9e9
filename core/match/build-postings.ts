import { layOut, mostDocuments, type Postings } from './postings';
import { stem } from './stem';
import { termsOf } from './terms';

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
  readonly terms: Numbers;
  readonly documents: Numbers;
  readonly counts: Numbers;
  /** Words in each document. */
  readonly lengths: Numbers;
  /** For each term its newest posting. */
  readonly newest: Numbers;
}

/** Indexes documents by their words and tags; numbers them in the order given. */
export function buildPostings(documents: Iterable<TextDocument>): Postings {
  const met: Met = {
    vocabulary: new Map(),
    terms: numbers(),
    documents: numbers(),
    counts: numbers(),
    lengths: numbers(),
    newest: numbers(),
  };
  const stemOf = remembering(stem);
  for (const document of documents) meet(document, met, stemOf);
  if (met.lengths.length > mostDocuments) throw new RangeError(`More than ${mostDocuments} documents`);
  return laidOut(met);
}

function meet({ text, title, tags }: TextDocument, met: Met, stemOf: (word: string) => string): void {
  const terms = termsOf(title === undefined ? text : `${text}\n${title}`, stemOf);
  for (const term of terms) count(term, met);
  for (const tag of tags ?? []) count(tag, met);
  append(met.lengths, terms.length);
}

function count(term: string, met: Met): void {
  const document = met.lengths.length;
  let id = met.vocabulary.get(term);
  if (id === undefined) {
    id = met.vocabulary.size;
    met.vocabulary.set(term, id);
    append(met.newest, 0);
  } else {
    const newest = met.newest.values[id] ?? 0;
    if (met.documents.values[newest] === document) {
      met.counts.values[newest] = (met.counts.values[newest] ?? 0) + 1;
      return;
    }
  }
  met.newest.values[id] = met.terms.length;
  append(met.terms, id);
  append(met.documents, document);
  append(met.counts, 1);
}

function remembering(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      result = work(word);
      known.set(word, result);
    }
    return result;
  };
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
