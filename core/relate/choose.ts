import { type Related, relationOrder } from '../relation';
import type { Candidate } from './related-to';

/** Statements shown beside a claim. */
const most = 3;

/** The nearest statements, no two of one article before every article had its turn; most surprising first. */
export function choose(candidates: readonly Candidate[]): Related[] {
  const ranked = [...candidates].sort((a, b) => b.nearness - a.nearness);
  const turn = new Map<string, number>();
  const spread = ranked.map((candidate) => {
    const source = candidate.related.source.id;
    const nth = turn.get(source) ?? 0;
    turn.set(source, nth + 1);
    return { candidate, score: candidate.nearness - nth };
  });
  return spread
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate.related)
    .sort((a, b) => relationOrder.indexOf(a.relation.kind) - relationOrder.indexOf(b.relation.kind));
}
