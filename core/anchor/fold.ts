import { finish, type Steps } from '../steps';
import { asRead, ligatures } from '../unseen';

/**
 * Text folded for comparison: white-space runs become one space, quotes, dashes, ellipsis and ligatures become ASCII,
 * invisible characters go. Every folded unit remembers the offset it came from, so a stretch turns back into a range.
 */
export interface Fold {
  units: Uint16Array;
  /** Source offset of each unit in the string it was appended from; `virtual` for a space that no source holds. */
  offsets: Uint32Array;
  length: number;
}

export const virtual = 0xffffffff;
const space = 32;

const replacements: readonly (readonly [characters: string, ascii: string])[] = [
  ['\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u2039\u203a\u02bc', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u2026', '...'],
  ...Array.from(ligatures, (letters) => [letters, asRead(letters)] as const),
  [
    '\t\n\v\f\r\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    ' ',
  ],
  // Soft hyphen, zero-width characters, direction marks and isolates, byte-order mark.
  [
    '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff',
    '',
  ],
];

const foldedCharacters = new Map<number, string>();
for (const [characters, ascii] of replacements) {
  for (const character of characters) foldedCharacters.set(character.charCodeAt(0), ascii);
}

export function createFold(capacity = 1024): Fold {
  return { units: new Uint16Array(capacity), offsets: new Uint32Array(capacity), length: 0 };
}

/** Makes room for `more` units. */
function reserve(fold: Fold, more: number): void {
  if (fold.length + more <= fold.units.length) return;
  const capacity = Math.max(fold.units.length * 2, fold.length + more);
  const units = new Uint16Array(capacity);
  const offsets = new Uint32Array(capacity);
  units.set(fold.units);
  offsets.set(fold.offsets);
  fold.units = units;
  fold.offsets = offsets;
}

/** Whether a unit needs no look-up: printable ASCII but the grave accent, and the letters of most scripts. */
function isPlain(code: number): boolean {
  return (code > 32 && code < 127 && code !== 96) || (code > 0xbb && code < 0x1680 && code !== 0x2bc);
}

function push(fold: Fold, code: number, offset: number): void {
  if (code === space && (fold.length === 0 || fold.units[fold.length - 1] === space)) return;
  fold.units[fold.length] = code;
  fold.offsets[fold.length] = offset;
  fold.length++;
}

export function appendText(fold: Fold, text: string): void {
  reserve(fold, text.length * 3);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) {
      fold.units[fold.length] = code;
      fold.offsets[fold.length] = i;
      fold.length++;
      continue;
    }
    const folded = foldedCharacters.get(code);
    if (folded === undefined) push(fold, code, i);
    else for (let k = 0; k < folded.length; k++) push(fold, folded.charCodeAt(k), i);
  }
}

/** A block edge or line break: words on either side do not run together. */
export function appendBreak(fold: Fold): void {
  reserve(fold, 1);
  push(fold, space, virtual);
}

export function textOf(fold: Fold): string {
  return finish(readingFold(fold));
}

/** The same step by step. */
export function* readingFold(fold: Fold): Steps<string> {
  const parts: string[] = [];
  const step = 4096;
  for (let i = 0; i < fold.length; i += step) {
    if (i > 0) yield;
    // To spread the units would go through them one by one.
    parts.push(Reflect.apply(String.fromCharCode, null, fold.units.subarray(i, Math.min(i + step, fold.length))));
  }
  return parts.join('');
}

/** For one string after another: to make room for each takes far longer than to fold it. */
const scratch = createFold();

/** Folds one string; `offsets` point into it. */
export function foldText(text: string): { text: string; offsets: Uint32Array } {
  if (isFolded(text)) return { text, offsets: unmoved(text.length) };
  scratch.length = 0;
  appendText(scratch, text);
  return { text: textOf(scratch), offsets: scratch.offsets.slice(0, scratch.length) };
}

/** Plain words with single spaces between them, as most paragraphs are. */
export function isFolded(text: string): boolean {
  return /^(?! )[\x20-\x5f\x61-\x7e]*$/.test(text) && !text.includes('  ') && !text.endsWith(' ');
}

let inOrder = new Uint32Array(0);

/** Offsets of a text in which every unit stands at its place. One list serves all. */
function unmoved(length: number): Uint32Array {
  if (inOrder.length < length) inOrder = Uint32Array.from({ length: 2 * length }, (_, i) => i);
  return inOrder.subarray(0, length);
}
