import { startBest } from '../search/best';
import type { Draft } from './draft';

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
  const best = startBest<Ranked>(COMPARED);
  for (const item of ranked) best.add(item, item.salience);
  const kept: ReadonlySet<number>[] = [];
  const repeats = new Set<Ranked>();
  for (const item of best.list()) {
    if (kept.some((stems) => tellTheSame(stems, item.draft.stems))) repeats.add(item);
    else kept.push(new Set(item.draft.stems));
  }
  return ranked.map((item) => (repeats.has(item) ? lowered(item) : item));
}

const lowered = (item: Ranked): Ranked => ({
  ...item,
  salience: item.salience * KEPT,
  reasons: ['− says again what another claim says', ...item.reasons],
});

/** Too few words to tell one claim from another. */
const FEW = 4;

function tellTheSame(a: ReadonlySet<number>, b: readonly number[]): boolean {
  const fewer = Math.min(a.size, b.length);
  return fewer >= FEW && b.filter((stem) => a.has(stem)).length / fewer >= SAME;
}
