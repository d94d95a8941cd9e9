import { stands } from '../seek/seek';
import type { Draft, Scene } from './draft';
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
  const counted = features
    .map(({ name, reason, value, told = null }) => ({
      value,
      told,
      weight: weights[name] ?? 0,
      for: `+ ${reason}`,
      against: `− ${reason}`,
    }))
    .filter(({ weight }) => weight !== 0);
  return (draft, scene) => {
    let score = intercept;
    const best: Reason[] = [];
    for (const feature of counted) {
      if (feature.told !== null && !stands(feature.told.by, draft[feature.told.where])) continue;
      const moves = feature.told === null ? feature.weight * feature.value(draft, scene) : feature.weight;
      score += moves;
      const by = Math.abs(moves);
      if (by >= NOTABLE) keep(best, by, moves > 0 ? feature.for : feature.against);
    }
    return { salience: 1 / (1 + Math.exp(-score)), reasons: best.map(({ reason }) => reason) };
  };
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
