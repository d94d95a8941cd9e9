import type { DateMention, Figure } from '../claim';
import type { Clause, PatternMatch } from './pattern';
import type { PropositionFrame } from './proposition-frame';

interface Measured {
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
  const date = precision === undefined ? null : nearest(scene.dates, { start, end });
  if (date) values.time = date.from.slice(0, precision);
  return values;
}

function nearest<S extends { start: number; end: number }>(
  spans: readonly S[],
  to: { start: number; end: number },
): S | null {
  const distance = ({ start, end }: S) => Math.max(0, to.start - end, start - to.end);
  return [...spans].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
