import type { ClaimKind } from '../claim';
import type { FrameReading } from '../statement';
import { oppose, type Pair, type RelationRule, sameVoice } from './pair';

/** Another party denies it, or asserts what it excludes. */
export const disputed: RelationRule = (pair) => {
  if (!oppose(pair) || pair.apartInTime || sameVoice(pair) || !voicesKnown(pair)) return null;
  if (!claimsThePoint(pair)) return null;
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

/**
 * What a denial is set against must itself claim the point: an account of talks "on cross-border terrorism", a demand
 * or a pledge only presupposes it.
 */
function claimsThePoint({ claim, entry, here, there }: Pair): boolean {
  const page = { kind: claim.kind, reading: here };
  const stored = { kind: entry.statement.kind, reading: there };
  const denied = dissents(stored) ? page : stored;
  return claiming.has(denied.kind) && denied.reading.evidence.length > 1;
}

/** The side that says no: by its stance, or as a denial in other words ("calls the charges baseless"). */
const dissents = ({ kind, reading }: { kind: ClaimKind; reading: FrameReading }) =>
  reading.stance === 'denies' || (reading.stance === 'asserts' && kind === 'denial');

const claiming: ReadonlySet<ClaimKind> = new Set(['accusation', 'assessment', 'position', 'denial', 'figure']);
