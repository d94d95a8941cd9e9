import type { Span } from '../article';
import { knownOf, runsOf } from '../word-runs';
import { beginsNumber, numberPattern, valueOfNumber } from './number-words';

/** A number as it stands in the text, before it is known to count anything. */
export interface NumberMention extends Span {
  readonly words: string;
  readonly value: number;
  readonly money: string | undefined;
  readonly percent: boolean;
}

const money = String.raw`(US\$|USD ?|\$|£|€|\bRs\.? ?|\bPKR ?|\bAfs?\.? )?`;
const percent = String.raw`( ?%|[ -]per ?cent\b|[ -]percentage points?\b| pc\b)?`;
const number = new RegExp(`${money}(${numberPattern})${percent}`, 'iy');

/** Where in a run of letters or digits a number can begin: nowhere, at its head, or anywhere ("F16", "USD"). */
const places = { none: 0, head: 1, inside: 2 } as const;
const currency = new Set(['rs', 'pkr', 'af', 'afs']);
const placesIn = knownOf<number>((word) => {
  if (/\d|usd?$/.test(word)) return places.inside;
  return beginsNumber(word) || currency.has(word) ? places.head : places.none;
}, places.inside);

/** The numbers of a text in order. Only where a word or a figure stands that can begin one is it looked for. */
export function numbersIn(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const runs = runsOf(text);
  let past = 0;
  for (let i = 0; i < runs.count; i++) {
    const place = placesIn(runs, i);
    if (place === places.none) continue;
    const start = runs.starts[i] ?? 0;
    const last = place === places.head ? start : (runs.ends[i] ?? 0) - 1;
    let at = Math.max(past, /[$£€]/.test(text.charAt(start - 1)) ? start - 1 : start);
    while (at <= last) {
      number.lastIndex = at;
      const match = number.exec(text);
      const mention = match && mentionOf(match);
      if (mention) found.push(mention);
      at = match ? number.lastIndex : at + 1;
      if (match) past = at;
    }
  }
  return found;
}

function mentionOf(match: RegExpExecArray): NumberMention | null {
  const [whole, currency, words = '', share] = match;
  const value = valueOfNumber(words);
  if (value === null) return null;
  const { index } = match;
  return { start: index, end: index + whole.length, words, value, money: currency, percent: share !== undefined };
}
