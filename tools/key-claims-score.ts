import type { Span } from '../core/article';

/** Figures of one labeller on one article, or their means. */
export interface KeyScore {
  readonly p5: number;
  readonly p10: number;
  readonly r10: number;
  readonly f1: number;
}

/** Scores ranked claims and marks against the key claims of one labeller. */
export function scoreKeys(ranked: readonly Span[], marks: readonly Span[], keys: readonly Span[]): KeyScore {
  const hits = (claims: readonly Span[]) => pairOff(claims, keys).size;
  const marked = hits(marks);
  return {
    p5: hits(ranked.slice(0, 5)) / Math.min(5, keys.length),
    p10: hits(ranked.slice(0, 10)) / Math.min(10, keys.length),
    r10: hits(ranked.slice(0, 10)) / keys.length,
    f1: (2 * marked) / Math.max(1, marks.length + keys.length),
  };
}

export function meanOf(scores: readonly KeyScore[]): KeyScore {
  const mean = (pick: (score: KeyScore) => number) =>
    Math.round((1000 * scores.reduce((sum, score) => sum + pick(score), 0)) / scores.length) / 1000;
  return { p5: mean((s) => s.p5), p10: mean((s) => s.p10), r10: mean((s) => s.r10), f1: mean((s) => s.f1) };
}

/** One-to-one pairing by best overlap; two spans pair when they share half of the shorter and a third of the longer. */
export function pairOff<Mine extends Span, Key extends Span>(
  mine: readonly Mine[],
  keys: readonly Key[],
): Map<Mine, Key> {
  const pairs = mine
    .flatMap((claim) => keys.map((key) => ({ claim, key, share: shareOf(claim, key) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const paired = new Map<Mine, Key>();
  const used = new Set<Key>();
  for (const { claim, key } of pairs) {
    if (paired.has(claim) || used.has(key)) continue;
    paired.set(claim, key);
    used.add(key);
  }
  return paired;
}

/** Overlap over the longer span; 0 when the two do not carry one claim. */
function shareOf(a: Span, b: Span): number {
  const { overlap, shorter, longer } = overlapOf(a, b);
  return overlap >= 0.5 * shorter && overlap >= 0.34 * longer && overlap > 0 ? overlap / longer : 0;
}

/** Lengths in UTF-16 units; the overlap of spans that are apart is below zero. */
export function overlapOf(a: Span, b: Span): { overlap: number; shorter: number; longer: number } {
  const lengths = [a.end - a.start, b.end - b.start] as const;
  return {
    overlap: Math.min(a.end, b.end) - Math.max(a.start, b.start),
    shorter: Math.min(...lengths),
    longer: Math.max(...lengths),
  };
}
