import { detach } from '../detach';

/**
 * Numbers for words, found straight from their place in a text: a word met before makes no string. An open table of
 * slots, at most half full; letters are compared in lower case, and commas inside numbers are passed over.
 */
export interface WordTable {
  slots: Int32Array;
  readonly words: string[];
  readonly numbers: number[];
  readonly hashes: number[];
}

/** A word where it stands in a text; its hash is worked out where it is not known. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hash?: number;
}

const firstSlots = 1024;
const empty = 0;

export function createWordTable(): WordTable {
  return { slots: new Int32Array(firstSlots), words: [], numbers: [], hashes: [] };
}

/** The number of the word at a place in a text; `numberFor` gives it the first time. */
export function numberAt(
  table: WordTable,
  { text, start, end, hash = hashOf(text, start, end) }: Place,
  numberFor: (word: string) => number,
): number {
  const mask = table.slots.length - 1;
  let slot = mixed(hash) & mask;
  for (;;) {
    const entry = table.slots[slot] ?? empty;
    if (entry === empty) break;
    if (table.hashes[entry - 1] === hash && isSame(table.words[entry - 1] ?? '', text, start, end)) {
      return table.numbers[entry - 1] ?? 0;
    }
    slot = (slot + 1) & mask;
  }
  const word = detach(wordAt(text, start, end).toLowerCase());
  const number = numberFor(word);
  table.words.push(word);
  table.numbers.push(number);
  table.hashes.push(hash);
  table.slots[slot] = table.words.length;
  if (2 * table.words.length > table.slots.length) grow(table);
  return number;
}

/** So many words are remembered; then it starts afresh, so that no long session fills the memory. */
const mostWords = 8192;

/**
 * A function of words in lower case that works out its answer once for each, and finds it again straight from the word's
 * place in a text. For words of ASCII alone.
 */
export function rememberedWords<Answer>(
  work: (word: string) => Answer,
): (text: string, start: number, end: number) => Answer {
  let table = createWordTable();
  let answers: Answer[] = [];
  const add = (word: string) => answers.push(work(word)) - 1;
  return (text, start, end) => {
    if (answers.length > mostWords) {
      table = createWordTable();
      answers = [];
    }
    return answers[numberAt(table, { text, start, end }, add)] as Answer;
  };
}

/** A word as its letters and digits: "1,200" → "1200". */
export function wordAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.includes(',') ? word.replaceAll(',', '') : word;
}

function grow(table: WordTable): void {
  const slots = new Int32Array(2 * table.slots.length);
  const mask = slots.length - 1;
  table.hashes.forEach((hash, i) => {
    let slot = mixed(hash) & mask;
    while (slots[slot] !== empty) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  });
  table.slots = slots;
}

const comma = 44;

/** ASCII capitals as small letters; digits and small letters have the bit already. */
const lowered = (code: number) => code | 32;

/** FNV-1a over the letters in lower case: where it begins, and each letter's step. */
export const firstHash = 2166136261 | 0;
export const hashWith = (hash: number, code: number) => Math.imul(hash ^ lowered(code), 16777619);

function hashOf(text: string, start: number, end: number): number {
  let hash = firstHash;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== comma) hash = hashWith(hash, code);
  }
  return hash;
}

const mixed = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

function isSame(word: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === comma) continue;
    if (word.charCodeAt(at) !== lowered(code)) return false;
    at++;
  }
  return at === word.length;
}
