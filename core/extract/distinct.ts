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
  const told: Told = { lengths: [], having: [] };
  const repeats = new Set<Ranked>();
  for (const item of best.list()) {
    const { stems } = item.draft;
    if (isTold(stems, told)) repeats.add(item);
    else keep(stems, told);
  }
  return ranked.map((item) => (repeats.has(item) ? lowered(item) : item));
}

const lowered = (item: Ranked): Ranked => ({
  ...item,
  salience: item.salience * KEPT,
  reasons: ['− says again what another claim says', ...item.reasons],
});

/** What is kept of the best so far, numbered in the order in which it came. */
interface Told {
  /** How many stems each has. */
  readonly lengths: number[];
  /** Which of them have a stem, by the stem's number. */
  readonly having: number[][];
}

function keep(stems: readonly number[], { lengths, having }: Told): void {
  for (const stem of stems) {
    const those = having[stem] ?? [];
    having[stem] = those;
    those.push(lengths.length);
  }
  lengths.push(stems.length);
}

/** Too few words to tell one claim from another. */
const FEW = 4;

function isTold(stems: readonly number[], { lengths, having }: Told): boolean {
  const shared: number[] = [];
  for (const stem of stems) for (const one of having[stem] ?? []) shared[one] = (shared[one] ?? 0) + 1;
  return lengths.some((length, one) => {
    const fewer = Math.min(length, stems.length);
    return fewer >= FEW && (shared[one] ?? 0) / fewer >= SAME;
  });
}
