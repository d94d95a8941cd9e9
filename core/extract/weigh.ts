import { type Passage, standingOf } from '../seek/seek';
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
  const counted = features
    .filter(({ name }) => (weights[name] ?? 0) !== 0)
    .map((one) => weighted(one, weights[one.name] ?? 0));
  const worked = counted.flatMap(({ value, weight, told }, i) => (told ? [] : [{ value, weight, i }]));
  const [inSaid, inAround] = [toldIn(counted, 'said'), toldIn(counted, 'around')];
  /** By how much each feature moves the score of the draft at hand. */
  const moves = new Float64Array(counted.length);
  return (draft, scene) => {
    moves.fill(0);
    for (const { value, weight, i } of worked) moves[i] = weight * value(draft, scene);
    inSaid(draft.said, moves);
    inAround(draft.around, moves);
    let score = intercept;
    for (let i = 0; i < moves.length; i++) score += moves[i] ?? 0;
    return {
      salience: 1 / (1 + Math.exp(-score)),
      reasons: strongest(moves).map((i) => ((moves[i] ?? 0) > 0 ? counted[i]?.pro : counted[i]?.contra) ?? ''),
    };
  };
}

/** A feature that counts. */
interface Weighted extends Pick<Feature, 'value' | 'told'> {
  readonly weight: number;
  /** For the reader, where it moves the score up, and where down. */
  readonly pro: string;
  readonly contra: string;
}

function weighted({ reason, value, told }: Feature, weight: number): Weighted {
  return { value, ...(told && { told }), weight, pro: `+ ${reason}`, contra: `− ${reason}` };
}

/** Writes down what the features move that are told by a pattern there. */
function toldIn(
  counted: readonly Weighted[],
  where: 'said' | 'around',
): (passage: Passage, moves: Float64Array) => void {
  const told = counted.flatMap(({ told, weight }, i) => (told?.where === where ? [{ by: told.by, weight, i }] : []));
  const standing = standingOf(told.map(({ by }) => by));
  return (passage, moves) =>
    standing(passage, (place) => {
      const found = told[place];
      if (found) moves[found.i] = found.weight;
    });
}

/** The features that move the score most, the strongest first; of equals the first stays before. */
function strongest(moves: Float64Array): number[] {
  const best: number[] = [];
  for (let i = 0; i < moves.length; i++) {
    const by = Math.abs(moves[i] ?? 0);
    if (by < NOTABLE) continue;
    let at = best.push(i) - 1;
    for (; at > 0 && Math.abs(moves[best[at - 1] ?? 0] ?? 0) < by; at--) best[at] = best[at - 1] ?? 0;
    best[at] = i;
    if (best.length > MOST_REASONS) best.pop();
  }
  return best;
}
