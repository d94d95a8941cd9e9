import { type Related, relationOrder } from '../relation';
import type { Candidate } from './related-to';

/** Statements shown beside a claim. */
const most = 3;
/** Likelihood from which a statement is shown at all, and from which it joins another. */
const first = 0.3;
const further = 0.35;
/** Dissent over the very question is shown sooner than dissent by inference, which costs most trust when wrong. */
const dissent = { strong: 0.6, likely: 0.9, possible: 0.9 } as const;
/** What a second statement of one article, or of one relation, must make up for. */
const sameSource = 0.5;

/** The likeliest statements, each article once before any has a second turn; most surprising first. */
export function choose(candidates: readonly Candidate[]): Related[] {
  const chosen: Candidate[] = [];
  let rest = candidates.filter(({ related, nearness }) => nearness >= floorFor(related));
  while (chosen.length < most && rest.length > 0) {
    const scored = rest.map((candidate) => ({ candidate, score: candidate.nearness * turn(candidate, chosen) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    if (best.score < (chosen.length === 0 ? first : further)) break;
    chosen.push(best.candidate);
    rest = rest.filter((candidate) => candidate !== best.candidate);
  }
  return chosen
    .map(({ related }) => related)
    .sort((a, b) => relationOrder.indexOf(a.relation.kind) - relationOrder.indexOf(b.relation.kind));
}

const floorFor = ({ relation, strength }: Related) => (relation.kind === 'disputed' ? dissent[strength] : first);

function turn({ related }: Candidate, chosen: readonly Candidate[]): number {
  return chosen.some((c) => c.related.source.id === related.source.id) ? sameSource : 1;
}
