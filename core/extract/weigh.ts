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
export function weigh(draft: Draft, scene: Scene, { intercept, weights }: Weights): Judgement {
  const parts = features.map((feature) => ({
    reason: feature.reason,
    moves: (weights[feature.name] ?? 0) * feature.value(draft, scene),
  }));
  const score = parts.reduce((sum, part) => sum + part.moves, intercept);
  const reasons = parts
    .filter((part) => Math.abs(part.moves) >= NOTABLE)
    .sort((a, b) => Math.abs(b.moves) - Math.abs(a.moves))
    .slice(0, MOST_REASONS)
    .map((part) => `${part.moves > 0 ? '+' : '−'} ${part.reason}`);
  return { salience: 1 / (1 + Math.exp(-score)), reasons };
}
