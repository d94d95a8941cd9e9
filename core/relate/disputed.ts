import { oppose, type Pair, type RelationRule, sameVoice } from './pair';

/** Another party denies it, or asserts what it excludes. */
export const disputed: RelationRule = (pair) => {
  if (!oppose(pair) || sameVoice(pair) || !voicesKnown(pair)) return null;
  if (pair.link === 'disputed' && !accuses(pair)) return null;
  const denial = pair.there.stance === 'denies' ? pair.there : pair.here.stance === 'denies' ? pair.here : pair.there;
  const relation = {
    kind: 'disputed' as const,
    cue: denial.evidence.join(' … '),
    by: pair.entry.statement.speaker?.name ?? null,
  };
  return { relation, strength: pair.link === 'same' ? 'strong' : 'likely' };
};

/** Whose word stands against whose: dissent is told of two known parties only. */
const voicesKnown = ({ claim, entry }: Pair) =>
  (claim.attribution?.speaker?.party ?? null) !== null && (entry.statement.speaker?.party ?? null) !== null;

/** A sweeping dismissal answers accusations, not every remark on the same ground. */
const accuses = ({ claim, entry }: Pair) => claim.kind === 'accusation' || entry.statement.kind === 'accusation';
