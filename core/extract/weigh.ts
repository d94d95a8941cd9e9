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
  let score = intercept;
  const notable: { reason: string; moves: number }[] = [];
  for (const { name, reason, value } of features) {
    const weight = weights[name] ?? 0;
    const moves = weight === 0 ? 0 : weight * value(draft, scene);
    score += moves;
    if (Math.abs(moves) >= NOTABLE) notable.push({ reason, moves });
  }
  const reasons = notable
    .sort((a, b) => Math.abs(b.moves) - Math.abs(a.moves))
    .slice(0, MOST_REASONS)
    .map((part) => `${part.moves > 0 ? '+' : '−'} ${part.reason}`);
  return { salience: 1 / (1 + Math.exp(-score)), reasons };
}
