import { oppose, type RelationRule, sameVoice } from './pair';

/** Another party denies it, or asserts what it excludes. */
export const disputed: RelationRule = (pair) => {
  if (!oppose(pair) || sameVoice(pair)) return null;
  const denial = pair.there.stance === 'denies' ? pair.there : pair.here.stance === 'denies' ? pair.here : pair.there;
  const relation = {
    kind: 'disputed' as const,
    cue: denial.evidence.join(' … '),
    by: pair.entry.statement.speaker?.name ?? null,
  };
  return { relation, strength: pair.link === 'same' ? 'strong' : 'likely' };
};
