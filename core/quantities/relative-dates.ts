import {
  addDays,
  addMonths,
  isoOf,
  type Moment,
  type Part,
  partOf,
  type Stretch,
  stretchOf,
  weekdayAt,
  weekdayOf,
  wholeOf,
} from './calendar';
import { isComing } from './coming-days';
import type { DateContext, DateRule, Resolved } from './date-rules';
import { valueOfNumber } from './number-words';

const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const count = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const seasonMonths: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Dates told from the article's own day. All are inferred. */
export const relativeRules: readonly DateRule[] = [
  {
    // on Wednesday; last Friday; next Monday; early on Sunday; Thursday evening
    pattern: `(?:\\b(?<w5>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Uu]pcoming|[Tt]his coming|[Pp]revious) )?\\b(?<d5>${weekday})(?!s)\\b(?: (?:morning|afternoon|evening|night))?`,
    resolve: ({ parts, now, before, after }) =>
      inferred(now && weekdayFor(now, { name: parts.d5 ?? '', word: parts.w5, before, after })),
  },
  {
    pattern: '\\b(?<d6>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]he day before yesterday)\\b(?![' + "'’" + '])',
    resolve: ({ parts, now, before }) => inferred(now && nearDay(now, parts.d6 ?? '', before)),
  },
  {
    // late last month; earlier this year; next week
    pattern:
      "(?:\\b(?<p7>[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater|[Tt]he end of|[Tt]he beginning of|[Tt]he start of)[ -])?\\b(?<w7>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:previous|current)) (?<u7>week|month|year)\\b(?![-’'])",
    resolve: stretchNamed,
  },
  {
    // two weeks ago; a year ago; two decades ago
    pattern: `\\b(?<n8>${count}) (?<u8>day|week|month|year|decade)s? ago\\b`,
    resolve: ({ parts, now }) => inferred(now && ago(now, parts.n8 ?? '', parts.u8 ?? '')),
  },
  {
    // in recent months: the last three of them
    pattern: '\\b(?:[Ii]n|[Oo]ver|[Dd]uring) (?:the )?(?:recent|past few|last few|past couple of) months\\b',
    resolve: ({ now }) => inferred(now && monthsUpTo(now)),
  },
  {
    // last spring; this summer; the summer of 2021
    pattern:
      '\\b(?:(?<w9>[Ll]ast|[Tt]his|[Ii]n|[Nn]ext) )(?:the )?(?<s9>spring|summer|autumn|winter)(?: of (?<y9>(?:19|20)\\d\\d))?\\b',
    resolve: season,
  },
];

function inferred(stretch: Stretch | null): Resolved | null {
  return stretch && { from: stretch.from, to: stretch.to, basis: 'inferred' };
}

interface Said {
  readonly name: string;
  readonly word: string | undefined;
  readonly before: string;
  readonly after: string;
}

/** A weekday is the latest one up to the article's day; "last Friday" on a Friday is a week back. */
function weekdayFor(now: Moment, said: Said): Stretch | null {
  const today = weekdayAt(now);
  if (today === null) return null;
  const back = (today - weekdayOf(said.name) + 7) % 7;
  const ahead = (7 - back) % 7 || 7;
  const word = (said.word ?? '').toLowerCase();
  if (/next|coming/.test(word) || isComing(said.before, said.after))
    return wholeOf(addDays(now, word === '' && back === 0 ? 0 : ahead));
  if (/last|previous/.test(word)) return wholeOf(addDays(now, back === 0 ? -7 : -back));
  return wholeOf(addDays(now, -back));
}

function nearDay(now: Moment, word: string, before: string): Stretch | null {
  // "Afghanistan today is not what it was" tells of an age, not of a day.
  if (/^today$/i.test(word) && /\b(?:of|even|Afghanistan|Pakistan|world|situation|until|till) $/.test(before))
    return null;
  const shift = { yesterday: -1, tomorrow: 1, 'the day before yesterday': -2 }[word.toLowerCase()] ?? 0;
  return wholeOf(addDays(now, shift));
}

function stretchNamed({ parts, now }: DateContext): Resolved | null {
  const { p7, w7 = '', u7 } = parts;
  if (!now) return null;
  const step = /last|previous/i.test(w7) ? -1 : /next/i.test(w7) ? 1 : 0;
  const part = partOf(p7?.replace(/^the | of$/gi, ''));
  if (u7 === 'week') return inferred(weekOf(now, step));
  const moment = u7 === 'year' ? { year: now.year + step } : addMonths(now, step);
  return inferred(moment && stretchOf(moment, partAfter(p7, part)));
}

/** "Earlier this year" is any time in it; "early this year" its first months. */
function partAfter(word: string | undefined, part: Part | null): Part | null {
  return word !== undefined && /^(?:earlier|later)$/i.test(word) ? null : part;
}

/** Monday to Sunday. */
function weekOf(now: Moment, step: number): Stretch | null {
  const today = weekdayAt(now);
  if (today === null) return null;
  const monday = -((today + 6) % 7) + 7 * step;
  const [first, last] = [addDays(now, monday), addDays(now, monday + 6)];
  return first && last && { from: isoOf(first), to: isoOf(last) };
}

function ago(now: Moment, number: string, unit: string): Stretch | null {
  const n = /^an?$/i.test(number) ? 1 : (valueOfNumber(number) ?? 1);
  if (unit === 'year' || unit === 'decade') return wholeOf({ year: now.year - n * (unit === 'decade' ? 10 : 1) });
  if (unit === 'month') return wholeOf(addMonths(now, -n));
  return wholeOf(addDays(now, unit === 'week' ? -7 * n : -n));
}

function monthsUpTo(now: Moment): Stretch | null {
  const [first, last] = [addMonths(now, -3), addMonths(now, 0)];
  return first && last && { from: isoOf(first), to: isoOf(last) };
}

function season({ parts, now }: DateContext): Resolved | null {
  const month = seasonMonths[parts.s9 ?? ''];
  if (month === undefined) return null;
  const year = parts.y9 === undefined ? seasonYear(now, month, parts.w9 ?? '') : Number(parts.y9);
  if (year === null) return null;
  const end = addMonths({ year, month }, 2);
  return end && { from: isoOf({ year, month }), to: isoOf(end), basis: parts.y9 === undefined ? 'inferred' : 'stated' };
}

function seasonYear(now: Moment | null, month: number, word: string): number | null {
  if (!now || now.month === undefined) return null;
  if (/last/i.test(word)) return month + 2 < now.month ? now.year : now.year - 1;
  return month <= now.month ? now.year : now.year - 1;
}
