import type { DateMention } from '../claim';
import { findAtWords } from '../seek/find-at-words';
import { parseMoment } from './calendar';
import { type DateRule, dateRules } from './date-rules';
import { isNoDate } from './no-date';
import { relativeRules } from './relative-dates';
import { toldRules } from './told-dates';

/** Earlier rules are tried first where two could begin at one place. */
const rules: readonly DateRule[] = [...dateRules, ...toldRules, ...relativeRules];

const findDates = findAtWords(rules.map(({ pattern }) => pattern));

/**
 * Dates of a text in order, resolved against a reference (ISO day, month or year).
 * Without a reference only dates that state their year resolve, and those told from one of them.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  const now = parseMoment(reference);
  const dates: DateMention[] = [];
  findDates(text, (match, rule) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 90), start);
    const after = text.slice(end, end + 40);
    if (isNoDate({ words: match[0], before, after })) return;
    const read = rules[rule]?.resolve({
      parts: match.groups ?? {},
      now,
      before,
      after,
      told: dates,
      last: lastTold(text, start, dates.at(-1)),
    });
    if (read) dates.push({ start, end, from: read.from, to: read.to, basis: read.basis });
  });
  return dates;
}

/** The date told before in the same paragraph, from which "the next day" counts. */
function lastTold(text: string, start: number, last: DateMention | undefined): DateMention | null {
  return last && !text.slice(last.end, start).includes('\n') ? last : null;
}
