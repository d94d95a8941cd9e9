import { knownOf, runsOf } from '../word-runs';
import { type FirstWords, firstWordsOf } from './first-words';
import { neededWordsOf } from './needed-words';

/** Told of each match, with the index of the pattern that matched. */
export type Found = (match: RegExpExecArray, pattern: number) => void;

/** At most so many patterns: a bit for each. */
const MOST = 31;

/**
 * What finds several patterns in one go, in order, matches never overlapping; where two begin at one place the first
 * wins. Every match must begin with a word: only where one stands that can begin a pattern is that pattern tried, and none
 * of whose other words the text has not one: "two weeks ago" without an "ago".
 */
export function findAtWords(sources: readonly string[]): (text: string, found: Found) => void {
  const patterns = sources.map((source) => new RegExp(source, 'y'));
  const firsts = patterns.map(firstOf);
  if (patterns.length > MOST) throw new Error(`At most ${MOST} patterns can be looked for together.`);
  const begunBy = knownOf((word) => marksOf(word, firsts), -1);
  const needs = patterns.map((pattern) => neededWordsOf(pattern) ?? firstOf(pattern));
  const neededBy = knownOf((word) => marksOf(word, needs), -1);
  return (text, found) => {
    const runs = runsOf(text);
    let needed = 0;
    for (let i = 0; i < runs.count; i++) needed |= neededBy(runs, i);
    let past = 0;
    for (let i = 0; i < runs.count; i++) {
      const marks = begunBy(runs, i);
      if ((marks & needed) === 0) continue;
      // Of a run with letters beyond ASCII a part may be a word to the patterns.
      const last = marks === -1 ? (runs.ends[i] ?? 0) - 1 : (runs.starts[i] ?? 0);
      for (let at = Math.max(past, runs.starts[i] ?? 0); at <= last; at = Math.max(past, at + 1)) {
        const end = tryAt(text, { at, marks: marks & needed, patterns }, found);
        if (end > at) past = end;
      }
    }
  };
}

/** The end of what was found, or where it was looked for. */
function tryAt(text: string, from: { at: number; marks: number; patterns: readonly RegExp[] }, found: Found): number {
  for (let i = 0; i < from.patterns.length; i++) {
    const pattern = from.patterns[i];
    if (!pattern || (from.marks & (1 << i)) === 0) continue;
    pattern.lastIndex = from.at;
    const match = pattern.exec(text);
    if (!match) continue;
    found(match, i);
    return from.at + match[0].length;
  }
  return from.at;
}

function firstOf(pattern: RegExp): FirstWords {
  const first = firstWordsOf(pattern);
  if (first === null) throw new Error(`It does not tell with which words it begins: ${pattern.source}`);
  return first;
}

function marksOf(word: string, lists: readonly FirstWords[]): number {
  let marks = 0;
  lists.forEach(({ whole, begun }, i) => {
    if (whole.has(word) || [...begun].some((letters) => word.startsWith(letters))) marks |= 1 << i;
  });
  return marks;
}
