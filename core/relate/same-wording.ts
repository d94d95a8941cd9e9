import type { DateMention, Figure } from '../claim';
import { type Worded, wordingOf } from './wording';

/** A passage as it was told: what must agree before two count as one text. */
export interface Telling extends Worded {
  readonly figures: readonly Pick<Figure, 'value'>[];
  readonly dates: readonly Pick<DateMention, 'from'>[];
  readonly speaker: { readonly name: string; readonly entity: string | null } | null;
}

/** Fewer words than this are shared by chance. */
const fewest = 7;
/** Share of the longer one's words that both have, in one order, from which they are one text. */
const sameText = 0.8;

/** The words that two tellings of one text share, in order; null when they are not one text. */
export function sameWording(a: Telling, b: Telling): readonly string[] | null {
  if (!mayBeOneText(a, b)) return null;
  if (voicesDiffer(a, b) || negations(a.text) !== negations(b.text)) return null;
  if (!sameValues(valuesOf(a), valuesOf(b)) || !sameValues(daysOf(a), daysOf(b))) return null;
  const [here, there] = [wordingOf(a).terms, wordingOf(b).terms];
  const shared = inOneOrder(here, there);
  return shared.length >= sameText * Math.max(here.length, there.length) ? [...new Set(shared)] : null;
}

/** Whether two passages have enough words in common, in whatever order: seen at a glance where most pairs do not. */
export function mayBeOneText(a: Worded, b: Worded): boolean {
  const [here, there] = [wordingOf(a), wordingOf(b)];
  const needed = sameText * Math.max(here.terms.length, there.terms.length);
  if (Math.min(here.terms.length, there.terms.length) < Math.max(fewest, needed)) return false;
  let shared = 0;
  for (const term of here.terms) if (there.distinct.has(term)) shared++;
  return shared >= needed;
}

/** An outlet may carry words without saying whose they are. */
function voicesDiffer({ speaker: a }: Telling, { speaker: b }: Telling): boolean {
  if (a === null || b === null) return false;
  return a.entity !== null && b.entity !== null ? a.entity !== b.entity : a.name !== b.name;
}

/** The words that turn a text round are too common to count among its terms. */
const negations = (text: string) => text.match(/\b(?:not|no|never|nor|neither|without)\b|n['’]t\b/gi)?.length ?? 0;

const valuesOf = ({ figures }: Telling) => figures.map(({ value }) => String(value));
const daysOf = ({ dates }: Telling) => dates.map(({ from }) => from);

const sameValues = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/** The longest run of terms that both have in the same order, gaps allowed. */
function inOneOrder(a: readonly string[], b: readonly string[]): readonly string[] {
  let above: (readonly string[])[] = Array.from({ length: b.length + 1 }, () => []);
  for (const term of a) {
    const row: (readonly string[])[] = [[]];
    b.forEach((other, j) => {
      const [left = [], up = [], corner = []] = [row[j], above[j + 1], above[j]];
      row.push(term === other ? [...corner, term] : left.length > up.length ? left : up);
    });
    above = row;
  }
  return above.at(-1) ?? [];
}
