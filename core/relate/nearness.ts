import type { FrameReading } from '../statement';
import type { Finding, Pair } from './pair';

/** What makes an editor set one statement beside a claim rather than another; each about 0..1. */
interface Features {
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

interface Model extends Features {
  readonly bias: number;
}

/** Fitted by logistic regression on pairs that editors judged. */
const agreement: Model = {
  bias: -4.17,
  denial: 0.52,
  linked: -0.41,
  focus: 0.69,
  statementFocus: 0.17,
  shared: 0.74,
  wording: 1.44,
  central: 1.1,
  centralHere: 0.93,
  sameKind: 1.1,
  common: 1.12,
  length: -0.23,
  lengthHere: -0.46,
};

/** Dissent is set beside the central claims, and told by the plainest denial. */
const dissent: Model = {
  bias: -5.42,
  denial: 0.46,
  linked: -0.44,
  focus: 1.2,
  statementFocus: -0.59,
  shared: 0.48,
  wording: 0.29,
  central: 2.69,
  centralHere: 2.7,
  sameKind: -0.78,
  common: 0,
  length: -0.96,
  lengthHere: 0.41,
};

/** Added to the log-odds of a value that differs. */
const compared = 2.5;

/** How likely an editor is to set the statement beside the claim, 0..1. */
export function nearnessOf(pair: Pair, finding: Finding, readings: readonly FrameReading[]): number {
  const { bias, ...weights } = finding.relation.kind === 'disputed' ? dissent : agreement;
  const features = featuresOf(pair, readings);
  // A differing value has been compared already: it needs no likeness on top.
  let sum = finding.relation.kind === 'differs' && pair.link === 'same' ? bias + compared : bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * features[name as keyof Features];
  return 1 / (1 + Math.exp(-sum));
}

/** UTF-16 units of a usual claim, and a BM25 score that means much the same wording. */
const usualLength = 120;
const fullScore = 20;

export function featuresOf(pair: Pair, readings: readonly FrameReading[]): Features {
  const { claim, entry, here, there } = pair;
  const { statement } = entry;
  return {
    denial: Number(here.stance === 'denies' || there.stance === 'denies'),
    linked: Number(pair.link !== 'same'),
    focus: 1 / Math.max(1, readings.length),
    statementFocus: 1 / Math.max(1, entry.readings.length),
    shared: pair.overlap,
    wording: Math.min(1, pair.wording / fullScore),
    central: centrality(statement.salience),
    centralHere: centrality(claim.salience),
    sameKind: Number(statement.kind === claim.kind),
    common: commonReadings(readings, entry.readings),
    length: Math.min(3, statement.text.length / usualLength),
    lengthHere: Math.min(3, claim.text.length / usualLength),
  };
}

/** Salience is spread low; the weights were fitted on editors' marks, where an unmarked claim stands at a half. */
const centrality = (salience: number) => Math.min(1, 0.45 + 0.65 * salience);

function commonReadings(a: readonly FrameReading[], b: readonly FrameReading[]): number {
  return a.filter(({ proposition, stance }) => b.some((r) => r.proposition === proposition && r.stance === stance))
    .length;
}
