import { isByTheWay } from './by-the-way';
import { type Feature, features, type Weighing } from './nearness-features';
import fitted from './nearness-weights.json';
import type { Finding, Pair } from './pair';

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

/** Beside a claim in passing, which is not marked, editors set less, dissent least of all. */
const inPassing = { paraphrase: 0.9, verbatim: 0.8, dissent: 0.65 } as const;
/** Torn from its place, a statement leaves open of whom it speaks: where another says the same, that one is plainer. */
const torn = { agreement: 0.9, dissent: 0.8 } as const;

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
    return (1 / (1 + Math.exp(-sum))) * discountOn(pair, finding);
  };
}

/** A denial answers what is charged, not what stands in a charge of something else. */
const besideThePoint = 0.5;

function discountOn(pair: Pair, finding: Finding): number {
  const { claim, here, there } = pair;
  const { statement } = pair.entry;
  const passing = claim.highlight ? 1 : inPassing[isDissent(finding) ? 'dissent' : statement.wording];
  const whole = pointsBack.test(statement.text) ? passing * torn[modelFor(finding)] : passing;
  const aside = isDissent(finding) && (isByTheWay(claim.text, here) || isByTheWay(statement.text, there));
  return aside ? whole * besideThePoint : whole;
}

/** How a statement begins that goes on from another one. */
const pointsBack = /^[“"‘']?(?:they|them|it|this|that|these|those|he|she|such|the (?:same|latter|issue))\b/i;

/** A question stands near another by what editors did with articles as they were told; told anew, it counts for less. */
const pulls = { paraphrase: 0.7, verbatim: 1 } as const;

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
