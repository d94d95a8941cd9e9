import { frameOf } from '../frame/proposition-frame';
import type { Proposition } from '../pack';

/** Days within which two articles tell of one happening. */
const season = 120;

/** Whether two dates, ISO, may belong to one happening: near each other, or nothing known to tell them apart. */
export function sameSeason(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= season * 86_400_000;
}

/** What the pack says about time, by proposition. */
export interface Occasions {
  readonly timeBound: ReadonlySet<string>;
  readonly passing: ReadonlySet<string>;
}

export function occasionsOf(propositions: readonly Proposition[]): Occasions {
  const marked = (flag: 'timeBound' | 'passing') =>
    new Set(propositions.filter((proposition) => frameOf(proposition)[flag] === true).map(({ id }) => id));
  return { timeBound: marked('timeBound'), passing: marked('passing') };
}
