import type { Party } from '../claim';
import { frequencyOf, type Postings } from '../match/postings';
import { startBest } from './best';
import { type AskedWord, askedWords } from './compounds';
import { type CorpusQuery, type Told, tellerOf } from './corpus-query';
import { type KnownWord, knownWords } from './known-words';
import type { StatementWords } from './statement-words';

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
  const scores = scoresOf(postings, askedWords(query.text));
  const withWords = told.filter((_, document) => (scores[document] ?? 0) > 0);
  const isWanted = tellerOf(query);
  const best = startBest<Told>(query.limit);
  let total = 0;
  told.forEach((one, document) => {
    const score = scores[document] ?? 0;
    if (score === 0 || !isWanted(one)) return;
    total++;
    best.add(one, score);
  });
  return { places: best.list(), total, choices: choicesOf(withWords) };
}

/** From so many words on, a statement need not have them all when none does: a whole sentence is looked for by its words. */
const sentence = 5;
const enough = 0.6;

/** For each document the sum of what its words tell; 0 where too many are missing. Without words all are alike. */
function scoresOf(index: Postings, words: readonly AskedWord[]): Float32Array {
  const sums = new Float32Array(index.documents);
  if (words.length === 0) return sums.fill(1);
  const counts = new Uint16Array(index.documents);
  const gains = new Float32Array(index.documents);
  for (const { word, whole } of words) {
    const known = [...knownWords(index, word), ...(whole === null ? [] : knownWords(index, whole))];
    addGains(index, known, gains.fill(0));
    for (let document = 0; document < gains.length; document++) {
      const gain = gains[document] ?? 0;
      if (gain === 0) continue;
      sums[document] = (sums[document] ?? 0) + gain;
      counts[document] = (counts[document] ?? 0) + 1;
    }
  }
  const needed = counts.includes(words.length) || words.length < sentence ? words.length : enough * words.length;
  return sums.map((sum, document) => ((counts[document] ?? 0) >= needed ? sum : 0));
}

/** What one typed word gives each document: the best of the words that answer it. */
function addGains(index: Postings, known: readonly KnownWord[], gains: Float32Array): void {
  const frequency = known.reduce((sum, { term }) => sum + frequencyOf(index, term), 0);
  const rarity = Math.log(1 + index.documents / (1 + frequency));
  for (const { term, fit } of known) {
    for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
      const posting = index.postings[at] ?? 0;
      const document = posting >>> 8;
      gains[document] = Math.max(gains[document] ?? 0, fit * rarity * (posting & 255));
    }
  }
}

function choicesOf(told: readonly Told[]): Choices {
  const speakers = new Map<string, number>();
  const parties = new Map<Party, number>();
  const outlets = new Map<string, number>();
  const questions = new Map<string, number>();
  for (const one of told) {
    count(speakers, one.speaker);
    count(parties, one.party);
    count(outlets, one.outlet);
    for (const question of one.questions) count(questions, question);
  }
  return {
    speakers: ranked(speakers),
    parties: ranked(parties),
    outlets: ranked(outlets),
    questions: ranked(questions),
  };
}

function count<S>(counts: Map<S, number>, value: S | null): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function ranked<S>(counts: ReadonlyMap<S, number>): S[] {
  const best = startBest<S>(mostChoices);
  for (const [value, times] of counts) best.add(value, times);
  return best.list();
}
