import { termsOf } from '../match/terms';

/** What can be told again in the same words: a claim, a statement. */
export interface Worded {
  readonly text: string;
}

/** The words of a passage as they are compared with those of others. */
export interface Wording {
  /** Stemmed, in order. */
  readonly terms: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

const known = new WeakMap<Worded, Wording>();

/** Worked out once for each passage: a claim is compared with many statements, and a statement with every claim. */
export function wordingOf(passage: Worded): Wording {
  const found = known.get(passage);
  if (found) return found;
  const terms = termsOf(passage.text);
  const wording = { terms, distinct: new Set(terms) };
  known.set(passage, wording);
  return wording;
}
