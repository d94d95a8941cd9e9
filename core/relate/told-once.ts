import type { Related, RelatedClaim } from '../relation';

/**
 * An article often says one thing twice. Where it differs from another account, not in a figure or a date but in the
 * telling, that is shown once for each speaker: beside the fullest telling.
 */
export function toldOnce(claims: readonly RelatedClaim[]): RelatedClaim[] {
  const told = new Map<string, string>();
  for (const { id, claim, related } of [...claims].sort((a, b) => b.claim.text.length - a.claim.text.length)) {
    for (const key of related.flatMap((one) => accountKey(claim, one) ?? [])) if (!told.has(key)) told.set(key, id);
  }
  const isFirst = ({ id, claim }: RelatedClaim, one: Related) => {
    const key = accountKey(claim, one);
    return key === null || told.get(key) === id;
  };
  return claims.map((row) => ({ ...row, related: row.related.filter((one) => isFirst(row, one)) }));
}

/** Whose account differs from which statement; null for any other relation and for a voice that is not known. */
function accountKey({ attribution }: RelatedClaim['claim'], { relation, statement }: Related): string | null {
  const speaker = attribution?.speaker?.entity ?? null;
  const differs = relation.kind === 'differs' && relation.aspect === 'detail';
  return differs && speaker !== null ? `${speaker} ${statement.id}` : null;
}
