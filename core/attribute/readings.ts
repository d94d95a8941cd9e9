import { remembered } from '../remembered';
import { knownOf, type Runs } from '../word-runs';
import { attitudes } from './attitude-readings';
import { turnsOfPhrase } from './idiom-readings';
import { lightVerbs, nounsBy, ownedNouns } from './noun-readings';
import { accordingTo, nameAndColon, signed } from './other-readings';
import { saidBy, saidByNobody } from './passive-readings';
import type { Context, Reading, Rule } from './reading';
import { citing, quotedAs } from './relayed-readings';
import { stances } from './stance-readings';
import { MOST_RULES, tellsOf } from './tells';
import { reportingVerbs } from './verb-readings';
import { headlines, ownViews, replies } from './view-readings';
import type { Word } from './words';

/** The ways of telling what somebody says. */
const telling = [
  quotedAs,
  citing,
  reportingVerbs,
  accordingTo,
  nameAndColon,
  ownedNouns,
  nounsBy,
  saidBy,
  saidByNobody,
  signed,
  ownViews,
  replies,
  headlines,
];
/** The ways of telling what somebody has in mind. */
const leaning = [turnsOfPhrase, lightVerbs, attitudes, stances];

/** A bit for each rule; others tell more (`tells.ts`). */
const rules: readonly Rule[] = [...telling, ...leaning];
if (rules.length > MOST_RULES) throw new Error(`At most ${MOST_RULES} rules have a bit.`);
const always = marksWhere(({ needs }) => needs === null);
const marksFor = (word: string) => marksWhere(({ needs }) => needs?.test(word) === true) | tellsOf(word);
const marksOf = remembered(marksFor);
const marksAt = knownOf(marksFor, 0);

function marksWhere(holds: (rule: Rule) => boolean): number {
  return rules.reduce((marks, rule, i) => (holds(rule) ? marks | (1 << i) : marks), 0);
}

/** The marks of all words of a sentence together. */
export function marksIn(words: readonly Word[], runs: Runs): number {
  let marks = always;
  for (const { lower, run } of words) marks |= run === null ? marksOf(lower) : marksAt(runs, run);
  return marks;
}

const toldMarks = (1 << telling.length) - 1;
const leantMarks = ((1 << rules.length) - 1) & ~toldMarks;

/** What a sentence reports, in order. A rule is asked only where a word stands that it needs. */
export function readingsIn(context: Context): Reading[] {
  const told = readBy(context.marks & toldMarks, context);
  const leant = readBy(context.marks & leantMarks, context);
  if (leant.length === 0) return told.length < 2 ? told : distinct(told);
  return distinct([...told, ...outside(told, leant)]);
}

/** What the rules of these marks read, rule by rule. */
function readBy(marks: number, context: Context): Reading[] {
  const readings: Reading[] = [];
  for (let left = marks; left !== 0; left &= left - 1) {
    const rule = rules[31 - Math.clz32(left & -left)];
    if (rule) readings.push(...rule.read(context));
  }
  return readings;
}

/** What is told of somebody's mind within another's words is that other's word. */
function outside(told: readonly Reading[], attitudes: readonly Reading[]): Reading[] {
  if (attitudes.length === 0) return [];
  const contents = told.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  let covered = 0;
  return attitudes.filter(({ cue }) => {
    for (; (contents[next]?.start ?? Number.POSITIVE_INFINITY) <= cue.start; next++)
      covered = Math.max(covered, contents[next]?.end ?? 0);
    return covered <= cue.start;
  });
}

/** In order, one reading per cue. */
function distinct(readings: Reading[]): Reading[] {
  const sorted = readings.sort((a, b) => a.cue.start - b.cue.start);
  return sorted.filter((reading, i) => i === 0 || reading.cue.start >= (sorted[i - 1]?.cue.end ?? 0));
}
