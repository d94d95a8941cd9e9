import type { Sentence } from '../segment/sentence';

/** "KABUL", "D.I. KHAN", "WASHINGTON DC". */
const loud = String.raw`\p{Lu}[\p{Lu}.'’/-]+(?: \p{Lu}[\p{Lu}.'’/-]*){0,3}`;
/** "Islamabad", "New Delhi". */
const quiet = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`;
/** ", Pakistan", ", March 18, 2024", ", 30 July". */
const more = String.raw`(?:,? (?:\p{Lu}[\p{L}.'’-]*|\d{1,4})(?: \p{Lu}[\p{L}.'’-]*| \d{1,4}){0,3}){0,3}`;
const agency = String.raw` ?\([^()\n]{2,40}\)`;
/** What is told begins with a capital, a figure or a quotation. */
const begins = String.raw`\s{0,2}(?=["“‘'«]?[\p{Lu}\d])`;

/**
 * Where and for whom a report was filed, or at what time an entry of a live page: "KABUL: ", "ISLAMABAD, March 18 (Agency) - ",
 * "Kabul (Agency) — ", "Islamabad, Pakistan – ".
 */
const forms: readonly RegExp[] = [
  new RegExp(`^(?!\\p{Lu}{2,3}:)${loud}${more}(?:${agency})?(?:: |:(?=[“"])| ?[–—] ?| --? ?)${begins}`, 'u'),
  new RegExp(`^${quiet}${more}${agency}(?:: | ?[–—] ?| --? ?)${begins}`, 'u'),
  new RegExp(`^${quiet}, ${quiet} ?(?:[–—] ?| --? )${begins}`, 'u'),
  // "12:55 — ", "9.40am PKT: ", but not "2.50-3.10 million".
  new RegExp(
    String.raw`^[0-2]?\d[:.][0-5]\d ?(?:[AaPp]\.?[Mm]\.?)?(?: (?:GMT|UTC|PKT|AFT|IST|\p{Ll}+ time))? ?(?:[–—|-]|:(?= )) ?${begins}(?!\d)`,
    'u',
  ),
];

/** Each of them has one of these. */
const sign = /[:–—-]/;

/** No dateline is longer. */
const LONGEST = 90;

/** A sentence without the dateline that it may open with. */
export function withoutDateline(sentence: Sentence): Sentence {
  const length = datelineIn(sentence.text);
  if (length === 0) return sentence;
  return { ...sentence, start: sentence.start + length, text: sentence.text.slice(length) };
}

/** How many characters of a sentence are its dateline; 0 when it has none. */
function datelineIn(text: string): number {
  const head = text.slice(0, LONGEST);
  if (!sign.test(head)) return 0;
  for (const form of forms) {
    const length = form.exec(head)?.[0].length;
    if (length !== undefined) return length;
  }
  return 0;
}
