import type { Span } from '../article';
import { addMarks, isPlain, type Marks, type Passage } from '../seek/seek';
import { firstRunAfter, knownOf, NO_WORD, type Runs, runsOf } from '../word-runs';
import { readPassage } from './sought';
import { stemsOf } from './stems';

/** A stretch of a text, as patterns are looked for in it and as its wording is compared. */
export interface Stretch {
  readonly passage: Passage;
  /** Its content words, stemmed, each once, by their numbers. */
  readonly stems: readonly number[];
}

/** The words of a text, each stemmed and marked a single time, however many stretches are asked for. */
export interface TextWords {
  stretchAt(at: Span): Stretch;
  /** A passage without a word. */
  readonly none: Passage;
  /** The content words of another text, by the same numbers. */
  stemsIn(other: string): ReadonlySet<number>;
}

/** What is known of a word: its stems, as words or by their numbers, and what it tells of the patterns. */
interface Facts<Stem> {
  readonly stems: readonly Stem[];
  /** Null for the many words that tell nothing. */
  readonly marks: Marks | null;
  /** Whether the patterns read it as we do. */
  readonly plain: boolean;
}

export function readWords(text: string): TextWords {
  const runs = runsOf(text);
  const numberOf = startNumbers();
  const factsAt = factsOfRuns(runs, numberOf);
  const none = readPassage('');
  const allPlain = isPlain(text);
  /** The stretch that each stem was last found in. */
  const foundIn: number[] = [];
  let stretches = 0;
  const read = (at: Span): Stretch => {
    stretches++;
    const marks = [...none.marks];
    const stems: number[] = [];
    const words = text.slice(at.start, at.end);
    let plain = allPlain || isPlain(words);
    for (let i = firstRunAfter(runs, at.start); i < runs.count && (runs.starts[i] ?? 0) < at.end; i++) {
      const facts = factsAt(i, at);
      if (facts.marks !== null) addMarks(marks, facts.marks);
      plain &&= facts.plain;
      for (const stem of facts.stems) {
        if (foundIn[stem] === stretches) continue;
        foundIn[stem] = stretches;
        stems.push(stem);
      }
    }
    return { passage: { text: words, marks, plain }, stems };
  };
  return { stretchAt: onceFor(read), none, stemsIn: (other) => new Set(stemsOf(other).map(numberOf)) };
}

/** A clause is often all of its sentence, and sentences are asked for again: the first stretch from a place is kept. */
function onceFor(read: (at: Span) => Stretch): (at: Span) => Stretch {
  const known = new Map<number, { readonly end: number; readonly stretch: Stretch }>();
  return (at) => {
    const first = known.get(at.start);
    if (first?.end === at.end) return first.stretch;
    const stretch = read(at);
    if (first === undefined) known.set(at.start, { end: at.end, stretch });
    return stretch;
  };
}

/** What is known of a run, as far as it lies in a stretch. */
function factsOfRuns(runs: Runs, numberOf: (stem: string) => number): (index: number, within: Span) => Facts<number> {
  const known = new Array<Facts<number> | undefined>(runs.vocabulary.words.length);
  const numbered = ({ stems, marks, plain }: Facts<string>) => ({ stems: stems.map(numberOf), marks, plain });
  return (index, within) => {
    const start = runs.starts[index] ?? 0;
    const end = runs.ends[index] ?? 0;
    const word = runs.words[index] ?? NO_WORD;
    // A stretch may begin or end inside a word.
    if (word === NO_WORD || start < within.start || end > within.end)
      return numbered(factsOf(runs.text.slice(Math.max(start, within.start), Math.min(end, within.end))));
    const facts = known[word] ?? numbered(factsOfWord(runs, index));
    known[word] = facts;
    return facts;
  };
}

/** Some letters have others in lower case, which patterns may or may not take for the same. */
function factsOf(word: string): Facts<string> {
  const lower = word.toLowerCase();
  const { marks } = readPassage(`${word} ${lower}`);
  return { stems: stemsOf(word), marks: marks.some((bits) => bits !== 0) ? marks : null, plain: isAsciiOnly(word) };
}

const isAsciiOnly = (word: string) => /^[\x20-\x7e]*$/.test(word);

const factsOfWord = knownOf(factsOf, { stems: [], marks: null, plain: false });

/** Gives each stem a number, the first time that it comes. */
function startNumbers(): (stem: string) => number {
  const numbers = new Map<string, number>();
  return (stem) => {
    const number = numbers.get(stem) ?? numbers.size;
    if (number === numbers.size) numbers.set(stem, number);
    return number;
  };
}
