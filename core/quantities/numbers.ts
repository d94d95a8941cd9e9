import type { Span } from '../article';
import { knownOf, runsOf } from '../word-runs';
import { type NumberShape, numberShapes } from './number-shapes';
import { valueOfNumber } from './number-words';

/** A number as it stands in the text, before it is known to count anything. */
export interface NumberMention extends Span {
  readonly words: string;
  readonly value: number;
  readonly money: string | undefined;
  readonly percent: boolean;
}

const money = /US\$|USD ?|\$|£|€|\bRs\.? ?|\bPKR ?|\bAfs?\.? ?/iy;
const percent = / ?%|[ -]per ?cent\b|[ -]percentage points?\b| pc\b/iy;

/** Where in a run of letters or digits a number can begin: nowhere, at its head, or anywhere ("F16", "USD"). */
interface Place {
  readonly at: 'nowhere' | 'head' | 'anywhere';
  /** Those that can begin there without a currency before them. */
  readonly shapes: readonly NumberShape[];
}

const nowhere: Place = { at: 'nowhere', shapes: [] };
const anywhere: Place = { at: 'anywhere', shapes: numberShapes };
const currency = new Set(['rs', 'pkr', 'af', 'afs']);

const placeIn = knownOf<Place>((word) => {
  const shapes = numberShapes.filter(({ begins }) => begins(word));
  if (/\d|usd?$/.test(word)) return { at: 'anywhere', shapes };
  return shapes.length > 0 || currency.has(word) ? { at: 'head', shapes } : nowhere;
}, anywhere);

/** The numbers of a text in order. Only where a word or a figure stands that can begin one is it looked for. */
export function numbersIn(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const runs = runsOf(text);
  let past = 0;
  for (let i = 0; i < runs.count; i++) {
    const place = placeIn(runs, i);
    if (place === nowhere) continue;
    const start = runs.starts[i] ?? 0;
    const last = place.at === 'head' ? start : (runs.ends[i] ?? 0) - 1;
    for (let at = Math.max(past, isSign(text, start - 1) ? start - 1 : start); at <= last; ) {
      const end = addNumber(found, text, { at, shapes: place.shapes });
      at = end ?? at + 1;
      past = end ?? past;
    }
  }
  return found;
}

const isSign = (text: string, at: number) => at >= 0 && '$£€'.includes(text.charAt(at));

/** Adds the number that begins at an offset; where it ends, or null when none does. */
function addNumber(found: NumberMention[], text: string, from: { at: number } & Pick<Place, 'shapes'>): number | null {
  const paid = endOf(money, text, from.at);
  const start = paid ?? from.at;
  const end = endOfFirst(paid === null ? from.shapes : numberShapes, text, start);
  if (end === null) return null;
  const share = endOf(percent, text, end);
  const words = text.slice(start, end);
  const value = valueOfNumber(words);
  const whole = { start: from.at, end: share ?? end };
  const sign = paid === null ? undefined : text.slice(from.at, paid);
  if (value !== null) found.push({ ...whole, words, value, money: sign, percent: share !== null });
  return whole.end;
}

function endOfFirst(shapes: readonly NumberShape[], text: string, start: number): number | null {
  for (const { pattern, more } of shapes) {
    const end = endOf(pattern, text, start);
    if (end !== null) return (more && endOf(more, text, end)) ?? end;
  }
  return null;
}

/** Where what a pattern matches from an offset on ends. */
function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}
