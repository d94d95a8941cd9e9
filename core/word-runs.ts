import { plainLetters, runEnd } from './letter-runs';
import { createWordTable, numberAt, type WordTable } from './match/word-table';
import {
  keyWith,
  LONGEST_SHORT,
  numberKey,
  numberOfKey,
  type ShortWords,
  startShortWords,
  UNKNOWN,
} from './short-words';

/**
 * The runs of letters or digits of a text, in order. Each run of ASCII has the number of its word in the vocabulary;
 * others have `NO_WORD`.
 */
export interface Runs {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  /** How each is written: `inSmall` letters, `asName` with a capital first, or `otherwise`; of ASCII alone. */
  readonly writings: Uint8Array;
  readonly vocabulary: Vocabulary;
}

/** Words in lower case, each once, in the order in which they were met. */
interface Vocabulary {
  readonly short: ShortWords;
  /** The others. */
  readonly long: WordTable;
  readonly words: string[];
  /** The same with a capital first, where one was asked for. */
  readonly names: (string | undefined)[];
}

export const writing = { inSmall: 0, asName: 1, otherwise: 2 } as const;

export const NO_WORD = -1;
/** The bit that tells small letters and digits of ASCII from capitals. */
const SMALL = 32;
/** So many words are kept; then a new vocabulary is begun, so that no long session fills the memory. */
const MOST_WORDS = 8192;
/** Shorter texts are read anew: keeping the article that they are taken from is worth more. */
const LONG = 2000;

const startVocabulary = (): Vocabulary => ({
  short: startShortWords(),
  long: createWordTable(),
  words: [],
  names: [],
});

let vocabulary = startVocabulary();
/** One article, and 6 bytes for each of its letters: a weak reference would hold them all until a long job ends. */
let latest: Runs | null = null;

/** Whoever asks for the runs of the article at hand shares them: it is read through once. */
export function runsOf(text: string): Runs {
  if (latest?.text === text) return latest;
  if (vocabulary.words.length > MOST_WORDS) vocabulary = startVocabulary();
  const runs = readRuns(text, vocabulary);
  if (text.length > LONG) latest = runs;
  return runs;
}

function readRuns(text: string, known: Vocabulary): Runs {
  const most = (text.length + 1) >> 1;
  const [starts, ends, words] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const writings = new Uint8Array(most);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let [key, small] = [0, SMALL];
    let code = text.charCodeAt(at);
    for (; plainLetters[code] === 1; code = text.charCodeAt(++at)) {
      key = keyWith(key, code);
      if (at > start) small &= code;
    }
    const end = code < 128 || at === text.length ? at : runEnd(text, at);
    if (end === start) continue;
    starts[count] = start;
    ends[count] = end;
    writings[count] = writingOf(text.charCodeAt(start), small);
    words[count++] = end === at ? numberOf(known, { text, start, end, key }) : NO_WORD;
    at = end;
  }
  const [first, last] = [starts.subarray(0, count), ends.subarray(0, count)];
  return { text, count, starts: first, ends: last, words: words.subarray(0, count), writings, vocabulary: known };
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As short words have it. */
  readonly key: number;
}

/** The number of a word in the vocabulary, where it is put when it is new. */
function numberOf({ short, long, words }: Vocabulary, { text, start, end, key }: Place): number {
  if (end - start > LONGEST_SHORT) return numberAt(long, { text, start, end }, (word) => words.push(word) - 1);
  const number = numberOfKey(short, key);
  if (number !== UNKNOWN) return number;
  numberKey(short, key, words.length);
  return words.push(text.slice(start, end).toLowerCase()) - 1;
}

/** By the code of the first letter, and what bits those after it have in common. */
function writingOf(first: number, others: number): number {
  if ((others & SMALL) === 0) return writing.otherwise;
  return (first & SMALL) === 0 ? writing.asName : writing.inSmall;
}

/** The letters of a run as they are written, without a string of its own for each: most words come again and again. */
export function writtenOf({ text, starts, ends, words, writings, vocabulary }: Runs, index: number): string {
  const word = words[index] ?? NO_WORD;
  const small = vocabulary.words[word];
  if (small === undefined || writings[index] === writing.otherwise) return text.slice(starts[index], ends[index]);
  if (writings[index] === writing.inSmall) return small;
  const name = vocabulary.names[word] ?? small.charAt(0).toUpperCase() + small.slice(1);
  vocabulary.names[word] = name;
  return name;
}

/** The word of a run, in lower case; null for runs that are not all ASCII. */
export function wordOf({ words, vocabulary }: Runs, index: number): string | null {
  return vocabulary.words[words[index] ?? NO_WORD] ?? null;
}

/** Index of the first run that ends after an offset, by halves. */
export function firstRunAfter({ ends, count }: Runs, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is known of a run's word, worked out once for each word; `other` stands for runs that are not all ASCII. */
export function knownOf<Answer>(work: (word: string) => Answer, other: Answer): (runs: Runs, index: number) => Answer {
  let of: Vocabulary | null = null;
  let answers: (Answer | undefined)[] = [];
  return (runs, index) => {
    const word = runs.words[index] ?? NO_WORD;
    if (word === NO_WORD) return other;
    if (of !== runs.vocabulary) [of, answers] = [runs.vocabulary, []];
    let answer = answers[word];
    if (answer === undefined) {
      answer = work(runs.vocabulary.words[word] ?? '');
      answers[word] = answer;
    }
    return answer;
  };
}
