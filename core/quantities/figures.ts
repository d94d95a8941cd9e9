import type { Bound, Figure } from '../claim';
import { isNoQuantity } from './no-quantity';
import { valueOfNumber } from './number-words';
import { type NumberMention, numbersIn } from './numbers';
import { unitAfter } from './units';

/** What stands between the two ends of a range. */
const between = /^ ?(?:to|or|–|—|-) ?$/;
/** "between 40 and 50" */
const opensRange = /\bbetween $/i;

/** Hedges before a number, each with the bound it sets; the first that fits wins. */
const hedges: readonly (readonly [RegExp, Bound])[] = [
  [
    /\b(?:at most|no more than|(?<!\bno |\bnot )(?:less|fewer) than|not more than|up to|as many as|as much as|under|below|a maximum of)(?: an?)? $/i,
    'at-most',
  ],
  [
    /\b(?:at least|more than|not less than|no (?:fewer|less) than|over|above|upwards of|in excess of|a minimum of|exceeding)(?: an?)? $/i,
    'at-least',
  ],
  [
    /\b(?:about|around|roughly|approximately|nearly|almost|close to|an estimated|some|circa|estimated at)(?: an?)? $/i,
    'about',
  ],
];

/** Figures of a text in order. A range yields two: its lower end at least, its upper end at most. */
export function figuresIn(text: string): Figure[] {
  const numbers = numbersIn(text);
  const figures: Figure[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i];
    const high = numbers[i + 1];
    if (!low) continue;
    if (high && isRange(text, low, high)) {
      figures.push(...rangeOf(text, low, high));
      i++;
    } else if (!isNoQuantity(text, low)) figures.push(single(text, low));
  }
  return figures.sort((a, b) => a.start - b.start || a.value - b.value);
}

function isRange(text: string, low: NumberMention, high: NumberMention): boolean {
  const gap = high.start - low.end <= 5 ? text.slice(low.end, high.start) : '';
  const joined =
    gap === ' and ' ? opensRange.test(text.slice(Math.max(0, low.start - 8), low.start)) : between.test(gap);
  return joined && low.value < high.value && !isNoQuantity(text, { ...low, end: high.end });
}

/** "seven to eight thousand": the lower end takes the scale of the upper one. */
function lowEnd(low: NumberMention, high: NumberMention): number {
  const scale = /(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|mn|bn|m)$/i.exec(high.words)?.[0];
  const scaled =
    scale && !low.words.toLowerCase().endsWith(scale.toLowerCase()) ? valueOfNumber(`${low.words} ${scale}`) : null;
  return scaled !== null && scaled < high.value ? scaled : low.value;
}

function rangeOf(text: string, low: NumberMention, high: NumberMention): Figure[] {
  const span = { start: low.start, end: high.end, unit: unitOf(text, high) };
  return [
    { ...span, value: lowEnd(low, high), bound: 'at-least' },
    { ...span, value: high.value, bound: 'at-most' },
  ];
}

function single(text: string, at: NumberMention): Figure {
  const hedge = hedgeBefore(text, at.start);
  const start = hedge ? at.start - hedge.length : at.start;
  return { start, end: at.end, value: at.value, unit: unitOf(text, at), bound: hedge?.bound ?? 'exactly' };
}

function hedgeBefore(text: string, start: number): { length: number; bound: Bound } | null {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [pattern, bound] of hedges) {
    const match = pattern.exec(before);
    if (match) return { length: match[0].length, bound };
  }
  return null;
}

function unitOf(text: string, at: NumberMention): string | null {
  if (at.percent) return '%';
  if (at.money === undefined) return unitAfter(text, at.end);
  if (/\$|USD/i.test(at.money)) return 'dollar';
  return /£/.test(at.money) ? 'pound' : /€/.test(at.money) ? 'euro' : /Af/i.test(at.money) ? 'afghani' : 'rupee';
}
