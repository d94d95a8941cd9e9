import { plainLetters } from '../letter-runs';
import { rememberedWords } from '../match/word-table';
import { type FirstWords, firstWordsOf } from './first-words';

/** A text in which patterns are looked for. */
export interface Passage {
  readonly text: string;
  /** A bit for each pattern that a word of the text can begin, 32 to a number. */
  readonly begins: readonly number[];
}

/**
 * Patterns that are looked for in the same texts. Each word is marked once with those that it can begin; in a text
 * where no word begins a pattern, that pattern is not even tried.
 */
export interface Patterns {
  /** What tells whether the pattern stands in a passage. */
  add(pattern: RegExp): (passage: Passage) => boolean;
  read(text: string): Passage;
}

export function startPatterns(): Patterns {
  const index: FirstWordIndex = { whole: new Map(), begun: new Map(), patterns: 0, longest: 0 };
  const marksAt = rememberedWords((word) => marksOf(word, index));
  let isRead = false;
  return {
    add(pattern) {
      if (isRead) throw new Error('Patterns are added before the first text is read.');
      const first = firstWordsOf(pattern);
      if (first === null) return ({ text }) => pattern.test(text);
      const number = addWords(index, first);
      const [at, bit] = [number >> 5, 1 << (number & 31)];
      return ({ text, begins }) => ((begins[at] ?? 0) & bit) !== 0 && pattern.test(text);
    },
    read(text) {
      isRead = true;
      const begins = unmarked(index);
      forEachWord(text, (start, end) => {
        const marks = marksAt(text, start, end);
        for (let i = 0; i < begins.length; i++) begins[i] = (begins[i] ?? 0) | (marks[i] ?? 0);
      });
      return { text, begins };
    },
  };
}

/** The numbers of the patterns that a word begins, whole or by its first letters. */
interface FirstWordIndex {
  readonly whole: Map<string, number[]>;
  readonly begun: Map<string, number[]>;
  patterns: number;
  /** Letters of the longest beginning. */
  longest: number;
}

function addWords(index: FirstWordIndex, { whole, begun }: FirstWords): number {
  const number = index.patterns++;
  for (const word of whole) put(index.whole, word, number);
  for (const word of begun) put(index.begun, word, number);
  index.longest = Math.max(index.longest, ...[...begun].map(({ length }) => length));
  return number;
}

const unmarked = ({ patterns }: FirstWordIndex) => new Array<number>(Math.ceil(patterns / 32)).fill(0);

function marksOf(word: string, index: FirstWordIndex): number[] {
  const marks = unmarked(index);
  mark(marks, index.whole.get(word));
  for (let length = Math.min(index.longest, word.length); length > 0; length--)
    mark(marks, index.begun.get(word.slice(0, length)));
  return marks;
}

function put(index: Map<string, number[]>, word: string, pattern: number): void {
  const patterns = index.get(word);
  if (patterns) patterns.push(pattern);
  else index.set(word, [pattern]);
}

function mark(marks: number[], patterns: readonly number[] | undefined): void {
  for (const pattern of patterns ?? []) marks[pattern >> 5] = (marks[pattern >> 5] ?? 0) | (1 << (pattern & 31));
}

/** Words of ASCII alone: what stands on one side of a pattern's "\b". */
function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = plainLetters[text.charCodeAt(i)] === 1;
    if (inside === start >= 0) continue;
    if (!inside) visit(start, i);
    start = inside ? i : -1;
  }
}
