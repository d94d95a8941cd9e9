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
    const notable: Part[] = [];
    for (const feature of counted) {
      if (feature.told !== null && !stands(feature.told.by, draft[feature.told.where])) continue;
      const moves = feature.told === null ? feature.weight * feature.value(draft, scene) : feature.weight;
      score += moves;
      if (Math.abs(moves) >= NOTABLE) notable.push({ reason: moves > 0 ? feature.for : feature.against, moves });
    }
    return { salience: 1 / (1 + Math.exp(-score)), reasons: reasonsOf(notable) };
  };
}

interface Part {
  readonly reason: string;
  readonly moves: number;
}

function reasonsOf(notable: Part[]): string[] {
  return notable
    .sort((a, b) => Math.abs(b.moves) - Math.abs(a.moves))
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
}
