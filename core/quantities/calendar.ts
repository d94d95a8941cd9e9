/** A day, month or year, as far as it is known. Months count from 1. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** ISO ends of a stretch of time. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 is Sunday. */
export function weekdayOf(name: string): number {
  return dayNames.indexOf(name.slice(0, 3).toLowerCase());
}

/** "2022", "2022-11" or "2022-11-05"; null for anything else. */
export function parseMoment(iso: string | null): Moment | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined) return { year: Number(year) };
  if (day === undefined) return { year: Number(year), month: Number(month) };
  return { year: Number(year), month: Number(month), day: Number(day) };
}

export function isoOf({ year, month, day }: Moment): string {
  const iso = year >= 1000 ? String(year) : String(year).padStart(4, '0');
  if (month === undefined) return iso;
  return day === undefined ? `${iso}-${twoDigits(month)}` : `${iso}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** From the beginning of a day, month or year to its end. */
export function wholeOf(moment: Moment): Stretch;
export function wholeOf(moment: Moment | null): Stretch | null;
export function wholeOf(moment: Moment | null): Stretch | null {
  return moment && { from: isoOf(moment), to: isoOf(moment) };
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay({ year, month, day }: Moment): boolean {
  return (
    month !== undefined &&
    day !== undefined &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfMonth(year, month)
  );
}

/** A day some days later, or earlier when negative; null when the moment names no day. */
export function addDays(moment: Moment, days: number): Required<Moment> | null {
  if (moment.month === undefined || moment.day === undefined) return null;
  const date = new Date(Date.UTC(moment.year, moment.month - 1, moment.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A month some months later, or earlier when negative; null when the moment names no month. */
export function addMonths(moment: Moment, months: number): Required<Omit<Moment, 'day'>> | null {
  if (moment.month === undefined) return null;
  const count = moment.year * 12 + moment.month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** 0 is Sunday; null when the moment names no day. */
export function weekdayAt({ year, month, day }: Moment): number | null {
  if (month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export type Part = 'early' | 'mid' | 'late' | 'end';

/** Which part of a month or year a word means. */
export function partOf(word: string | undefined): Part | null {
  if (word === undefined) return null;
  if (/^(?:early|beginning|start)/i.test(word)) return 'early';
  if (/^(?:mid|middle)/i.test(word)) return 'mid';
  if (/^(?:end|close)/i.test(word)) return 'end';
  return /^late$/i.test(word) ? 'late' : null;
}

/** Thirds of a month in days, of a year in months; the end of a year is its last month. */
export function stretchOf(moment: Moment, part: Part | null): Stretch {
  const whole = isoOf(moment);
  if (part === null || moment.day !== undefined) return { from: whole, to: whole };
  const last = moment.month === undefined ? 12 : lengthOfMonth(moment.year, moment.month);
  const ends = {
    early: [1, moment.month === undefined ? 4 : 10],
    mid: moment.month === undefined ? [5, 8] : [11, 20],
    late: [moment.month === undefined ? 9 : 21, last],
    end: [moment.month === undefined ? 12 : 21, last],
  } as const;
  const [first, final] = ends[part];
  const at = (n: number) => isoOf(moment.month === undefined ? { year: moment.year, month: n } : { ...moment, day: n });
  return { from: at(first), to: at(final) };
}
