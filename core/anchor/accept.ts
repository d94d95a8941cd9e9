import type { Alignment } from './align';
import type { Pattern } from './pattern';

/** What was found of a remembered passage. Shares are 0..1, by weight. */
export interface Judgement {
  /** Words in the quote. */
  readonly length: number;
  /** Share of the quote found. */
  readonly quote: number;
  /** Share of the nearest context words found on the side that agrees less, and on the other. */
  readonly weakSide: number;
  readonly strongSide: number;
  /** Page words between the quote's edges, as a multiple of the words of the quote that stand there. */
  readonly spread: number;
  /** Share of the words found that tell the passage from another place with the same words; 1 where there was none. */
  readonly telling: number;
}

/** Context words looked at on each side: the nearest say most. */
const nearWords = 5;

export function judge(pattern: Pattern, alignment: Alignment): Judgement {
  const { first, last } = pattern;
  const before = share(pattern, alignment, [Math.max(0, first - nearWords), first]);
  const after = share(pattern, alignment, [last, Math.min(pattern.words.cores.length, last + nearWords)]);
  return {
    length: last - first,
    quote: share(pattern, alignment, [first, last]) ?? 0,
    // A passage at the very edge of the text has context on one side only.
    weakSide: Math.min(before ?? after ?? 0, after ?? before ?? 0),
    strongSide: Math.max(before ?? 0, after ?? 0),
    spread: spreadOf(pattern, alignment),
    telling: tellingShare(pattern, alignment),
  };
}

/** On the side that agrees more. */
function tellingShare(pattern: Pattern, alignment: Alignment): number {
  if (pattern.shared === null) return 1;
  const [from, to] = pattern.shared;
  const before = share(pattern, alignment, [Math.max(0, from - nearWords), from]);
  const after = share(pattern, alignment, [to, Math.min(pattern.words.cores.length, to + nearWords)]);
  return Math.max(before ?? 0, after ?? 0);
}

function spreadOf(pattern: Pattern, { places }: Alignment): number {
  const stood = [...places.subarray(pattern.first, pattern.last)].filter((at) => at >= 0);
  return stood.length === 0 ? 0 : ((stood.at(-1) ?? 0) - (stood[0] ?? 0) + 1) / stood.length;
}

function share(pattern: Pattern, alignment: Alignment, [from, to]: readonly [number, number]): number | null {
  let sum = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const weight = 0.3 + (pattern.weights[i] ?? 0);
    all += weight;
    sum += weight * (alignment.likeness[i] ?? 0);
  }
  return all === 0 ? null : sum / all;
}

interface Rule {
  readonly name: string;
  readonly holds: (j: Judgement) => boolean;
}

/** Any of these is enough. The context decides: pages are full of sentences that sound alike. */
const rules: readonly Rule[] = [
  {
    name: 'a short quote with neighbours on both sides',
    holds: (j) => j.length <= 3 && j.quote >= 0.95 && j.weakSide >= 0.4 && j.strongSide >= 0.6 && j.spread <= 2,
  },
  {
    name: 'another word or two between the same neighbours',
    holds: (j) => j.length <= 3 && j.weakSide >= 0.5 && j.strongSide >= 0.75 && j.spread <= 2,
  },
  {
    name: 'half of a longer quote between the same neighbours',
    holds: (j) => j.length > 3 && j.quote >= 0.5 && j.weakSide >= 0.35 && j.strongSide >= 0.7 && j.spread <= 3,
  },
  {
    name: 'nearly all of a longer quote, and one side of its context',
    holds: (j) => j.length >= 8 && j.quote >= 0.96 && j.strongSide >= 0.8 && j.spread <= 1.3,
  },
  {
    name: 'most of a passage too long to be said twice by chance, and most of one side',
    holds: (j) => j.length >= 15 && j.quote >= 0.75 && j.strongSide >= 0.6 && j.spread <= 3,
  },
];

export function isAcceptable(judgement: Judgement): boolean {
  return rules.some((rule) => rule.holds(judgement));
}
