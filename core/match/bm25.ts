import { buildPostings } from './build-postings';
import type { Postings } from './postings';
import { type Scratch, scratchFor, searchPostings } from './search-postings';

export interface Doc {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Documents by their words, found by id. */
export interface TextIndex {
  readonly ids: readonly string[];
  readonly postings: Postings;
  readonly scratch: Scratch;
}

export function buildIndex(docs: readonly Doc[]): TextIndex {
  const postings = buildPostings(docs);
  return { ids: docs.map(({ id }) => id), postings, scratch: scratchFor(postings) };
}

/** The best `k` documents, best first; equal scores in the order they were given. */
export function search({ ids, postings, scratch }: TextIndex, query: string, k: number): Hit[] {
  return searchPostings(postings, query, { k, scratch, exhaustive: true }).map(({ document, score }) => ({
    id: ids[document] ?? '',
    score,
  }));
}
