import type { DateMention } from '../claim';
import { parseMoment } from './calendar';
import { type DateContext, type DateRule, dateRules } from './date-rules';
import { isNoDate } from './no-date';
import { relativeRules } from './relative-dates';
import { toldRules } from './told-dates';

/** Earlier rules are tried first where two could begin at one place. */
const rules: readonly DateRule[] = [...dateRules, ...toldRules, ...relativeRules];

/** A name that a rule gives to a part of its pattern. */
const partName = /\(\?<(?=[A-Za-z])(\w+)>/g;

/** Each rule with the names of its parts and the number of the group that holds all of it. */
const numbered = numberGroups();

function numberGroups(): (DateRule & { readonly names: readonly string[]; readonly group: number })[] {
  let group = 1;
  return rules.map((rule) => {
    const names = [...rule.pattern.matchAll(partName)].map(([, name = '']) => name);
    const first = group;
    group += names.length + 1;
    return { ...rule, names, group: first };
  });
}

/**
 * One pass over the text for all rules: the alternatives in order, each in a group of its own. Groups are told by number:
 * with names every date found would bring the sixty names of all rules.
 */
const anyDate = new RegExp(numbered.map(({ pattern }) => `(${pattern.replace(partName, '(')})`).join('|'), 'g');

/** What the parts of the rule that matched stand for, by their names. */
function partsOf(
  match: RegExpMatchArray,
  { names, group }: { names: readonly string[]; group: number },
): DateContext['parts'] {
  const parts: Record<string, string | undefined> = {};
  for (const [i, name] of names.entries()) parts[name] = match[group + 1 + i];
  return parts;
}

/**
 * Dates of a text in order, resolved against a reference (ISO day, month or year).
 * Without a reference only dates that state their year resolve, and those told from one of them.
 */
export function datesIn(text: string, reference: string | null): DateMention[] {
  const now = parseMoment(reference);
  const dates: DateMention[] = [];
  for (const match of text.matchAll(anyDate)) {
    const rule = numbered.find(({ group }) => match[group] !== undefined);
    if (!rule) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const around = { before: text.slice(Math.max(0, start - 90), start), after: text.slice(end, end + 40) };
    if (isNoDate({ words: match[0], ...around })) continue;
    const read = rule.resolve({
      parts: partsOf(match, rule),
      now,
      ...around,
      told: dates,
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
