import { agree, type RelationRule } from './pair';

/** Shared wording from which two passages count as one text. */
const sameWording = 0.72;

/** One interview told in words that are partly the same. */
const sameTelling = 0.3;

/** The same utterance or report, told by another outlet. One voice backs nothing it said itself. */
export const repeated: RelationRule = (pair) => {
  if (!agree(pair) || pair.link !== 'same') return null;
  if (pair.sameOrigin)
    return {
      relation: { kind: 'repeated', basis: 'origin' },
      strength: pair.overlap >= sameTelling ? 'strong' : 'likely',
    };
  if (pair.overlap >= sameWording) return { relation: { kind: 'repeated', basis: 'wording' }, strength: 'likely' };
  return null;
};
