import type { DateMention } from '../claim';
import { isDay, isoOf, type Moment, monthOf, partOf, type Stretch, stretchOf } from './calendar';

export interface DateContext {
  readonly parts: Readonly<Record<string, string | undefined>>;
  /** The article's own date. */
  readonly now: Moment | null;
  readonly before: string;
  readonly after: string;
  /** The dates resolved so far. */
  readonly told: readonly DateMention[];
  /** The last of them, when it stands in the same paragraph. */
  readonly last: DateMention | null;
}

export type Resolved = Stretch & { readonly basis: 'stated' | 'inferred' };

/** One way of writing a date: how it looks, and what it means. Null when it means none here. */
export interface DateRule {
  readonly pattern: string;
  readonly resolve: (context: DateContext) => Resolved | null;
}

const monthWord =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const year = '(?:18|19|20)\\d\\d';
const day = '[0-3]?\\d(?:st|nd|rd|th)?';
const relativeYear = '(?:of )?(?:last|this|next|the same) year';
const part = '(?:[Ee]arly|[Ll]ate|[Mm]id|(?:[Tt]he )?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle) of)';

export const dateRules: readonly DateRule[] = [
  {
    // 2021-08-15
    pattern: '\\b(?<isoYear>(?:19|20)\\d\\d)-(?<isoMonth>[01]\\d)-(?<isoDay>[0-3]\\d)\\b',
    resolve: ({ parts }) => stated(dayOf(Number(parts.isoYear), Number(parts.isoMonth), Number(parts.isoDay))),
  },
  {
    // October 9–11, 2025; Oct 9; November 9 2018
    pattern: `\\b(?<m1>${monthWord}) (?<d1>${day})\\b(?!,\\d|:| (?:per cent|percent|people)|%)(?:(?: ?[-–] ?|(?<=\\b(?:[Bb]etween|nights? of|[Ff]rom) ${monthWord} ${day}) (?:and|to) |(?<a1> and )(?=${day}(?:[,.;:)]|$| (?:in|at|on|to|with|where|when|that|this|last|by|but|as|after|before|under|during)\\b)))(?<e1>${day})\\b(?!,?\\d| [a-z]+s\\b))?(?:,? (?<y1>${year})\\b|,? (?<r1>${relativeYear}))?`,
    resolve: (context) =>
      dayInMonth(context, {
        month: 'm1',
        day: 'd1',
        end: isApart(context.parts) ? '' : 'e1',
        year: 'y1',
        relative: 'r1',
      }),
  },
  {
    // 9–11 October 2025; the 19th of April
    pattern: `\\b(?:(?<d2>${day}) ?[-–] ?)?(?<e2>${day})(?: of)? (?<m2>${monthWord})(?:,? (?<y2>${year})\\b|,? (?<r2>${relativeYear}))?`,
    resolve: (context) => dayInMonth(context, { month: 'm2', day: 'd2', end: 'e2', year: 'y2', relative: 'r2' }),
  },
  {
    // late November 2022; in November last year; last June; June
    pattern: `(?:(?<p3>\\b${part})[ -])?(?:\\b(?<w3>[Ll]ast|[Tt]his|[Nn]ext) )?\\b(?<m3>${monthWord})(?:(?:,| of)? (?<y3>${year})\\b|,? (?<r3>${relativeYear}))?(?! ?\\d)(?![A-Za-z])`,
    resolve: monthAlone,
  },
  {
    // the 1980s
    pattern: '\\b(?<decade>(?:19|20)\\d0)s\\b',
    resolve: ({ parts }) => {
      const from = Number(parts.decade);
      return { from: String(from), to: String(from + 9), basis: 'stated' };
    },
  },
  {
    // in 2009; late 2001; 2001–2014; the 2008 bombing
    pattern: `(?:(?<p4>\\b${part})[ -])?\\b(?<y4>${year})\\b(?:[-–/](?<e4>(?:20|19)?\\d\\d)\\b)?`,
    resolve: yearAlone,
  },
];

/** "March 3 and 27": two days, and no stretch from one to the other as "October 18 and 19" is. */
const isApart = ({ a1, d1, e1 }: DateContext['parts']) =>
  a1 !== undefined && Number.parseInt(e1 ?? '', 10) !== Number.parseInt(d1 ?? '', 10) + 1;

const told = ({ from, to }: Stretch, basis: Resolved['basis']): Resolved => ({ from, to, basis });

/** Words that put what follows in the time to come. */
const future =
  /\b(?:will|shall|would be|scheduled|slated|due|expected|planned|plans?|upcoming|coming|to be held|set to|until|till|deadline|by|resume[sd]?)\b[^.;]*$/;

