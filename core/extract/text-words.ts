import type { Span } from '../article';
import type { Passage } from '../seek/seek';
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
  /** The content words of another text, by the same numbers. */
  stemsIn(other: string): ReadonlySet<number>;
}

/** What is known of a word: its stems, as words or by their numbers, and the patterns that it can begin. */
interface Facts<Stem> {
  readonly stems: readonly Stem[];
  readonly marks: readonly number[];
}

export function readWords(text: string): TextWords {
  const runs = runsOf(text);
  const numberOf = startNumbers();
  const factsAt = factsOfRuns(runs, numberOf);
  const { begins: unmarked } = readPassage('');
  /** The stretch that each stem was last found in. */
  const foundIn: number[] = [];
  let stretch = 0;
  return {
    stretchAt(at) {
      stretch++;
      const begins = [...unmarked];
      const stems: number[] = [];
      for (let i = firstRunAfter(runs, at.start); i < runs.count && (runs.starts[i] ?? 0) < at.end; i++) {
        const facts = factsAt(i, at);
        for (let n = 0; n < begins.length; n++) begins[n] = (begins[n] ?? 0) | (facts.marks[n] ?? 0);
        for (const stem of facts.stems) {
          if (foundIn[stem] === stretch) continue;
          foundIn[stem] = stretch;
          stems.push(stem);
        }
      }
      return { passage: { text: text.slice(at.start, at.end), begins }, stems };
    },
    stemsIn: (other) => new Set(stemsOf(other).map(numberOf)),
  };
}

/** What is known of a run, as far as it lies in a stretch. */
function factsOfRuns(runs: Runs, numberOf: (stem: string) => number): (index: number, within: Span) => Facts<number> {
  const known = new Array<Facts<number> | undefined>(runs.vocabulary.words.length);
  const numbered = ({ stems, marks }: Facts<string>) => ({ stems: stems.map(numberOf), marks });
  return (index, within) => {
    const [start, end] = [runs.starts[index] ?? 0, runs.ends[index] ?? 0];
    const word = runs.words[index] ?? NO_WORD;
    // A stretch may begin or end inside a word.
    if (word === NO_WORD || start < within.start || end > within.end)
      return numbered(factsOf(runs.text.slice(Math.max(start, within.start), Math.min(end, within.end))));
    const facts = known[word] ?? numbered(factsOfWord(runs, index));
    known[word] = facts;
    return facts;
  };
}

/** Some letters have others in lower case, in which patterns are looked for too. */
const factsOf = (word: string): Facts<string> => ({
  stems: stemsOf(word),
  marks: readPassage(`${word} ${word.toLowerCase()}`).begins,
});

const factsOfWord = knownOf(factsOf, { stems: [], marks: [] });

/** Gives each stem a number, the first time that it comes. */
function startNumbers(): (stem: string) => number {
  const numbers = new Map<string, number>();
  return (stem) => {
    const number = numbers.get(stem) ?? numbers.size;
    if (number === numbers.size) numbers.set(stem, number);
    return number;
  };
}
