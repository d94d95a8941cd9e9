import type { Related, RelatedClaim } from '../relation';
import { answersCharge } from './denial-scope';

/** What counts as one telling, and where it is shown: beside the claim that stands first by this order. */
interface Telling {
  keyOf(row: RelatedClaim, related: Related): string | null;
  order(row: RelatedClaim): number;
}

/**
 * An article often says one thing twice. Where it differs from another account, not in a figure or a date but in the
 * telling, that is shown once for each speaker: beside the fullest telling.
 */
const account: Telling = {
  keyOf({ claim: { attribution } }, { relation, statement }) {
    const speaker = attribution?.speaker?.entity ?? null;
    const differs = relation.kind === 'differs' && relation.aspect === 'detail';
    return differs && speaker !== null ? `${speaker} ${statement.id}` : null;
  },
  order: ({ claim }) => claim.text.length,
};

/**
 * "Baseless", said in other days or of other charges, goes with every charge of an article or with none: shown once,
 * beside the most central.
 */
const dismissal: Telling = {
  keyOf: (_, { strength, statement }) => (strength === 'possible' && dismisses(statement) ? statement.id : null),
  order: ({ claim }) => claim.salience,
};

const dismisses = ({ kind, readings }: Related['statement']) => kind === 'denial' && readings.some(answersCharge);

export function toldOnce(claims: readonly RelatedClaim[]): RelatedClaim[] {
  return [account, dismissal].reduce((rows, telling) => showOnce(rows, telling), [...claims]);
}

function showOnce(claims: readonly RelatedClaim[], { keyOf, order }: Telling): RelatedClaim[] {
  const told = new Map<string, string>();
  for (const row of [...claims].sort((a, b) => order(b) - order(a))) {
    for (const key of row.related.flatMap((one) => keyOf(row, one) ?? [])) if (!told.has(key)) told.set(key, row.id);
  }
  const isFirst = (row: RelatedClaim, one: Related) => {
    const key = keyOf(row, one);
    return key === null || told.get(key) === row.id;
  };
  return claims.map((row) => ({ ...row, related: row.related.filter((one) => isFirst(row, one)) }));
}
