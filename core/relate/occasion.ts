import type { DateMention } from '../claim';
import { frameOf } from '../frame/proposition-frame';
import type { Proposition } from '../pack';
import { remembered } from '../remembered';
import type { FrameReading } from '../statement';

/** Days within which two articles tell of one happening. */
const season = 120;
/** Days within which what stands is still the same: a denial of today answers no charge against those who ruled before. */
const era = 5 * 365;

const timeOf = remembered(Date.parse);

/** Whether two dates, ISO, may belong to one happening: near each other, or nothing known to tell them apart. */
export function sameSeason(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(timeOf(a) - timeOf(b)) <= season * 86_400_000;
}

/** Of two articles: not known to be of other times altogether. */
export function sameEra(a: string | null, b: string | null): boolean {
  return a === null || b === null || Math.abs(timeOf(a) - timeOf(b)) <= era * 86_400_000;
}

/** Of two articles: known to be of other seasons. */
export function otherSeason(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !sameSeason(a, b);
}

type Dated = Pick<FrameReading, 'slots'>;

/** When what a text says took place, as far as it tells: first and last day, ISO. */
type When = Pick<DateMention, 'from' | 'to'>;

/** The one date that a text names, else the day on which it is told; of several dates any may be meant. */
export function whenOf(
  { dates: [only, ...more] }: { readonly dates: readonly When[] },
  told: string | null,
): When | null {
  if (only !== undefined && more.length === 0) return only;
  return told === null ? null : { from: told, to: told };
}

/** Whether two readings of one question may be about one happening: by the time they name, else by when it was. */
export function sameOccasion(readings: readonly [Dated, Dated], [a, b]: readonly [When | null, When | null]): boolean {
  const [here, there] = readings.map(({ slots }) => slots.time);
  if (here !== undefined && there !== undefined) return sameTime(...readings);
  if (a === null || b === null) return a === b;
  return sameSeason(a.from, b.to) || sameSeason(a.to, b.from) || (a.from <= b.to && b.from <= a.to);
}

/** Whether two readings name one time, at the coarser precision of the two, or none. */
export function sameTime({ slots: { time: a } }: Dated, { slots: { time: b } }: Dated): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether a date, ISO, was still to come when an article was written: it tells of another happening than that one. */
export const stillToCome = (from: string, told: string | null) => told !== null && from.slice(0, told.length) > told;

/** Words that tell of one act of violence, not of what goes on. */
const oneAct = new RegExp(
  [
    String.raw`\b(?:the|this|that|an?|latest|\p{L}+['’]s)\s+(?:(?!not\b|to\b)[\p{L}’'-]+\s+){0,3}?(?:attack|bombing|blast|assault|raid|explosion|ambush|killing|shooting)(?=[.,;]|$|\s+(?:on|in|at|near|of|that|which|was|is|has|had|last|this)\b)`,
    String.raw`\bwho\s+(?:had\s+)?(?:targeted|struck|hit|killed|martyred|bombed)\b|\b(?:attacked|ambushed|stormed|raided)\b`,
    String.raw`\b(?:suicide bomber|bombers?|attackers|gunmen|assailants)\b`,
  ].join('|'),
  'iu',
);

/** Whether a text tells of one happening. */
export const tellsHappening = remembered((text) => oneAct.test(text));

/** What the pack says about time, by proposition. */
export interface Occasions {
  readonly timeBound: ReadonlySet<string>;
  readonly passing: ReadonlySet<string>;
}

export function occasionsOf(propositions: readonly Proposition[]): Occasions {
  const marked = (flag: 'timeBound' | 'passing') =>
    new Set(propositions.filter((proposition) => frameOf(proposition)[flag] === true).map(({ id }) => id));
  return { timeBound: marked('timeBound'), passing: marked('passing') };
}
