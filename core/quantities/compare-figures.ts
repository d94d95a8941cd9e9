import type { Figure } from '../claim';

type Amount = Pick<Figure, 'value' | 'bound'>;

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
  if (bound === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (bound === 'at-most') return [Number.NEGATIVE_INFINITY, value];
  const slack = bound === 'about' ? slackOfAbout(value) : slackOfExact(value);
  return [value - slack, value + slack];
}

/** Half a unit of the last digit told, and a hair less: 84 and 85 are two figures. */
const half = 0.499;

/** A plain figure may be rounded to its zeros, if not by more than a twentieth: 78,000 for 78,400, 100 for 104. */
function slackOfExact(value: number): number {
  return Math.min(half * lastUnit(value), Math.abs(value) / 20);
}

/**
 * "About 85,000" is rounded to the next five thousand, "about 80,000" to the next ten; neither reaches further than a
 * tenth of the figure, and both at least a fiftieth: "about 78" may be 79.
 */
function slackOfAbout(value: number): number {
  const size = Math.abs(value);
  const unit = lastUnit(value);
  const step = Math.round(size / unit) % 10 === 5 ? 5 * unit : unit;
  return Math.min(Math.max(half * step, size / 50), size / 10);
}

/** What one counts for in the last digit of a figure that is no zero: 78,000 → 1,000; 8.4 → .1. */
function lastUnit(value: number): number {
  const [, digits = '', exponent = '0'] = /^(\d(?:\.\d+)?)e([+-]\d+)$/.exec(Math.abs(value).toExponential()) ?? [];
  return 10 ** (Number(exponent) - Math.max(0, digits.length - 2));
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
