import type { DateMention, Figure } from '../claim';
import { termsOf } from '../match/terms';

/** A passage as it was told: what must agree before two count as one text. */
export interface Telling {
  readonly text: string;
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
  if (voicesDiffer(a, b) || negations(a.text) !== negations(b.text)) return null;
  if (!sameValues(valuesOf(a), valuesOf(b)) || !sameValues(daysOf(a), daysOf(b))) return null;
  const [here, there] = [termsOf(a.text), termsOf(b.text)];
  const longer = Math.max(here.length, there.length);
  if (Math.min(here.length, there.length) < fewest) return null;
  const shared = inOneOrder(here, there);
  return shared.length >= sameText * longer ? [...new Set(shared)] : null;
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
