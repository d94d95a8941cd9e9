import type { DateMention } from '../claim';
import { parseMoment } from './calendar';
import { type DateRule, dateRules } from './date-rules';
import { relativeRules } from './relative-dates';

/** Earlier rules are tried first where two could begin at one place. */
const rules: readonly DateRule[] = [...dateRules, ...relativeRules];

/** One pass over the text for all rules: the alternatives in order, each in a group of its own. */
const anyDate = new RegExp(rules.map((rule) => `(${rule.pattern})`).join('|'), 'g');
const exact = rules.map((rule) => new RegExp(`^(?:${rule.pattern})`));

/**
 * Dates of a text in order, resolved against a reference (ISO day, month or year).
 * Without a reference only dates that state their year resolve.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  const now = parseMoment(reference);
  const dates: DateMention[] = [];
  for (const match of text.matchAll(anyDate)) {
    const words = match[0];
    const start = match.index;
    const at = exact.findIndex((pattern) => pattern.exec(words)?.[0] === words);
    const parts = exact[at]?.exec(words)?.groups ?? {};
    const around = {
      before: text.slice(Math.max(0, start - 90), start),
      after: text.slice(start + words.length, start + words.length + 40),
    };
    const read = rules[at]?.resolve({ parts, now, ...around });
    if (read) dates.push({ start, end: start + words.length, ...read });
  }
  return dates;
}
