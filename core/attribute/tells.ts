import { forWords } from '../word-list';

/**
 * Kinds of words without which a sentence need not be looked at for something: a bit for each, above those of the rules
 * (`readings.ts`) and below the 31st, which browsers keep in a number of another kind.
 */
export const tells = {
  /** What is said in writing. */
  statement: 1 << 26,
  /** What a body writes. */
  work: 1 << 27,
  publication: 1 << 28,
  /** Putting out a post. */
  posting: 1 << 29,
} as const;

/** So many bits are left to the rules. */
export const MOST_RULES = 26;

export const publication = forWords(/^(?:magazine|newspaper|daily|weekly|journal|website|channel|broadcaster)$/);
export const posting = forWords(/^(?:posted|shared|uploaded|tweeted|circulated)$/);

const wordsFor = [
  [tells.statement, /statement|communiqu|declaration|release|handout|readout|post|letter|message/],
  [tells.work, /report|study|survey|assessment|paper|brief|index|analysis/],
  [tells.publication, publication],
  [tells.posting, posting],
] as const;

/** The bits of a word in lower case. */
export function tellsOf(word: string): number {
  return wordsFor.reduce((bits, [bit, words]) => (words.test(word) ? bits | bit : bits), 0);
}
