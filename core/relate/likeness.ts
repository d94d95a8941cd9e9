import { buildIndex } from '../match/bm25';
import { scoreAll } from '../match/search-postings';
import { startBest } from '../search/best';
import type { Statement } from '../statement';
import { type Worded, wordingOf } from './wording';

/** How well the wording of statements answers a claim's, as BM25 scores it. */
export interface Likeness {
  /** 0 where they share no word. */
  of(statement: string): number;
  /** Ids of the nearest statements that share a word, best first. */
  nearest(limit: number): string[];
}

/** The likeness of any claim to statements that are all at hand. */
export function likenessTo(statements: readonly Statement[]): (claim: Worded) => Likeness {
  const { ids, postings, scratch } = buildIndex(statements);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return (claim) => {
    const scores = scoreAll(postings, wordingOf(claim).terms, scratch);
    return {
      of: (statement) => scores[numbers.get(statement) ?? -1] ?? 0,
      nearest: (limit) => nearestOf(ids, (_, number) => scores[number] ?? 0, limit),
    };
  };
}

/** Where the scores are known, by statement. */
export function likenessFrom(scores: ReadonlyMap<string, number>): Likeness {
  return {
    of: (statement) => scores.get(statement) ?? 0,
    nearest: (limit) => nearestOf([...scores.keys()], (id) => scores.get(id) ?? 0, limit),
  };
}

function nearestOf(ids: readonly string[], scoreOf: (id: string, number: number) => number, limit: number): string[] {
  const best = startBest<string>(limit);
  for (const [number, id] of ids.entries()) {
    const score = scoreOf(id, number);
    if (score > 0) best.add(id, score);
  }
  return best.list();
}
