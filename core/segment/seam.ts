import type { Span } from '../article';

/** The place where the segmenter would end a sentence, with just enough text on both sides to judge it. */
export interface Seam {
  /** The sentence so far, trimmed: at most its last `REACH` characters. */
  readonly before: string;
  /** The next piece, trimmed: at most its first `REACH` characters. */
  readonly after: string;
  /** Whether `before` is the whole sentence so far. */
  readonly fromStart: boolean;
  /** Whether `after` is the whole next piece. */
  readonly toEnd: boolean;
}

/** Rules look no further than this, so that a line without stops stays linear. */
const REACH = 120;

export function seamBetween(line: string, before: Span, after: Span): Seam {
  return {
    before: line.slice(Math.max(before.start, before.end - REACH), before.end),
    after: line.slice(after.start, Math.min(after.end, after.start + REACH)),
    fromStart: before.end - before.start <= REACH,
    toEnd: after.end - after.start <= REACH,
  };
}

/** A rule that joins what stands before and after a seam; the name says when. */
export interface JoinRule {
  readonly name: string;
  readonly joins: (seam: Seam) => boolean;
}
