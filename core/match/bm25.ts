import { termsOf } from './terms';

export interface Doc {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Postings of all terms end to end: those of term t stand from starts[t] to starts[t + 1]. */
export interface TextIndex {
  readonly ids: readonly string[];
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  /** What the term adds to the document's score: idf × saturated frequency. */
  readonly impacts: Float32Array;
}

/** How soon repeating a word stops counting, and how much long texts are marked down. */
const saturation = 0.9;
const lengthPenalty = 0.4;

export function buildIndex(docs: readonly Doc[]): TextIndex {
  const vocabulary = new Map<string, number>();
  const frequencies: number[] = [];
  const bags = docs.map(({ text, title }) => {
    const bag = new Map<number, number>();
    for (const term of termsOf(title === undefined ? text : `${text}\n${title}`)) {
      let id = vocabulary.get(term);
      if (id === undefined) {
        id = vocabulary.size;
        vocabulary.set(term, id);
        frequencies.push(0);
      }
      const seen = bag.get(id) ?? 0;
      if (seen === 0) frequencies[id] = (frequencies[id] ?? 0) + 1;
      bag.set(id, seen + 1);
    }
    return bag;
  });
  return { ids: docs.map(({ id }) => id), vocabulary, ...layOut(bags, frequencies) };
}

type Bag = ReadonlyMap<number, number>;

function layOut(bags: readonly Bag[], frequencies: readonly number[]) {
  const starts = new Uint32Array(frequencies.length + 1);
  frequencies.forEach((n, term) => {
    starts[term + 1] = (starts[term] ?? 0) + n;
  });
  const total = starts[frequencies.length] ?? 0;
  const docs = new Uint32Array(total);
  const impacts = new Float32Array(total);
  const next = starts.slice();
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, n) => sum + n, 0));
  const mean = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, bags.length);
  bags.forEach((bag, doc) => {
    const norm = saturation * (1 - lengthPenalty + (lengthPenalty * (lengths[doc] ?? 0)) / Math.max(1, mean));
    for (const [term, n] of bag) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      docs[at] = doc;
      impacts[at] = (rarity(frequencies[term] ?? 0, bags.length) * n * (saturation + 1)) / (n + norm);
    }
  });
  return { starts, docs, impacts };
}

const rarity = (frequency: number, count: number) => Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));

/** The best `k` documents, best first; equal scores in the order they were given. */
export function search(index: TextIndex, query: string, k: number): Hit[] {
  const scores = new Float32Array(index.ids.length);
  for (const term of new Set(termsOf(query).flatMap((term) => known(term, index.vocabulary)))) {
    const id = index.vocabulary.get(term);
    if (id === undefined) continue;
    const end = index.starts[id + 1] ?? 0;
    for (let at = index.starts[id] ?? 0; at < end; at++) {
      const doc = index.docs[at] ?? 0;
      scores[doc] = (scores[doc] ?? 0) + (index.impacts[at] ?? 0);
    }
  }
  return best(scores, k).map((doc) => ({ id: index.ids[doc] ?? '', score: scores[doc] ?? 0 }));
}

const shortestPart = 3;

/** A word that the index lacks, as two words that it has ("borderclashes" → "border", "clash"), else itself. */
function known(term: string, vocabulary: ReadonlyMap<string, number>): string[] {
  if (vocabulary.has(term) || term.length < 2 * shortestPart) return [term];
  for (let cut = term.length - shortestPart; cut >= shortestPart; cut--) {
    const parts = [termsOf(term.slice(0, cut))[0] ?? '', term.slice(cut)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return [term];
}

/** Indexes of the `k` highest scores above zero. */
function best(scores: Float32Array, k: number): number[] {
  const top: number[] = [];
  for (let doc = 0; doc < scores.length; doc++) {
    const score = scores[doc] ?? 0;
    if (score <= 0 || (top.length === k && score <= (scores[top[k - 1] ?? 0] ?? 0))) continue;
    let at = top.length;
    while (at > 0 && score > (scores[top[at - 1] ?? 0] ?? 0)) at--;
    top.splice(at, 0, doc);
    if (top.length > k) top.pop();
  }
  return top;
}
