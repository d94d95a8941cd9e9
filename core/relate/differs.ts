import type { DateMention, Figure } from '../claim';
import { agree, type Pair, type RelationRule } from './pair';

/** Same question, same side, yet another value of one of its slots: a figure or a date. */
export const differs: RelationRule = (pair) => {
  if (pair.link === 'differs' && rivalAccounts(pair))
    return {
      relation: { kind: 'differs', aspect: 'detail', here: wordsOf(pair.here), there: wordsOf(pair.there) },
      strength: 'possible',
    };
  if (pair.link !== 'same' || pair.apartInTime || !agree(pair)) return null;
  return differentDate(pair) ?? differentFigure(pair) ?? differentValue(pair);
};

/** Two accounts of one matter: a speaker changes his own, or two known voices give theirs in one season. */
function rivalAccounts({ here, there, claim, entry, apartInTime }: Pair): boolean {
  if (here.stance !== 'asserts' || there.stance !== 'asserts') return false;
  const a = claim.attribution?.speaker ?? null;
  const b = entry.statement.speaker;
  if (a === null || b === null) return false;
  if (a.entity !== null && a.entity === b.entity) return true;
  return a.party !== null && b.party !== null && !apartInTime;
}

const wordsOf = ({ evidence }: Pair['here']) => evidence.join(' … ');

function differentDate(pair: Pair) {
  const here = slotDate(pair.here.slots, pair.claim.dates);
  const there = slotDate(pair.there.slots, pair.entry.statement.dates);
  if (!here || !there || compatible(here, there)) return null;
  const strength = here.basis === 'stated' && there.basis === 'stated' ? ('strong' as const) : ('likely' as const);
  return {
    relation: { kind: 'differs' as const, aspect: 'date' as const, here: here.from, there: there.from },
    strength,
  };
}

type Dated = Pick<DateMention, 'from' | 'to' | 'basis'>;

/** The date that answers the question: the slot the frame filled. */
function slotDate({ time }: Readonly<Record<string, string>>, dates: readonly DateMention[]): Dated | null {
  if (time === undefined) return null;
  const mention = dates.find(({ from }) => from.startsWith(time) || time.startsWith(from));
  return mention ?? { from: time, to: time, basis: 'stated' };
}

/** Not apart at the coarser of the two precisions ("2022" and "2022-11" agree). */
function compatible(a: Dated, b: Dated): boolean {
  const width = Math.min(a.from.length, b.from.length, 7);
  return a.from.slice(0, width) <= b.to.slice(0, width) && b.from.slice(0, width) <= a.to.slice(0, width);
}

function differentFigure({ here, there, claim, entry }: Pair) {
  const a = figureOf(here.slots.value, claim.figures);
  const b = figureOf(there.slots.value, entry.statement.figures);
  if (!a || !b) return null;
  if (!sameTime(here.slots.time, there.slots.time)) return null;
  const words = { here: inWords(a), there: inWords(b) };
  return apart(a, b)
    ? { relation: { kind: 'differs' as const, aspect: 'figure' as const, ...words }, strength: 'likely' as const }
    : null;
}

/** A figure of one month says nothing about that of another, nor does one whose time is not known. */
function sameTime(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

/** Two figures that answer the same question for different times: nothing to tell. */
export function incomparable({ link, here, there }: Pair): boolean {
  const [a, b] = [here.slots.value, there.slots.value];
  if (link !== 'same' || a === undefined || b === undefined || a === b) return false;
  return !sameTime(here.slots.time, there.slots.time);
}

/** Another answer in words: the agenda was security, or trade. */
function differentValue({ here, there }: Pair) {
  const a = here.slots.value;
  const b = there.slots.value;
  if (a === undefined || b === undefined || a === b || /^\d/.test(a) || /^\d/.test(b)) return null;
  return {
    relation: { kind: 'differs' as const, aspect: 'detail' as const, here: a, there: b },
    strength: 'likely' as const,
  };
}

const figureOf = (value: string | undefined, figures: readonly Figure[]) =>
  figures.find((figure) => String(figure.value) === value) ?? null;

const inWords = ({ value, unit }: Figure) => `${value.toLocaleString('en')} ${unit ?? ''}`.trim();

/** Rounding allowed between two tellings of one figure. */
const rounding = 0.05;

/** Whether two figures cannot both be right, given "over", "up to" and "about". */
export function apart(a: Pick<Figure, 'value' | 'bound'>, b: Pick<Figure, 'value' | 'bound'>): boolean {
  const [lowA, highA] = range(a);
  const [lowB, highB] = range(b);
  return lowA > highB || lowB > highA;
}

function range({ value, bound }: Pick<Figure, 'value' | 'bound'>): [low: number, high: number] {
  const slack = Math.abs(value) * rounding;
  if (bound === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (bound === 'at-most') return [Number.NEGATIVE_INFINITY, value];
  return bound === 'about' ? [value - 2 * slack, value + 2 * slack] : [value - slack, value + slack];
}
