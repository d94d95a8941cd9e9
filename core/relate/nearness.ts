import type { FrameReading } from '../statement';
import fitted from './nearness-weights.json';
import type { Finding, Pair } from './pair';

/** What makes an editor set one statement beside a claim rather than another; each about 0..1. */
export interface Features {
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
  /** Of the propositions in common, the one that fewest statements speak of, and all of them together. */
  readonly rarest: number;
  readonly rarity: number;
  /** Likeness of wording beyond what a usual pair reaches. */
  readonly likeness: number;
  readonly spoken: number;
  readonly spokenHere: number;
  /** A differing value has been compared already: it needs less likeness on top. */
  readonly compared: number;
  /** The relation is told by the very question. */
  readonly plain: number;
  /** A curated statement is there to deny what the claim says: its first answer, not one by the way. */
  readonly pointed: number;
  readonly length: number;
  readonly lengthHere: number;
}

/** Weights on the log-odds; a feature left out weighs nothing. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Partial<Features>>;
}

/** Agreement, difference and context are weighed by one model; dissent, told by the plainest denial, by another. */
export interface Models {
  readonly agreement: Model;
  readonly dissent: Model;
}

/** What a pair is weighed within. */
export interface Weighing {
  /** What the claim says. */
  readonly readings: readonly FrameReading[];
  /** How few statements speak of a proposition, 0..1. */
  rarityOf(proposition: string): number;
}

/** Beside a claim in passing, which is not marked, editors set less; dissent is weighed by how central it is anyway. */
const inPassing = { paraphrase: 0.9, verbatim: 0.8 } as const;

/** How likely an editor is to set the statement beside the claim, 0..1. */
export type Nearness = (pair: Pair, finding: Finding, weighing: Weighing) => number;

/** Fitted to pairs that editors judged; tools/fit-nearness.ts tells how a new fit would do. */
export const nearnessOf: Nearness = nearnessBy(fitted);

export function nearnessBy(models: Models): Nearness {
  const listed = { agreement: listWeights(models.agreement), dissent: listWeights(models.dissent) };
  return (pair, finding, weighing) => {
    const { bias, weights } = listed[modelFor(finding)];
    const features = featuresOf(pair, finding, weighing);
    let sum = bias;
    for (const [name, weight] of weights) sum += weight * features[name];
    const likelihood = 1 / (1 + Math.exp(-sum));
    return isDissent(finding) || pair.claim.highlight
      ? likelihood
      : inPassing[pair.entry.statement.wording] * likelihood;
  };
}

/** A model's weights as a list: a sum for each pair goes through it. */
function listWeights({ bias, weights }: Model) {
  return { bias, weights: Object.entries(weights) as [keyof Features, number][] };
}

const isDissent = ({ relation }: Finding) => relation.kind === 'disputed';

export const modelFor = (finding: Finding): keyof Models => (isDissent(finding) ? 'dissent' : 'agreement');

export function featuresOf(pair: Pair, finding: Finding, weighing: Weighing): Features {
  return { ...likeness(pair, weighing.readings), ...resolution(pair, finding, weighing) };
}

/** What the relation rests on: how telling the common questions are, and whether voices are known. */
function resolution({ claim, entry }: Pair, { relation, strength }: Finding, { readings, rarityOf }: Weighing) {
  const common = readings.filter(({ proposition }) => entry.readings.some((r) => r.proposition === proposition));
  const rarities = common.map(({ proposition }) => rarityOf(proposition));
  return {
    rarest: Math.max(0, ...rarities),
    rarity: rarities.reduce((sum, rarity) => sum + rarity, 0),
    linked: Number(common.length === 0),
    spoken: Number(entry.statement.speaker !== null),
    spokenHere: Number((claim.attribution?.speaker ?? null) !== null),
    compared: Number(relation.kind === 'differs'),
    plain: Number(strength === 'strong'),
    pointed: Number(isPointed(entry, readings)),
  };
}

function isPointed({ statement, readings: [first] }: Pair['entry'], readings: readonly FrameReading[]): boolean {
  if (statement.wording !== 'paraphrase' || first?.stance !== 'denies') return false;
  return readings.some(({ proposition, stance }) => proposition === first.proposition && stance === 'asserts');
}

/** UTF-16 units of a usual claim, and a BM25 score that means much the same wording. */
const usualLength = 120;
const fullScore = 20;

type Likeness = Omit<Features, keyof ReturnType<typeof resolution>>;

function likeness(pair: Pair, readings: readonly FrameReading[]): Likeness {
  const { claim, entry } = pair;
  const { statement } = entry;
  return {
    denial: Number(pair.entry.readings.some(denies) || readings.some(denies)),
    focus: 1 / Math.max(1, readings.length),
    statementFocus: 1 / Math.max(1, entry.readings.length),
    shared: pair.overlap,
    wording: Math.min(1, pair.wording / fullScore),
    likeness: Math.min(1, pair.wording / (2 * fullScore)),
    central: centrality(statement.salience),
    centralHere: centrality(claim.salience),
    sameKind: Number(statement.kind === claim.kind),
    common: commonReadings(readings, entry.readings),
    length: Math.min(3, statement.text.length / usualLength),
    lengthHere: Math.min(3, claim.text.length / usualLength),
  };
}

const denies = ({ stance }: FrameReading) => stance === 'denies';

/** Salience is spread low; the weights were fitted on editors' marks, where an unmarked claim stands at a half. */
const centrality = (salience: number) => Math.min(1, 0.45 + 0.65 * salience);

function commonReadings(a: readonly FrameReading[], b: readonly FrameReading[]): number {
  return a.filter(({ proposition, stance }) => b.some((r) => r.proposition === proposition && r.stance === stance))
    .length;
}
