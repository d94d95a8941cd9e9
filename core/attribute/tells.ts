/**
 * Kinds of words without which a sentence need not be looked at for something: a bit for each, behind those of the ways of
 * telling (`readings.ts`).
 */
export const tells = {
  /** What is said in writing. */
  statement: 1 << 28,
  /** What a body writes. */
  work: 1 << 29,
} as const;

const wordsFor: readonly (readonly [number, RegExp])[] = [
  [tells.statement, /statement|communiqu|declaration|release|handout|readout|post|letter|message/],
  [tells.work, /report|study|survey|assessment|paper|brief|index|analysis/],
];

/** The bits of a word in lower case. */
export function tellsOf(word: string): number {
  return wordsFor.reduce((bits, [bit, pattern]) => (pattern.test(word) ? bits | bit : bits), 0);
}
