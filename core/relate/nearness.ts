import type { FrameReading } from '../statement';
import fitted from './nearness-weights.json';
import type { Finding, Pair } from './pair';

/** Something that makes an editor set one statement beside a claim rather than another; about 0..1. */
type Feature = (pair: Pair, finding: Finding, weighing: Weighing) => number;

/** UTF-16 units of a usual claim, and a BM25 score that means much the same wording. */
const usualLength = 120;
const fullScore = 20;

const features = {
  denial: ({ entry }, _, { readings }) => Number(entry.readings.some(denies) || readings.some(denies)),
  /** None of the claim's questions is the statement's too. */
  linked: ({ entry }, _, { readings }) => Number(!readings.some(answeredBy(entry))),
  /** A claim that says one thing is matched by that one thing. */
  focus: (_, __, { readings }) => 1 / Math.max(1, readings.length),
  statementFocus: ({ entry }) => 1 / Math.max(1, entry.readings.length),
  shared: ({ overlap }) => overlap,
  wording: ({ wording }) => Math.min(1, wording / fullScore),
  /** Likeness of wording beyond what a usual pair reaches. */
  likeness: ({ wording }) => Math.min(1, wording / (2 * fullScore)),
  central: ({ entry }) => centrality(entry.statement.salience),
  centralHere: ({ claim }) => centrality(claim.salience),
  sameKind: ({ claim, entry }) => Number(entry.statement.kind === claim.kind),
  /** Further propositions that both assert or both deny. */
  common: ({ entry }, _, { readings }) => readings.filter((reading) => entry.readings.some(agreesWith(reading))).length,
  /** Of the propositions in common, the one that fewest statements speak of. */
  rarest: ({ entry }, _, { readings, rarityOf }) =>
    readings.filter(answeredBy(entry)).reduce((most, { proposition }) => Math.max(most, rarityOf(proposition)), 0),
  /** All of them together. */
  rarity: ({ entry }, _, { readings, rarityOf }) =>
    readings.filter(answeredBy(entry)).reduce((sum, { proposition }) => sum + rarityOf(proposition), 0),
  spoken: ({ entry }) => Number(entry.statement.speaker !== null),
  spokenHere: ({ claim }) => Number((claim.attribution?.speaker ?? null) !== null),
  /** A differing value has been compared already: it needs less likeness on top. */
  compared: (_, { relation }) => Number(relation.kind === 'differs'),
  /** The relation is told by the very question. */
  plain: (_, { strength }) => Number(strength === 'strong'),
  /** A curated statement is there to deny what the claim says: its first answer, not one by the way. */
  pointed: ({ entry }, _, { readings }) => Number(isPointed(entry, readings)),
  length: ({ entry }) => Math.min(3, entry.statement.text.length / usualLength),
  lengthHere: ({ claim }) => Math.min(3, claim.text.length / usualLength),
} as const satisfies Readonly<Record<string, Feature>>;

type FeatureName = keyof typeof features;
export type Features = Readonly<Record<FeatureName, number>>;

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
    let sum = bias + (isDissent(finding) ? 0 : pullOf(pair));
    for (const { value, weight } of weights) sum += weight * value(pair, finding, weighing);
    const likelihood = 1 / (1 + Math.exp(-sum));
    return isDissent(finding) || pair.claim.highlight
      ? likelihood
      : inPassing[pair.entry.statement.wording] * likelihood;
  };
}

/** A question stands near another by what editors did with articles as they were told; told anew, it counts for half. */
const pulls = { paraphrase: 0.5, verbatim: 1 } as const;

const pullOf = ({ here, there, links, entry }: Pair) =>
  pulls[entry.statement.wording] * links.pull(here.proposition, there.proposition);

/** A model's features with their weights; those that it leaves out are not even looked at. */
function listWeights({ bias, weights }: Model) {
  const names = Object.keys(weights) as FeatureName[];
  const counted = names.map((name): { value: Feature; weight: number } => ({
    value: features[name],
    weight: weights[name] ?? 0,
  }));
  return { bias, weights: counted.filter(({ weight }) => weight !== 0) };
}

const isDissent = ({ relation }: Finding) => relation.kind === 'disputed';

export const modelFor = (finding: Finding): keyof Models => (isDissent(finding) ? 'dissent' : 'agreement');

export function featuresOf(pair: Pair, finding: Finding, weighing: Weighing): Features {
  const values = Object.entries<Feature>(features).map(([name, value]) => [name, value(pair, finding, weighing)]);
  return Object.fromEntries(values) as Features;
}

function isPointed({ statement, readings: [first] }: Pair['entry'], readings: readonly FrameReading[]): boolean {
  if (statement.wording !== 'paraphrase' || first?.stance !== 'denies') return false;
  return readings.some(({ proposition, stance }) => proposition === first.proposition && stance === 'asserts');
}

const denies = ({ stance }: FrameReading) => stance === 'denies';

/** Salience is spread low; the weights were fitted on editors' marks, where an unmarked claim stands at a half. */
const centrality = (salience: number) => Math.min(1, 0.45 + 0.65 * salience);

const answeredBy =
  ({ readings }: Pair['entry']) =>
  ({ proposition }: FrameReading): boolean =>
    readings.some((reading) => reading.proposition === proposition);

const agreesWith =
  ({ proposition, stance }: FrameReading) =>
  (reading: FrameReading): boolean =>
    reading.proposition === proposition && reading.stance === stance;
