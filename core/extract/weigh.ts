import { type Sought, standingOf } from '../seek/seek';
import type { Draft, Feature, Scene } from './draft';
import { features } from './features';

/** Fitted by tools/fit-salience.ts; a feature without a weight does not count. */
export interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface Judgement {
  /** 0..1 */
  readonly salience: number;
  readonly reasons: readonly string[];
}

/** A feature that moves the score by less than this is no reason. */
const NOTABLE = 0.2;
const MOST_REASONS = 5;

/** Logistic: each feature adds its weight times its value. */
export function weighBy({ intercept, weights }: Weights): (draft: Draft, scene: Scene) => Judgement {
  const looked: Looked = { said: [], around: [] };
  const counted = features.flatMap((feature) => weighted(feature, weights[feature.name] ?? 0, looked));
  const [inSaid, inAround] = [standingOf(looked.said), standingOf(looked.around)];
  return (draft, scene) => {
    const standing = { said: inSaid(draft.said), around: inAround(draft.around) };
    let score = intercept;
    const best: Reason[] = [];
    for (const { told, weight, value, pro, contra } of counted) {
      if (told !== null && !standing[told.where][told.place]) continue;
      const moves = told === null ? weight * value(draft, scene) : weight;
      score += moves;
      const by = Math.abs(moves);
      if (by >= NOTABLE) keep(best, by, moves > 0 ? pro : contra);
    }
    return { salience: 1 / (1 + Math.exp(-score)), reasons: best.map(({ reason }) => reason) };
  };
}

/** The patterns that are looked for in the clause and around it. */
type Looked = Record<Told['where'], Sought[]>;
type Told = NonNullable<Feature['told']>;

/** A feature that counts; a pattern that it is told by takes its place among those that are looked for. */
function weighted({ reason, value, told }: Feature, weight: number, looked: Looked) {
  if (weight === 0) return [];
  const found = told ? { where: told.where, place: looked[told.where].push(told.by) - 1 } : null;
  return [{ value, told: found, weight, pro: `+ ${reason}`, contra: `− ${reason}` }];
}

interface Reason {
  readonly reason: string;
  /** How far it moves the score. */
  readonly by: number;
}

/** Puts a reason in its place among the strongest; of equals the first stays before. */
function keep(best: Reason[], by: number, reason: string): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.by ?? 0) < by) at--;
  if (at >= MOST_REASONS) return;
  if (best.length === MOST_REASONS) best.pop();
  best.splice(at, 0, { reason, by });
}
