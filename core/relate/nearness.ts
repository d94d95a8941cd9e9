import type { FrameReading } from '../statement';
import type { Finding, Pair } from './pair';

/** What makes an editor set one statement beside a claim rather than another; each about 0..1. */
interface Features {
  readonly contextOnly: number;
  readonly disputed: number;
  readonly differs: number;
  readonly denial: number;
  readonly linked: number;
  /** A claim that says one thing is matched by that one thing. */
  readonly focus: number;
  readonly statementFocus: number;
  readonly shared: number;
  readonly wording: number;
  readonly central: number;
  readonly centralHere: number;
  readonly sameKind: number;
  /** Further propositions that both assert or both deny. */
  readonly common: number;
  readonly length: number;
  readonly lengthHere: number;
}

/** Fitted by logistic regression on pairs that editors judged. */
const weights = {
  contextOnly: 0.24,
  disputed: 0.45,
  differs: 0.84,
  denial: 0.77,
  linked: 0.0,
  focus: 0.73,
  statementFocus: 0.19,
  shared: 0.38,
  wording: 1.46,
  central: 1.68,
  centralHere: 1.02,
  sameKind: 0.8,
  common: 1.43,
  length: -0.47,
  lengthHere: -0.37,
} satisfies Record<keyof Features, number>;

const bias = -4.5;

export function nearnessOf(pair: Pair, finding: Finding, readings: readonly FrameReading[]): number {
  const features = featuresOf(pair, finding, readings);
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as keyof Features];
  return 1 / (1 + Math.exp(-sum));
}

/** UTF-16 units of a usual claim, and a BM25 score that means much the same wording. */
const usualLength = 120;
const fullScore = 20;

export function featuresOf(pair: Pair, { relation }: Finding, readings: readonly FrameReading[]): Features {
  const { claim, entry, here, there } = pair;
  const { statement } = entry;
  return {
    contextOnly: Number(relation.kind === 'context'),
    disputed: Number(relation.kind === 'disputed'),
    differs: Number(relation.kind === 'differs'),
    denial: Number(here.stance === 'denies' || there.stance === 'denies'),
    linked: Number(pair.link !== 'same'),
    focus: 1 / Math.max(1, readings.length),
    statementFocus: 1 / Math.max(1, entry.readings.length),
    shared: pair.overlap,
    wording: Math.min(1, pair.wording / fullScore),
    central: statement.salience,
    centralHere: claim.salience,
    sameKind: Number(statement.kind === claim.kind),
    common: commonReadings(readings, entry.readings),
    length: Math.min(3, statement.text.length / usualLength),
    lengthHere: Math.min(3, claim.text.length / usualLength),
  };
}

function commonReadings(a: readonly FrameReading[], b: readonly FrameReading[]): number {
  return a.filter(({ proposition, stance }) => b.some((r) => r.proposition === proposition && r.stance === stance))
    .length;
}
