import type { Span } from '../article';
import type { DateMention, Figure } from '../claim';
import { datesIn } from '../quantities/dates';
import type { Clause, PatternMatch } from './pattern';
import type { PropositionFrame } from './proposition-frame';

interface Measured {
  readonly text: string;
  readonly clause: Clause;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

const widths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** The figure and date that answer a proposition: those nearest to the words that state it. */
export function valuesFor(frame: PropositionFrame, match: PatternMatch, scene: Measured): Record<string, string> {
  const values: Record<string, string> = {};
  const start = scene.clause.words[match.from]?.start ?? 0;
  const end = scene.clause.words[match.to - 1]?.end ?? start;
  const units = frame.figures ?? [];
  const figure = nearest(
    scene.figures.filter(({ unit }) => unit !== null && units.includes(unit)),
    { start, end },
  );
  if (figure) values.value = String(figure.value);
  const precision = widths[frame.slots?.time ?? ''];
  const date = precision === undefined ? null : nearest(datesTold(scene), { start, end });
  if (date?.from) values.time = date.from.slice(0, precision);
  return values;
}

/** Any day: with it every date in a text is found, though not where it lies. */
const someDay = '2000-01-01';

type Told = Span & { readonly from?: string };

/** The dates of a text with those that cannot be placed: "last November" of an undated article is none of the others. */
function datesTold({ text, dates }: Measured): readonly Told[] {
  if (dates.length === 0) return [];
  const unplaced = datesIn(text, someDay).filter((a) => !dates.some((b) => a.start < b.end && b.start < a.end));
  return [...dates, ...unplaced.map(({ start, end }) => ({ start, end }))];
}

function nearest<S extends { start: number; end: number }>(
  spans: readonly S[],
  to: { start: number; end: number },
): S | null {
  const distance = ({ start, end }: S) => Math.max(0, to.start - end, start - to.end);
  return [...spans].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