function dayInMonth(
  { parts, now, before }: DateContext,
  names: { month: string; day: string; end: string; year: string; relative: string },
): Resolved | null {
  const month = monthOf(parts[names.month] ?? '');
  const days = [parts[names.day], parts[names.end]].flatMap((word) =>
    word === undefined ? [] : [Number.parseInt(word, 10)],
  );
  const explicit = parts[names.year];
  const at =
    explicit !== undefined
      ? Number(explicit)
      : yearFor({ month, day: days[0] ?? 1, relative: parts[names.relative], now, before });
  if (at === null) return null;
  const ends = days.map((day) => dayOf(at, month, day));
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return null;
  return { from: isoOf(first), to: isoOf(last), basis: explicit === undefined ? 'inferred' : 'stated' };
}

/** A bare month needs a word of time before it: "may" and "march" are also verbs, "April" a name. */
const beforeMonth =
  /\b(?:in|since|by|of|until|till|during|from|to|for|and|through|between|throughout|before|after|ending|every|than|around|,) $/i;

function monthAlone({ parts, now, before, after }: DateContext): Resolved | null {
  const { p3, w3, y3, r3 } = parts;
  const month = monthOf(parts.m3 ?? '');
  const part = partOf(p3?.replace(/^the /i, ''));
  if (y3 !== undefined) return told(stretchOf({ year: Number(y3), month }, part), 'stated');
  if (p3 === undefined && w3 === undefined && r3 === undefined && !beforeMonth.test(before)) return null;
  const ranged = yearAfterRange(after, month);
  if (ranged !== null) return told(stretchOf({ year: ranged, month }, part), 'stated');
  const relative = r3 ?? (w3 === undefined ? undefined : `${w3} month`);
  const year = yearFor({ month, relative, now, before });
  return year === null ? null : told(stretchOf({ year, month }, part), 'inferred');
}

/** "between June and August 2021": the year that the later month states. */
const laterMonth = new RegExp(`^ ?(?:and|to|until|till|through|[-–]) ?(${monthWord}),? (${year})\\b`);

function yearAfterRange(after: string, month: number): number | null {
  const [, name, stated] = laterMonth.exec(after) ?? [];
  if (name === undefined) return null;
  return Number(stated) - (monthOf(name) < month ? 1 : 0);
}

/** The year meant by a month or day that states none: the latest that is not in the future. */
function yearFor(at: {
  month: number;
  day?: number;
  relative: string | undefined;
  now: Moment | null;
  before: string;
}): number | null {
  const { month, now, relative = '' } = at;
  if (!now) return null;
  if (/last year/i.test(relative)) return now.year - 1;
  if (/next year/i.test(relative)) return now.year + 1;
  if (/(?:this|same) year/i.test(relative)) return now.year;
  if (now.month === undefined) return now.year;
  if (/^next/i.test(relative)) return month > now.month ? now.year : now.year + 1;
  if (/^last/i.test(relative)) return month < now.month ? now.year : now.year - 1;
  const ahead = month * 31 + (at.day ?? 1) - (now.month * 31 + (at.day === undefined ? 31 : (now.day ?? 31)));
  if (future.test(at.before)) return ahead >= -31 * 3 ? now.year : now.year + 1;
  // A day within two months ahead is this year's: "the talks on Oct 25" in a piece of Oct 20.
  return ahead <= (at.day === undefined ? 0 : 62) ? now.year : now.year - 1;
}

function yearAlone({ parts, before, after }: DateContext): Resolved | null {
  const { p4, y4 = '', e4 } = parts;
  if (/[\d$£€#/-]$|\d[,.]$|\b(?:over|about|around|nearly|some|least|most|than|Resolution|No\.?|Rs\.?) $/.test(before))
    return null;
  if (
    /^(?:[,.]\d|[-/]\d|%|[A-Za-z]| ?(?:km|troops|people|soldiers|fighters|militants|men|kilomet|miles|terrorists|families|civilians)\b)/.test(
      after,
    )
  )
    return null;
  const part = partOf(p4?.replace(/^the /i, ''));
  if (e4 === undefined) return told(stretchOf({ year: Number(y4) }, part), 'stated');
  const to = e4.length === 2 ? y4.slice(0, 2) + e4 : e4;
  return { from: y4, to, basis: 'stated' };
}

function dayOf(year: number, month: number, day: number): Moment | null {
  const moment = { year, month, day };
  return isDay(moment) ? moment : null;
}

function stated(moment: Moment | null): Resolved | null {
  return moment && told(stretchOf(moment, null), 'stated');
}
