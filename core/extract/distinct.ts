import type { Draft } from './draft';
import { shareIn } from './stems';

export interface Ranked {
  readonly draft: Draft;
  readonly salience: number;
  readonly reasons: readonly string[];
}

/** Two clauses tell the same when this much of the shorter stands in the other. */
const SAME = 0.55;
/** A clause that only says again what a better one says keeps this much of its salience. */
const KEPT = 0.45;
/** Only this many of the best are compared with each other. */
const COMPARED = 40;

/** Lowers each clause that repeats a better one: a lead and the full statement below it get one mark. */
export function lowerRepeats(ranked: readonly Ranked[]): Ranked[] {
  const best = [...ranked].sort((a, b) => b.salience - a.salience);
  const kept: Draft[] = [];
  return best.map((item, i) => {
    if (i >= COMPARED) return item;
    if (kept.some((draft) => tellsTheSame(draft, item.draft))) {
      return {
        ...item,
        salience: item.salience * KEPT,
        reasons: ['− says again what another claim says', ...item.reasons],
      };
    }
    kept.push(item.draft);
    return item;
  });
}

function tellsTheSame(a: Draft, b: Draft): boolean {
  const [less, more] = a.stems.size < b.stems.size ? [a, b] : [b, a];
  return less.stems.size >= 4 && shareIn(less.stems, more.stems) >= SAME;
}
