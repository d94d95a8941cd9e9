import { plainLetters } from '../letter-runs';
import { rememberedWords } from '../match/word-table';
import { neededWordsOf } from './needed-words';
import { type SingleWords, singleWordsOf } from './single-words';

/** A text in which patterns are looked for. */
export interface Passage {
  readonly text: string;
  /** What its words tell of the patterns. */
  readonly marks: Marks;
  /** Its words are the patterns' words: to them an underscore is a letter, and letters beyond ASCII are none. */
  readonly plain: boolean;
}

/** Two bits for a pattern: a word of the text matches it, a word of the text is one that a match needs. `BITS` of them to a number. */
export type Marks = readonly number[];

/** As many as browsers keep in a number without a place in memory of its own. */
const BITS = 30;

/** A pattern as it is looked for: the words that match it by themselves, and those of which other matches have one. */
export interface Sought {
  readonly pattern: RegExp;
  /** What is left of it beside the words that match by themselves; null where nothing is. */
  readonly left: RegExp | null;
  /** Null where none is looked up. */
  readonly matches: Bit | null;
  /** Null where a match may have any words. */
  readonly needs: Bit | null;
}

interface Bit {
  readonly at: number;
  readonly bit: number;
}

/**
 * Patterns that are looked for in the same texts. Each word is marked once with those that it matches or that need it; in a
 * text where no word does, the pattern is not even tried, and where a word matches by itself, neither.
 */
export interface Patterns {
  /** What tells whether the pattern stands in a passage. One that comes after the first text is simply tried on each. */
  add(pattern: RegExp): Sought;
  read(text: string): Passage;
}

export function stands({ pattern, left, matches, needs }: Sought, { text, marks, plain }: Passage): boolean {
  if (!plain) return pattern.test(text);
  if (matches !== null && isSet(marks, matches)) return true;
  return left !== null && (needs === null || isSet(marks, needs)) && left.test(text);
}

/**
 * Tells which patterns of a list stand in a passage, by their places in the list, in no order and some of them twice. Its
 * words name the few that are tried.
 */
export function standingOf(list: readonly Sought[]): (passage: Passage, found: (place: number) => void) => void {
  const every = [...list.keys()];
  // The patterns have their bits from the first text on.
  let bits: ReturnType<typeof bitsOf> | null = null;
  return (passage, found) => {
    bits ??= bitsOf(list);
    const { wanted, places, unmarked } = bits;
    const look = (place: number) => {
      const one = list[place];
      if (one && stands(one, passage)) found(place);
    };
    (passage.plain ? unmarked : every).forEach(look);
    if (!passage.plain) return;
    for (let at = 0; at < wanted.length; at++) {
      let set = (wanted[at] ?? 0) & (passage.marks[at] ?? 0);
      for (; set !== 0; set &= set - 1) look(places[numberOf(at, set)] ?? 0);
    }
  };
}

/**
 * The bits that words may set for patterns, each of which stands once in the list; by the number of each its pattern's
 * place; the places of those that any words may match.
 */
function bitsOf(list: readonly Sought[]): { wanted: number[]; places: number[]; unmarked: number[] } {
  const [wanted, places, unmarked]: [number[], number[], number[]] = [[], [], []];
  for (const [place, { matches, needs }] of list.entries()) {
    if (needs === null) unmarked.push(place);
    for (const told of [matches, needs]) {
      if (told === null) continue;
      wanted[told.at] = (wanted[told.at] ?? 0) | told.bit;
      places[numberOf(told.at, told.bit)] = place;
    }
  }
  return { wanted, places, unmarked };
}

/** Of the lowest of some bits, in the numbers before and in this one. */
const numberOf = (at: number, bits: number) => BITS * at + 31 - Math.clz32(bits & -bits);

const isSet = (marks: Marks, { at, bit }: Bit): boolean => ((marks[at] ?? 0) & bit) !== 0;

export function startPatterns(): Patterns {
  const index: WordIndex = { whole: new Map(), begun: new Map(), longer: new Map(), within: [], bits: 0, longest: 0 };
  const marksAt = rememberedWords((word) => marksOf(word, index));
  // Looked into with the first text: a worker that wakes for something else needs none of it.
  const waiting: Unmarked[] = [];
  let isRead = false;
  return {
    add(pattern) {
      const sought: Unmarked = { pattern, left: pattern, matches: null, needs: null };
      // Words that are marked already would not tell of it.
      if (!isRead) waiting.push(sought);
      return sought;
    },
    read(text) {
      isRead = true;
      for (const sought of waiting.splice(0)) markWordsOf(sought, index);
      const marks = unmarked(index);
      forEachWord(text, (start, end) => addMarks(marks, marksAt(text, start, end)));
      return { text, marks, plain: isPlain(text) };
    },
  };
}

type Unmarked = { -readonly [Key in keyof Sought]: Sought[Key] };

function markWordsOf(sought: Unmarked, index: WordIndex): void {
  const { left, ...alone } = singleWordsOf(sought.pattern);
  const needed = left ? neededWordsOf(left) : none;
  sought.left = left;
  sought.matches = addWords(index, alone);
  sought.needs = needed && addWords(index, { ...none, ...needed });
}

/** To a pattern's "\\b" an underscore is a letter. */
export const isPlain = (text: string) => !text.includes('_');

export function addMarks(marks: number[], more: Marks): void {
  for (let i = 0; i < marks.length; i++) marks[i] = (marks[i] ?? 0) | (more[i] ?? 0);
}

/** Words, and beginnings of words, each with the bits that they set. */
interface WordIndex {
  readonly whole: Map<string, Bit[]>;
  readonly begun: Map<string, Bit[]>;
  readonly longer: Map<string, Bit[]>;
  /** Patterns that each word is tested by. */
  readonly within: { readonly pattern: RegExp; readonly bit: Bit }[];
  bits: number;
  /** Letters of the longest beginning. */
  longest: number;
}

type WordLists = Omit<SingleWords, 'left'>;

const none: WordLists = { whole: new Set(), begun: new Set(), longer: new Set(), within: null };

/** The bit that any of the words sets from now on. */
function addWords(index: WordIndex, words: WordLists): Bit {
  const bit = { at: Math.floor(index.bits / BITS), bit: 1 << (index.bits % BITS) };
  index.bits++;
  if (words.within) index.within.push({ pattern: words.within, bit });
  for (const list of ['whole', 'begun', 'longer'] as const) {
    for (const word of words[list]) {
      index[list].set(word, [...(index[list].get(word) ?? []), bit]);
      if (list !== 'whole') index.longest = Math.max(index.longest, word.length);
    }
  }
  return bit;
}

const unmarked = ({ bits }: WordIndex) => new Array<number>(Math.ceil(bits / BITS)).fill(0);

function marksOf(word: string, index: WordIndex): Marks {
  const marks = unmarked(index);
  mark(marks, index.whole.get(word));
  for (let length = Math.min(index.longest, word.length); length > 0; length--) {
    const beginning = word.slice(0, length);
    mark(marks, index.begun.get(beginning));
    if (length < word.length) mark(marks, index.longer.get(beginning));
  }
  for (const { pattern, bit } of index.within) if (pattern.test(word)) mark(marks, [bit]);
  return marks;
}

function mark(marks: number[], bits: readonly Bit[] = []): void {
  for (const { at, bit } of bits) marks[at] = (marks[at] ?? 0) | bit;
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
