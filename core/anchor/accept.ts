import type { Alignment } from './align';
import type { Pattern } from './pattern';

/** What was found of a remembered passage, each 0..1. */
export interface Judgement {
  /** Words in the quote. */
  readonly length: number;
  /** Share of the quote found, by weight. */
  readonly quote: number;
  /** Share of the nearest context words found on each side; 1 when the passage stood at the text's edge. */
  readonly before: number;
  readonly after: number;
  /** How far the second-best place stays behind, as a share of the best score. */
  readonly margin: number;
}

/** Context words looked at on each side: the nearest say most. */
const nearWords = 5;

export function judge(pattern: Pattern, best: Alignment, rival: Alignment | null): Judgement {
  return {
    length: pattern.last - pattern.first,
    quote: share(pattern, best, [pattern.first, pattern.last]),
    before: share(pattern, best, [Math.max(0, pattern.first - nearWords), pattern.first]),
    after: share(pattern, best, [pattern.last, Math.min(pattern.words.cores.length, pattern.last + nearWords)]),
    margin: rival ? 1 - rival.score / best.score : 1,
  };
}

function share(pattern: Pattern, alignment: Alignment, [from, to]: readonly [number, number]): number {
  let sum = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const weight = 0.3 + (pattern.weights[i] ?? 0);
    all += weight;
    sum += weight * (alignment.likeness[i] ?? 0);
  }
  return all === 0 ? 0 : sum / all;
}

interface Rule {
  readonly name: string;
  readonly holds: (j: Judgement) => boolean;
}

/** Any of these is enough. */
const rules: readonly Rule[] = [
  {
    name: 'a short quote, whole, with context on one side at least',
    holds: (j) => j.length <= 3 && j.quote > 0.99 && Math.max(j.before, j.after) >= 0.6 && j.before + j.after >= 0.8,
  },
  {
    name: 'a short quote, changed, between the same neighbours',
    holds: (j) => j.length <= 3 && j.before >= 0.6 && j.after >= 0.6 && j.margin > 0.1,
  },
  {
    name: 'most of a longer quote in its context',
    holds: (j) => j.length > 3 && j.quote >= 0.5 && Math.max(j.before, j.after) >= 0.4,
  },
  {
    name: 'nearly all of a quote that speaks for itself',
    holds: (j) => j.length >= 8 && j.quote >= 0.85,
  },
];

export function isAcceptable(judgement: Judgement): boolean {
  return rules.some((rule) => rule.holds(judgement));
}
