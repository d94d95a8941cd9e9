import { stem } from './stem';

const stopWords = new Set(
  (
    'a an the and or but of in on at to for from by with as is are was were be been being it its this that these those ' +
    'he she they them his her their we our you your i my me who which what when where how than then there here so if ' +
    'do does did has have had not no will would can could should may might must just about into over after before ' +
    'also more most very s t re ve ll d m rt via amp'
  ).split(' '),
);

const notText = [
  /https?:\/\/\S+/g,
  /\b(?:pic\.)?twitter\.com\/\S+/g,
  /\b(?:t\.co|bit\.ly)\/\S+/g,
  // "Jan 5, 2021" closing a post, after its author
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/,
  /&(?:amp|nbsp|quot|gt|lt);/g,
];
/** What every one of the above holds; most texts hold none of it. */
const mayHoldNotText = /[/&]|\d{4}\s*$/;

/** The words of a text that can be searched for: links and dates of posting removed, stemmed, in order. */
export function termsOf(text: string, stemOf: (word: string) => string = stem): string[] {
  const clean = mayHoldNotText.test(text) ? notText.reduce((rest, pattern) => rest.replace(pattern, ' '), text) : text;
  const words = plainWords(clean) ?? foldedWords(clean);
  const terms: string[] = [];
  for (const word of words) if (word.length > 1 && !stopWords.has(word)) terms.push(stemOf(word));
  return terms;
}

/** "#BorderClashes2025" → "border clashes 2025", "1,200" → "1200", "Türkiye" → "turkiye". */
export function foldedWords(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L}{3})(\d)/gu, '$1 $2');
  const folded = apart.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/(?<=\d),(?=\d{3})/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Kind = 'lower' | 'upper' | 'digit' | 'between' | 'other';

/** What a UTF-16 unit is to English text; typographic quotes and dashes stand between words. */
const kinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  return code >= 48 && code <= 57 ? 'digit' : 'between';
});

function kindOf(code: number): Kind {
  const kind = kinds[code];
  if (kind) return kind;
  return code === 0xa0 || (code >= 0x2010 && code <= 0x2026) ? 'between' : 'other';
}

/** The same words as `foldedWords`, in one pass over English text; null where the text holds other letters. */
export function plainWords(text: string): string[] | null {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = 0;
  let before: Kind = 'between';
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 'other') return null;
    if (kind === 'between' && before === 'digit' && isThousands(text, i)) continue;
    const seam = (kind === 'upper' && before === 'lower') || (kind === 'digit' && letters >= 3);
    if (before !== 'between' && (kind === 'between' || seam)) words.push(wordAt(lower, start, i));
    if (before === 'between' || seam) start = i;
    letters = kind === 'lower' || kind === 'upper' ? (seam ? 1 : letters + 1) : 0;
    before = kind;
  }
  if (before !== 'between') words.push(wordAt(lower, start, text.length));
  return words;
}

/** The comma in "1,200". */
const isThousands = (text: string, at: number) => text[at] === ',' && /^\d{3}/.test(text.slice(at + 1, at + 4));

function wordAt(lower: string, start: number, end: number): string {
  const word = lower.slice(start, end);
  return word.includes(',') ? word.replaceAll(',', '') : word;
}
