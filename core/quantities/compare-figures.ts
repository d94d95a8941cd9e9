import type { Figure } from '../claim';

type Amount = Pick<Figure, 'value' | 'bound'>;

/** Rounding allowed between two tellings of one figure. */
const rounding = 0.05;

/**
 * Whether two figures cannot both be right, given "over", "up to" and "about"; the two ends of a range count as one
 * figure.
 */
export function figuresApart(a: readonly Amount[], b: readonly Amount[]): boolean {
  const [lowA, highA] = spanOf(a);
  const [lowB, highB] = spanOf(b);
  return lowA > highB || lowB > highA;
}

function spanOf(amounts: readonly Amount[]): [low: number, high: number] {
  const spans = amounts.map(rangeOf);
  return [Math.max(...spans.map(([low]) => low)), Math.min(...spans.map(([, high]) => high))];
}

function rangeOf({ value, bound }: Amount): [low: number, high: number] {
  const slack = Math.abs(value) * rounding;
  if (bound === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (bound === 'at-most') return [Number.NEGATIVE_INFINITY, value];
  return bound === 'about' ? [value - 2 * slack, value + 2 * slack] : [value - slack, value + slack];
}

/** Characters after a number in which what it counts is named. */
const reach = 40;

/** A figure as its text tells it, with what is counted: "over 100 attacks". Spans point into the text. */
export function wordsOfFigure({ start, end, unit }: Figure, text: string): string {
  const after = text.slice(end, end + reach);
  const at = unit === null || unit === '%' ? -1 : after.toLowerCase().indexOf(unit);
  const counted = at < 0 ? '' : after.slice(0, at) + /^[\p{L}’'-]*/u.exec(after.slice(at))?.[0];
  return (text.slice(start, end) + (/[.;,:]/.test(counted) ? '' : counted)).trim();
}
