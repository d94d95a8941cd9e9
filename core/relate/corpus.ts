import { readPassage } from '../frame/frame';
import { compilingGrammar, type Grammar } from '../frame/grammar';
import type { Link } from '../frame/proposition-frame';
import { type Utterance, utteranceOfSource } from '../origins/utterance';
import { type Entity, type PackParty, type Proposition, type Question, questionOf } from '../pack';
import { remembered } from '../remembered';
import type { FrameReading, Source, Statement } from '../statement';
import { finish, type Steps } from '../steps';
import { type Likeness, likenessTo } from './likeness';
import { type LinkTable, linkTable } from './links';
import { type Occasions, occasionsOf } from './occasion';
import type { Worded } from './wording';

export interface CorpusParts {
  readonly parties?: readonly PackParty[];
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** A statement with its source and what it says about the propositions. */
export interface Entry {
  readonly statement: Statement;
  readonly source: Source;
  readonly readings: readonly FrameReading[];
}

/** The reference corpus, indexed by proposition and by wording. */
export interface Corpus extends CorpusParts {
  readonly grammar: Grammar;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byProposition: ReadonlyMap<string, readonly Entry[]>;
  readonly links: LinkTable;
  readonly occasions: Occasions;
  readonly questions: ReadonlyMap<string, Question>;
  readonly likeness: (claim: Worded) => Likeness;
  readonly population: Population;
  /** How much a question tells, 0..1: one that a single statement of many answers tells more than one that all answer. */
  readonly rarityOf: (proposition: string) => number;
  /** Whether no statement of the same article answers a question in a more central place. */
  readonly isForemost: (entry: Entry, proposition: string) => boolean;
  readonly utterances: readonly Utterance[];
}

/** How many statements there are, and how many of them answer a question: a part of a corpus is judged by the whole. */
export interface Population {
  readonly statements: number;
  answering(proposition: string): number;
}

export type { Link };

export function indexCorpus(parts: CorpusParts): Corpus {
  return finish(indexingCorpus(parts));
}

/** The same step by step; `whole` where these are only a part of the corpus. */
export function* indexingCorpus(parts: CorpusParts, whole?: Pick<Corpus, 'likeness' | 'population'>): Steps<Corpus> {
  const grammar = yield* compilingGrammar(parts.propositions);
  const entries = yield* makingEntries(parts, grammar);
  const utterances = utterancesOf(parts.sources, parts.statements);
  yield;
  const likeness = whole?.likeness ?? likenessTo(parts.statements);
  yield;
  const byProposition = groupByProposition(entries.values());
  const population = whole?.population ?? populationOf(entries, byProposition);
  return {
    parties: [],
    ...parts,
    grammar,
    entries,
    byProposition,
    links: linkTable(parts.propositions),
    occasions: occasionsOf(parts.propositions),
    questions: new Map(parts.propositions.map((one) => [one.id, questionOf(one)])),
    likeness,
    population,
    rarityOf: remembered((proposition) => rarityIn(population, proposition)),
    isForemost: foremostAmong(byProposition),
    utterances,
  };
}

function populationOf(entries: ReadonlyMap<string, Entry>, byProposition: Corpus['byProposition']): Population {
  return {
    statements: entries.size,
    answering: (proposition) => byProposition.get(proposition)?.filter(answersItself(proposition)).length ?? 0,
  };
}

/** Statements whose source is at hand, by id. */
function* makingEntries({ sources, statements }: CorpusParts, grammar: Grammar): Steps<Map<string, Entry>> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const entries = new Map<string, Entry>();
  for (const statement of statements) {
    yield;
    const source = sourceById.get(statement.source);
    if (source) entries.set(statement.id, { statement, source, readings: readingsOf(statement, source, grammar) });
  }
  return entries;
}

function groupByProposition(entries: Iterable<Entry>): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { proposition } of entry.readings) {
      const known = groups.get(proposition);
      if (known) known.push(entry);
      else groups.set(proposition, [entry]);
    }
  }
  return groups;
}

function foremostAmong(byProposition: ReadonlyMap<string, readonly Entry[]>): Corpus['isForemost'] {
  const mostCentral = remembered((proposition: string) => {
    const bySource = new Map<string, number>();
    for (const { source, statement } of byProposition.get(proposition)?.filter(answersItself(proposition)) ?? []) {
      bySource.set(source.id, Math.max(statement.salience, bySource.get(source.id) ?? 0));
    }
    return bySource;
  });
  return ({ source, statement }, proposition) => statement.salience >= (mostCentral(proposition).get(source.id) ?? 0);
}

function rarityIn({ statements, answering }: Population, proposition: string): number {
  return Math.log(1 + statements / Math.max(1, answering(proposition))) / Math.log(1 + statements);
}

const answersItself =
  (proposition: string) =>
  ({ readings }: Entry) =>
    readings.some((reading) => reading.proposition === proposition && reading.lent !== true);

/** Curated readings stand; a saved statement that has none is read from its text alone. */
export function readingsOf(statement: Statement, source: Source, grammar: Grammar): readonly FrameReading[] {
  if (statement.readings.length > 0) return statement.readings;
  const speaker = statement.speaker?.party ?? null;
  const { text, figures, dates } = statement;
  return readPassage({ text, before: '', cue: '', speaker, date: source.date, figures, dates }, grammar);
}

function utterancesOf(sources: readonly Source[], statements: readonly Statement[]): Utterance[] {
  const bySource = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = bySource.get(statement.source);
    if (known) known.push(statement);
    else bySource.set(statement.source, [statement]);
  }
  return sources.flatMap((source) => utteranceOfSource(source, bySource.get(source.id) ?? []) ?? []);
}
