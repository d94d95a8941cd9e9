import type { Problem, ProblemName } from '../../../core/exchange/safe-json';

type Reason = ProblemName | 'bad-date' | 'bad-address' | 'bad-id' | 'too-long';

export interface ProblemGroup {
  readonly reason: Reason;
  /** Which entries of the file, counted from 1: the first few. */
  readonly places: readonly number[];
}

const fewPlaces = 8;

/** What a field's name tells of the fault, tried in order. */
const reasons: readonly { readonly reason: Reason; readonly fits: (problem: Problem) => boolean }[] = [
  { reason: 'too-long', fits: ({ message }) => /length/.test(message) },
  { reason: 'bad-date', fits: ({ path }) => /\.(created|modified)$/.test(path) },
  { reason: 'bad-address', fits: ({ path }) => /\.(source|url)$/.test(path) },
  { reason: 'bad-id', fits: ({ path }) => /\.id$/.test(path) },
];

/** Problems by reason, the commonest first. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<Reason, number[]>();
  for (const problem of problems)
    groups.set(reasonOf(problem), [...(groups.get(reasonOf(problem)) ?? []), placeOf(problem)]);
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, places]) => ({ reason, places: places.slice(0, fewPlaces) }));
}

function reasonOf(problem: Problem): Reason {
  if (problem.name !== 'wrong-shape') return problem.name;
  return reasons.find(({ fits }) => fits(problem))?.reason ?? 'wrong-shape';
}

/** "notes.3.annotation.created" and "3.created" → 4 */
function placeOf({ path }: Problem): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0) + 1;
}
