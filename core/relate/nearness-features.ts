import type { FrameReading } from '../statement';
import { type Finding, opposes, type Pair, samePerson } from './pair';

/** What a pair is weighed within. */
export interface Weighing {
  /** What the claim says. */
  readonly readings: readonly FrameReading[];
  /** How few statements speak of a proposition, 0..1. */
  rarityOf(proposition: string): number;
  /** Whether no statement of the same article answers a question in a more central place. */
  isForemost(entry: Pair['entry'], proposition: string): boolean;
}

/** Something that makes an editor set one statement beside a claim rather than another; about 0..1. */
export type Feature = (pair: Pair, finding: Finding, weighing: Weighing) => number;

/** UTF-16 units of a usual claim, and a BM25 score that means much the same wording. */
const usualLength = 120;
const fullScore = 20;
/** Questions from which more add nothing. */
const fullAnswer = 4;

export const features = {
  /** How many questions of the statement are held against the claim: a plain denial answers more than one charge. */
  opposed: (pair) => Math.min(fullAnswer, opposedIn(pair).length) / fullAnswer,
  /** How much of the claim they are held against. */
  answered: ({ entry, readings, links }) =>
    readings.filter((here) => entry.readings.some((there) => opposes(here, there, links))).length /
    Math.max(1, readings.length),
  marked: ({ claim }) => Number(claim.highlight),
  /** The statement is there to deny. */
  denier: ({ entry }) => Number(entry.statement.kind === 'denial'),
  /** The page denies the very question that the statement answers. */
  deniedHere: ({ here, link }) => Number(link === 'same' && here.stance === 'denies'),
  denial: ({ entry }, _, { readings }) => Number(entry.readings.some(denies) || readings.some(denies)),
  /** None of the claim's questions is the statement's too. */
  linked: ({ entry }, _, { readings }) => Number(!readings.some(answeredBy(entry))),
  /** A claim that says one thing is matched by that one thing. */
  focus: (_, __, { readings }) => 1 / Math.max(1, readings.length),
  statementFocus: ({ entry }) => 1 / Math.max(1, entry.readings.length),
  shared: ({ overlap }) => overlap,
  wording: ({ wording }) => Math.min(1, wording / fullScore),
  /** Likeness of wording beyond what a usual pair reaches. */
  likeness: ({ wording }) => Math.min(1, wording / (2 * fullScore)),
  central: ({ entry }) => centrality(entry.statement.salience),
  centralHere: ({ claim }) => centrality(claim.salience),
  /** Of the propositions in common, the one that fewest statements speak of. */
  rarest: ({ entry }, _, { readings, rarityOf }) =>
    readings.filter(answeredBy(entry)).reduce((most, { proposition }) => Math.max(most, rarityOf(proposition)), 0),
  /** All of them together. */
  rarity: ({ entry }, _, { readings, rarityOf }) =>
    readings.filter(answeredBy(entry)).reduce((sum, { proposition }) => sum + rarityOf(proposition), 0),
  /** An article often answers one question several times: where it does so first and foremost. */
  foremost: ({ entry, there }, _, { isForemost }) => Number(isForemost(entry, there.proposition)),
  samePerson: (pair) => Number(samePerson(pair)),
  spoken: ({ entry }) => Number(entry.statement.speaker !== null),
  spokenHere: ({ claim }) => Number((claim.attribution?.speaker ?? null) !== null),
  /** A differing value has been compared already: it needs less likeness on top. */
  compared: (_, { relation }) => Number(relation.kind === 'differs'),
  /** The relation is told by the very question. */
  plain: (_, { strength }) => Number(strength === 'strong'),
  /** A curated statement is there to deny what the claim says: its first answer, not one by the way. */
  pointed: ({ entry }, _, { readings }) => Number(isPointed(entry, readings)),
  length: ({ entry }) => Math.min(3, entry.statement.text.length / usualLength),
  lengthHere: ({ claim }) => Math.min(3, claim.text.length / usualLength),
} as const satisfies Readonly<Record<string, Feature>>;

function isPointed({ statement, readings: [first] }: Pair['entry'], readings: readonly FrameReading[]): boolean {
  if (statement.wording !== 'paraphrase' || first?.stance !== 'denies') return false;
  return readings.some(({ proposition, stance }) => proposition === first.proposition && stance === 'asserts');
}

const opposedIn = ({ entry, readings, links }: Pair) =>
  entry.readings.filter((there) => readings.some((here) => opposes(here, there, links)));

const denies = ({ stance }: FrameReading) => stance === 'denies';

/** Salience is spread low; the weights were fitted on editors' marks, where an unmarked claim stands at a half. */
const centrality = (salience: number) => Math.min(1, 0.45 + 0.65 * salience);

const answeredBy =
  ({ readings }: Pair['entry']) =>
  ({ proposition }: FrameReading): boolean =>
    readings.some((reading) => reading.proposition === proposition);
