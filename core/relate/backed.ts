import { agree, type RelationRule } from './pair';

/** A separate origin or occasion asserts the same, or what carries it. */
export const backed: RelationRule = (pair) =>
  agree(pair) && !pair.sameOrigin && !pair.apartInTime
    ? { relation: { kind: 'backed' }, strength: pair.link === 'same' ? 'strong' : 'likely' }
    : null;
