import { type Mark, markOf, type RelatedClaim } from './relation';

export const marks: readonly Mark[] = ['disputed', 'differs', 'backed', 'repeated', 'only-here'];

/** The claims that are marked in the page, under each mark. */
export function claimsByMark(claims: readonly RelatedClaim[]): ReadonlyMap<Mark, readonly RelatedClaim[]> {
  return new Map(marks.map((mark) => [mark, shown(claims).filter((claim) => markOf(claim.related) === mark)]));
}

/** The claims worth opening first: the most surprising relation, then the weightier claim. */
export function firstClaims(claims: readonly RelatedClaim[], count: number): RelatedClaim[] {
  const rank = (claim: RelatedClaim) => marks.indexOf(markOf(claim.related));
  return shown(claims)
    .filter((claim) => markOf(claim.related) !== 'only-here')
    .sort((a, b) => rank(a) - rank(b) || b.claim.salience - a.claim.salience)
    .slice(0, count);
}

function shown(claims: readonly RelatedClaim[]): readonly RelatedClaim[] {
  return claims.filter(
    ({ claim, related }) => claim.highlight || related.some(({ relation }) => relation.kind !== 'context'),
  );
}
