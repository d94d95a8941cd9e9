import type { Party } from '../claim';
import { frequencyOf, type Postings } from '../match/postings';
import { type CorpusQuery, type Told, tellerOf } from './corpus-query';
import { type KnownWord, knownWords } from './known-words';
import type { StatementWords } from './statement-words';
import { searchWords } from './words';

/** What the filters could be set to among the statements that have the words, the most frequent first. */
export interface Choices {
  readonly speakers: readonly string[];
  readonly parties: readonly Party[];
  readonly outlets: readonly string[];
  /** Proposition ids. */
  readonly questions: readonly string[];
}

export interface FoundPlaces {
  /** The best, best first. */
  readonly places: readonly Told[];
  /** How many fit. */
  readonly total: number;
  readonly choices: Choices;
}

/** Choices of one kind; more would be no help. */
const mostChoices = 60;

export function findStatements({ postings, told }: StatementWords, query: CorpusQuery): FoundPlaces {
  const scores = scoresOf(postings, [...new Set(searchWords(query.text))]);
  const withWords = told.flatMap((one, document) => {
    const score = scores[document] ?? 0;
    return score > 0 ? [{ told: one, score }] : [];
  });
  const isWanted = tellerOf(query);
  const found = withWords.filter((hit) => isWanted(hit.told));
  // Sorting is stable: of equal ones the earlier comes first.
  const best = found.sort((a, b) => b.score - a.score).slice(0, query.limit);
  return {
    places: best.map((hit) => hit.told),
    total: found.length,
    choices: choicesOf(withWords.map((hit) => hit.told)),
  };
}

/** From so many words on, a statement need not have them all when none does: a whole sentence is looked for by its words. */
const sentence = 5;
const enough = 0.6;

/** For each document the sum of what its words tell; 0 where too many are missing. Without words all are alike. */
function scoresOf(index: Postings, words: readonly string[]): Float32Array {
  const sums = new Float32Array(index.documents);
  if (words.length === 0) return sums.fill(1);
  const counts = new Uint16Array(index.documents);
  for (const word of words) {
    gainsOf(index, knownWords(index, word)).forEach((gain, document) => {
      if (gain === 0) return;
      sums[document] = (sums[document] ?? 0) + gain;
      counts[document] = (counts[document] ?? 0) + 1;
    });
  }
  const needed = counts.includes(words.length) || words.length < sentence ? words.length : enough * words.length;
  return sums.map((sum, document) => ((counts[document] ?? 0) >= needed ? sum : 0));
}

/** What one typed word gives each document: the best of the words that answer it. */
function gainsOf(index: Postings, known: readonly KnownWord[]): Float32Array {
  const gains = new Float32Array(index.documents);
  const frequency = known.reduce((sum, { term }) => sum + frequencyOf(index, term), 0);
  const rarity = Math.log(1 + index.documents / (1 + frequency));
  for (const { term, fit } of known) {
    for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
      const posting = index.postings[at] ?? 0;
      const document = posting >>> 8;
      gains[document] = Math.max(gains[document] ?? 0, fit * rarity * (posting & 255));
    }
  }
  return gains;
}

function choicesOf(told: readonly Told[]): Choices {
  return {
    speakers: ranked(told.map(({ speaker }) => speaker)),
    parties: ranked(told.map(({ party }) => party)),
    outlets: ranked(told.map(({ outlet }) => outlet)),
    questions: ranked(told.flatMap(({ questions }) => questions)),
  };
}

function ranked<S extends string>(values: readonly (S | null)[]): S[] {
  const counts = new Map<S, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostChoices)
    .map(([value]) => value);
}
