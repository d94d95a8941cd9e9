import { isSurprising, markOf, type RelatedClaim } from './relation';

/** More marks than this on a page are noise. */
const most = 12;

/**
 * The claims that get a mark, in order of position: those worth checking, and then those that other sources dispute or
 * tell differently, most salient first, while there is room.
 */
export function markedClaims(claims: readonly RelatedClaim[]): RelatedClaim[] {
  const bySalience = [...claims].sort((a, b) => b.claim.salience - a.claim.salience);
  const worth = bySalience.filter(({ claim }) => claim.highlight);
  const surprising = bySalience.filter(({ claim, related }) => !claim.highlight && isSurprising(markOf(related)));
  return [...worth, ...surprising].slice(0, most).sort((a, b) => a.claim.start - b.claim.start);
}
