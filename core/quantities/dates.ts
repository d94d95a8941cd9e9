import type { DateMention } from '../claim';
import { parseMoment } from './calendar';
import { type DateRule, dateRules } from './date-rules';
import { isNoDate } from './no-date';
import { relativeRules } from './relative-dates';
import { toldRules } from './told-dates';

/** Earlier rules are tried first where two could begin at one place. */
const rules: readonly DateRule[] = [...dateRules, ...toldRules, ...relativeRules];

/** So many dates before another can be what it is told from. */
const LOOKED_BACK = 40;

/** One pass over the text for all rules: the alternatives in order, each in a group of its own. */
const anyDate = new RegExp(rules.map((rule, i) => `(?<rule${i}>${rule.pattern})`).join('|'), 'g');

/**
 * Dates of a text in order, resolved against a reference (ISO day, month or year).
 * Without a reference only dates that state their year resolve, and those told from one of them.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  const now = parseMoment(reference);
  const dates: DateMention[] = [];
  for (const match of text.matchAll(anyDate)) {
    const parts = match.groups ?? {};
    const rule = rules.find((_, i) => parts[`rule${i}`] !== undefined);
    const [start, end] = [match.index, match.index + match[0].length];
    const around = { before: text.slice(Math.max(0, start - 90), start), after: text.slice(end, end + 40) };
    if (isNoDate({ words: match[0], ...around })) continue;
    const read = rule?.resolve({
      parts,
      now,
      ...around,
      told: dates.slice(-LOOKED_BACK),
      last: lastTold(text, start, dates.at(-1)),
    });
    if (read) dates.push({ start, end, ...read });
  }
  return dates;
}

/** The date told before in the same paragraph, from which "the next day" counts. */
function lastTold(text: string, start: number, last: DateMention | undefined): DateMention | null {
  return last && !text.slice(last.end, start).includes('\n') ? last : null;
}
