import { stem } from './stem';
import { firstHash, hashWith, rememberedWords, wordAt } from './word-table';

/** Words in most texts, whatever they are about. Negations, modals and persons tell a little, as their rarity says. */
const stopWords = new Set(
  (
    'a an the and or but of in on at to for from by with as is are was were be been being it its this that these those ' +
    'their them our we you your i my me which what when where how than then there here so if ' +
    'do does did has have had can may might just about also very s t re ve ll d m rt via amp'
  ).split(' '),
);

const notText = [
  /https?:\/\/\S+/g,
  /\b(?:pic\.)?twitter\.com\/\S+/g,
  /\b(?:t\.co|bit\.ly)\/\S+/g,
  // "Jan 5, 2021" closing a post, after its author
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/,
  /&(?:amp|nbsp|quot|gt|lt);/g,
  // The author's handle, after the name that it repeats
  /\(@\w+\)/g,
];
/** What every one of the above holds; most texts hold none of it. */
const mayHoldNotText = /[/&@]|\d\s*$/;

/** The words of a text that can be searched for: links and dates of posting removed, stemmed, in order. */
export function termsOf(text: string): string[] {
  const told = withoutPosting(text);
  const spans = plainSpans(told);
  if (!spans) return foldedWords(told).flatMap((word) => termOf(word) ?? []);
  const terms: string[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const term = termAt(told, spans[i] ?? 0, spans[i + 1] ?? 0);
    if (term !== null) terms.push(term);
  }
  return terms;
}

export function withoutPosting(text: string): string {
  return mayHoldNotText.test(text) ? notText.reduce((rest, pattern) => rest.replace(pattern, ' '), text) : text;
}

/** What a word in lower case is searched by; null when it tells nothing. */
export function termOf(word: string): string | null {
  return (word.length > 1 || isDigit(word)) && !stopWords.has(word) ? stem(word) : null;
}

const isDigit = (word: string) => word >= '0' && word <= '9';

const termAt = rememberedWords(termOf);

/** The words of a text in lower case, those that tell nothing included. */
export function wordsOf(text: string): string[] {
  const spans = plainSpans(text);
  if (!spans) return foldedWords(text);
  const lowered = text.toLowerCase();
  return Array.from({ length: spans.length / 2 }, (_, i) => wordAt(lowered, spans[2 * i] ?? 0, spans[2 * i + 1] ?? 0));
}

/** Any text's words: "#BorderClashes2025" → "border clashes 2025", "1,200" → "1200", "Türkiye" → "turkiye". */
export function foldedWords(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L}{3})(\d)/gu, '$1 $2');
  const folded = apart.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/(?<=\d),(?=\d{3})/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a UTF-16 unit is to English text; typographic quotes and dashes stand between words. */
const between = 0;
const lower = 1;
const upper = 2;
const digit = 3;
const other = 4;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  return code >= 48 && code <= 57 ? digit : between;
});

function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? between;
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2026) ? between : other;
}

/** Takes a word of a text: its place, and the hash of its letters as `word-table` has it. */
export type TakeWord = (start: number, end: number, hash: number) => void;

/**
 * Gives the words of an English text in order, in one pass and without making them: those that `foldedWords` finds.
 * False where the text holds other letters; what was given before is not all then.
 */
export function scanPlain(text: string, take: TakeWord): boolean {
  let before = between;
  let letters = 0;
  let start = 0;
  let hash = firstHash;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === other) return false;
    if (kind === between && before === digit && isThousands(text, i)) continue;
    const seam = (kind === upper && before === lower) || (kind === digit && letters >= 3);
    if (before !== between && (kind === between || seam)) take(start, i, hash);
    if (kind !== between && (before === between || seam)) {
      start = i;
      hash = firstHash;
    }
    if (kind !== between) hash = hashWith(hash, code);
    letters = kind === lower || kind === upper ? (seam ? 1 : letters + 1) : 0;
    before = kind;
  }
  if (before !== between) take(start, text.length, hash);
  return true;
}

/** Where those words stand, as start, end, start, end …; null where the text holds other letters. */
export function plainSpans(text: string): number[] | null {
  const spans: number[] = [];
  return scanPlain(text, (start, end) => void spans.push(start, end)) ? spans : null;
}

/** The comma in "1,200". */
const isThousands = (text: string, at: number) =>
  text[at] === ',' && [1, 2, 3].every((n) => kindOf(text.charCodeAt(at + n)) === digit);
