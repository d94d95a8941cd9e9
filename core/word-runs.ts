import { plainLetters, runEnd } from './letter-runs';
import { createWordTable, firstHash, hashWith, numberAt, type WordTable } from './match/word-table';

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
  readonly vocabulary: Vocabulary;
}

/** Words in lower case, each once, in the order in which they were met. */
interface Vocabulary {
  readonly table: WordTable;
  readonly words: string[];
}

export const NO_WORD = -1;
/** So many words are kept; then a new vocabulary is begun, so that no long session fills the memory. */
const MOST_WORDS = 8192;
/** Shorter texts are read anew: keeping the article that they are taken from is worth more. */
const LONG = 2000;

let vocabulary: Vocabulary = { table: createWordTable(), words: [] };
/** One article, and 6 bytes for each of its letters: a weak reference would hold them all until a long job ends. */
let latest: Runs | null = null;

/** Whoever asks for the runs of the article at hand shares them: it is read through once. */
export function runsOf(text: string): Runs {
  if (latest?.text === text) return latest;
  if (vocabulary.words.length > MOST_WORDS) vocabulary = { table: createWordTable(), words: [] };
  const runs = readRuns(text, vocabulary);
  if (text.length > LONG) latest = runs;
  return runs;
}

function readRuns(text: string, known: Vocabulary): Runs {
  const most = (text.length + 1) >> 1;
  const [starts, ends, words] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const add = (word: string) => known.words.push(word) - 1;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = firstHash;
    let code = text.charCodeAt(at);
    for (; plainLetters[code] === 1; code = text.charCodeAt(++at)) hash = hashWith(hash, code);
    const end = code < 128 || at === text.length ? at : runEnd(text, at);
    if (end === start) continue;
    starts[count] = start;
    ends[count] = end;
    words[count++] = end === at ? numberAt(known.table, { text, start, end, hash }, add) : NO_WORD;
    at = end;
  }
  const [first, last] = [starts.subarray(0, count), ends.subarray(0, count)];
  return { text, count, starts: first, ends: last, words: words.subarray(0, count), vocabulary: known };
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
