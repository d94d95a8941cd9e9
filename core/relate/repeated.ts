import { agree, type RelationRule } from './pair';

/** Shared wording from which two passages count as one text. */
const sameWording = 0.72;

/** One interview is told in other words, but not in none of the same. */
const sameTelling = 0.3;

/** The same utterance or report, told by another outlet. */
export const repeated: RelationRule = (pair) => {
  if (!agree(pair) || pair.link !== 'same') return null;
  if (pair.sameOrigin && pair.overlap >= sameTelling)
    return { relation: { kind: 'repeated', basis: 'origin' }, strength: 'strong' };
  if (pair.overlap >= sameWording) return { relation: { kind: 'repeated', basis: 'wording' }, strength: 'likely' };
  return null;
};
