import { agree, type Pair, type RelationRule } from './pair';

/** A separate origin or occasion asserts the same, or what carries it. */
export const backed: RelationRule = (pair) =>
  agree(pair) && !pair.apartInTime && !isHeldAgainst(pair)
    ? { relation: { kind: 'backed' }, strength: pair.link === 'same' ? 'strong' : 'likely' }
    : null;

/** A denial is not backed by an opposed point that another party holds against the denier. */
function isHeldAgainst({ claim, entry, link }: Pair): boolean {
  const [here, there] = [claim.attribution?.speaker?.party, entry.statement.speaker?.party];
  return link === 'disputed' && here != null && there != null && here !== there;
}
