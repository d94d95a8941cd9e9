import { startBest } from '../search/best';
import type { Ranked } from './distinct';

const FEWEST = 5;
const MOST = 11;
/** Below this salience a claim is not worth a mark, however few there are. */
const LEAST = 0.1;

/** How many marks an article of this length gets: 6 on a short report, 11 on a long one. */
export function marksFor(length: number): number {
  return Math.max(FEWEST, Math.min(MOST, Math.round(4.5 + length / 700)));
}

/** The claims that are marked by default. */
export function choose(ranked: readonly Ranked[], length: number): Set<Ranked> {
  const best = startBest<Ranked>(marksFor(length));
  for (const one of ranked) if (one.salience >= LEAST) best.add(one, one.salience);
  return new Set(best.list());
}
