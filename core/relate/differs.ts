import type { DateMention, Figure } from '../claim';
import { datesApart, stretchInWords } from '../quantities/compare-dates';
import { figuresApart, wordsOfFigure } from '../quantities/compare-figures';
import type { FrameReading } from '../statement';
import { otherSeason, sameTime, stillToCome } from './occasion';
import { agree, type Finding, type Pair, type RelationRule, samePerson, sameVoice, voicesKnown } from './pair';

/** Same question, same side, yet another value of one of its slots: a date, a figure or another answer in words. */
export const differs: RelationRule = (pair) => {
  if (pair.link === 'differs' && rivalAccounts(pair))
    return differing('detail', accountsOf(pair), samePerson(pair) ? 'likely' : 'possible');
  if (pair.link !== 'same' || pair.apartInTime || !agree(pair)) return null;
  return differentDate(pair) ?? differentFigure(pair) ?? differentAnswer(pair);
};

type Aspect = Extract<Finding['relation'], { kind: 'differs' }>['aspect'];

function differing(aspect: Aspect, values: { here: string; there: string }, strength: Finding['strength']): Finding {
  return { relation: { kind: 'differs', aspect, ...values }, strength };
}

/** Two accounts of one matter: a speaker changes his own, or two known voices give theirs in one season. */
function rivalAccounts(pair: Pair): boolean {
  const { here, there, apartInTime } = pair;
  if (here.stance !== 'asserts' || there.stance !== 'asserts' || deniesOther(pair)) return false;
  return samePerson(pair) || (!apartInTime && voicesKnown(pair));
}

/** Whoever tells his own account and denies the other one besides is in dispute with it. */
const deniesOther = ({ readings, there, entry, here }: Pair) =>
  readings.some(({ proposition, stance }) => proposition === there.proposition && stance === 'denies') ||
  entry.readings.some(({ proposition, stance }) => proposition === here.proposition && stance === 'denies');

function accountsOf({ here, there }: Pair) {
  return { here: here.evidence.join(' … '), there: there.evidence.join(' … ') };
}

function differentDate({ here, there, claim, article, entry }: Pair): Finding | null {
  const a = dateOf(here, claim.dates);
  const b = dateOf(there, entry.statement.dates);
  if (!a || !b) return null;
  const width = Math.min(a.width, b.width);
  // "Agreed in June, ended in November": of several dates that one is meant which both tell.
  if (
    [a, ...claim.dates].some((date) => [b, ...entry.statement.dates].some((other) => !datesApart(date, other, width)))
  )
    return null;
  if (stillToCome(a.from, entry.source.date) || stillToCome(b.from, article.date)) return null;
  const stated = a.basis === 'stated' && b.basis === 'stated';
  return differing('date', { here: stretchInWords(a), there: stretchInWords(b) }, stated ? 'strong' : 'likely');
}

type Dated = Pick<DateMention, 'from' | 'to' | 'basis'>;

/** The date that answers the question, as closely as the frame asks for it. */
function dateOf({ slots: { time } }: FrameReading, dates: readonly DateMention[]) {
  if (time === undefined) return null;
  const mention: Dated = dates.find(({ from }) => from.startsWith(time) || time.startsWith(from)) ?? {
    from: time,
    to: time,
    basis: 'stated',
  };
  return { ...mention, width: time.length };
}

function differentFigure({ here, there, claim, entry }: Pair): Finding | null {
  const shifted = claim.figures.map((f) => ({ ...f, start: f.start - claim.start, end: f.end - claim.start }));
  const a = figureOf(here, { text: claim.text, figures: shifted });
  const b = figureOf(there, entry.statement);
  if (!a || !b || !sameTime(here, there) || !figuresApart(a.ends, b.ends)) return null;
  return differing('figure', { here: a.words, there: b.words }, 'likely');
}

/** The figure that answers the question, both ends of a range. */
function figureOf({ slots: { value } }: FrameReading, told: { text: string; figures: readonly Figure[] }) {
  const figure = told.figures.find((one) => String(one.value) === value);
  if (!figure) return null;
  const ends = told.figures.filter(({ start, end }) => start === figure.start && end === figure.end);
  return { ends, words: wordsOfFigure(figure, told.text) };
}

/** Two figures that answer the same question for different times: nothing to tell. */
export function incomparable({ link, here, there }: Pair): boolean {
  const [a, b] = [here.slots.value, there.slots.value];
  if (link !== 'same' || a === undefined || b === undefined || a === b) return false;
  return !sameTime(here, there);
}

/**
 * Another answer in words: the agenda was security, or trade. What is asked of one meeting is not
 * told of the next, and two that speak for one party give one account, unless a speaker changes his own.
 */
function differentAnswer(pair: Pair): Finding | null {
  const { here, there, article, entry } = pair;
  if (sameVoice(pair) && !samePerson(pair)) return null;
  if (otherSeason(article.date, entry.source.date)) return null;
  const [a, b] = [here.slots.value, there.slots.value];
  if (a === undefined || b === undefined || a === b || [a, b].some((value) => /^\d/.test(value))) return null;
  return differing('detail', { here: a, there: b }, 'likely');
}
