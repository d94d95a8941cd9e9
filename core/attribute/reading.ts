import type { Span } from '../article';
import type { Sentence } from '../segment/sentence';
import type { WordPattern } from '../word-list';
import type { Quotation } from './quotations';
import type { Word } from './words';

/** A sentence with what the rules look at. */
export interface Context {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** What the words tell of the rules (`readings.ts`) and of what else may be looked for (`tells.ts`), a bit for each. */
  readonly marks: number;
  /** All quotations of the text, in order. */
  readonly quotations: readonly Quotation[];
}

/** A way of reporting speech. */
export interface Rule {
  /** A sentence without one of these words has no such report; null where words do not tell. */
  readonly needs: WordPattern | null;
  readonly read: (context: Context) => Reading[];
}

/** Who says what in which words, before the speaker is named. */
export interface Reading {
  readonly cue: Span;
  /** The subject as the text has it: "he", "the minister", "Khawaja Asif". */
  readonly subject: Span | null;
  /** What "who" or "which" stands for. */
  readonly antecedent: Span | null;
  readonly content: readonly Span[];
}

/** The span of words `from`..`to`, both included. */
export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to]];
  return first && last && from <= to ? { start: first.start, end: last.end } : null;
}

/** Without spaces, commas and full stops at the edges; null when nothing is left. */
export function tight(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,;:—–-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:—–-]/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
