import { addDays, addMonths, isoOf, type Moment, parseMoment, type Stretch, wholeOf } from './calendar';
import type { DateContext, DateRule, Resolved } from './date-rules';
import { valueOfNumber } from './number-words';

const count = '(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,2})';

/** Dates told from the one named just before: "On 9 May 2023 … The next day …". All are inferred. */
export const toldRules: readonly DateRule[] = [
  {
    // the same day; that month; the same year
    pattern: "\\b(?:[Tt]he same|[Tt]hat(?: very| same)?) (?<sameUnit>day|month|year)\\b(?![-’'])",
    resolve: ({ parts, last }) => inferred(last && widened(last, parts.sameUnit ?? '')),
  },
  {
    // at the time; around the same time. "At the same time" only adds something.
    pattern: '\\b(?:[Aa]t the time\\b(?! of| when)|[Aa]round the same time\\b)',
    resolve: ({ last }) => inferred(last && { from: last.from, to: last.to }),
  },
  {
    // during the month: the one that the report is about
    pattern:
      '\\b(?:[Dd]uring|[Ii]n|[Ww]ithin|[Oo]ver) the (?<wholeUnit>month|year)(?= (?:under review|in question|alone)\\b|[.,;])',
    resolve: ({ parts, now, told }) => inferred(reportedOn(told, parts.wholeUnit ?? '', now)),
  },
  {
    // the next day; the following month; the previous year
    pattern: '\\b[Tt]he (?<nextWord>next|following|previous|preceding) (?<nextUnit>day|month|year)\\b',
    resolve: nextOrPrevious,
  },
  {
    // two days later; a year earlier
    pattern: `\\b(?<laterCount>${count}) (?<laterUnit>day|week|month|year)s? (?<laterWord>later|earlier)\\b`,
    resolve: laterOrEarlier,
  },
];

function nextOrPrevious({ parts, now, last }: DateContext): Resolved | null {
  const { nextWord = '', nextUnit = '' } = parts;
  const back = /^p/.test(nextWord);
  if (last) return inferred(shifted(last, back ? -1 : 1, nextUnit));
  return back && now ? inferred(shifted(wholeOf(now), -1, nextUnit)) : null;
}

function laterOrEarlier({ parts, now, last }: DateContext): Resolved | null {
  const { laterCount = '', laterUnit = '', laterWord } = parts;
  const count = /^an?$/i.test(laterCount) ? 1 : (valueOfNumber(laterCount) ?? 1);
  const told = last && shifted(last, laterWord === 'later' ? count : -count, laterUnit);
  if (told) return inferred(told);
  // "A day earlier, …" with no day named before it: before the article's own day.
  return laterWord === 'earlier' && laterUnit === 'day' ? inferred(now && wholeOf(addDays(now, -count))) : null;
}

/** So many dates before another can be what it is told from. */
const LOOKED_BACK = 40;

/** The latest month or year named so far that is not in the time to come: the one a report is about. */
function reportedOn(told: readonly Stretch[], unit: string, now: Moment | null): Stretch | null {
  const known = told
    .slice(-LOOKED_BACK)
    .flatMap((date) => widened(date, unit) ?? [])
    .map(({ from }) => from);
  const past = known.filter((from) => now === null || from <= isoOf(now));
  const latest = parseMoment(past.sort().at(-1) ?? null);
  return latest && wholeOf(latest);
}

function inferred(stretch: Stretch | null): Resolved | null {
  return stretch && { from: stretch.from, to: stretch.to, basis: 'inferred' };
}

/** The day, month or year that a date stands in; null when it is not known so closely. */
function widened({ from }: Stretch, unit: string): Stretch | null {
  const { year, month, day } = parseMoment(from) ?? { year: 0 };
  if (year === 0) return null;
  if (unit === 'year') return wholeOf({ year });
  if (month === undefined) return null;
  if (unit === 'month') return wholeOf({ year, month });
  return day === undefined ? null : wholeOf({ year, month, day });
}

function shifted({ to }: Stretch, by: number, unit: string): Stretch | null {
  const moment: Moment | null = parseMoment(to);
  if (moment === null) return null;
  if (unit === 'year') return wholeOf({ year: moment.year + by });
  if (unit === 'month') return wholeOf(addMonths(moment, by));
  return wholeOf(addDays(moment, unit === 'week' ? 7 * by : by));
}
