import type { Claim, Party } from '../claim';
import type { MissingSide } from '../relation';
import type { Statement } from '../statement';

/** Sides that the page does not quote although the corpus has them on the page's own propositions. */
export function missingSides(
  claims: readonly Claim[],
  onTheseQuestions: readonly Statement[],
  sides: readonly Party[],
): MissingSide[] {
  const heard = new Set(claims.map(({ attribution }) => attribution?.speaker?.party ?? null));
  return sides
    .filter((party) => !heard.has(party))
    .map((party) => ({
      party,
      statements: onTheseQuestions.filter(({ speaker }) => speaker?.party === party).map(({ id }) => id),
    }))
    .filter(({ statements }) => statements.length > 0);
}
