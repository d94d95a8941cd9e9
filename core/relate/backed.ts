import { acrossParties, agree, type RelationRule } from './pair';

/**
 * A separate origin or occasion asserts the same, or what carries it. A denial is not backed by an opposed point that
 * another party holds against the denier.
 */
export const backed: RelationRule = (pair) =>
  agree(pair) && !pair.apartInTime && !(pair.link === 'disputed' && acrossParties(pair))
    ? { relation: { kind: 'backed' }, strength: pair.link === 'same' ? 'strong' : 'likely' }
    : null;
