import type { Steps } from '../core/steps';
import { isBoilerplate } from './boilerplate';
import type { Paragraph } from './paragraphs';

/** What the page says about the article, so that a repetition of it is not taken for text. */
interface Known {
  readonly title: string;
  readonly byline: string | null;
}

/** Lines around the text that may be cut at either end; more than that is a list that belongs to the article. */
const cutLines = 8;
const cutShare = 0.08;

/** The article's own paragraphs: without the page's furniture, teasers, and lines around the text. */
export function* readingText(paragraphs: readonly Paragraph[], known: Known): Steps<string[]> {
  const texts: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (!isFurniture(paragraph, known)) texts.push(paragraph);
    yield;
  }
  const own = withoutBiography(texts, known.byline);
  const budget = own.reduce((sum, p) => sum + p.text.length, 0) * cutShare;
  const first = own.findIndex(isProse);
  const last = own.findLastIndex(isProse);
  const from = isCuttable(own.slice(0, Math.max(0, first)), budget) ? Math.max(0, first) : 0;
  const to = isCuttable(own.slice(last + 1), budget) ? last + 1 : own.length;
  const kept: string[] = [];
  for (const { text } of own.slice(from, to)) if (text !== kept.at(-1)) kept.push(text);
  return kept;
}

/** Lines at the end in which a biography of the writer is looked for. */
const biographyLines = 4;

/** Without what the end of the page says about the writer ("Jane covers Asia for …"). */
function withoutBiography(paragraphs: Paragraph[], byline: string | null): Paragraph[] {
  const first = byline?.split(/[\s,]+/)[0] ?? '';
  if (first.length < 3) return paragraphs;
  const tells =
    /^\S+(?:\s\S+){0,3}?\s(?:\(\S+\)\s)?(?:is (?:an?|the)|covers|joined|writes|reports|has (?:been|covered|worked)|was)\b/;
  return paragraphs.filter(
    ({ text }, i) => i < paragraphs.length - biographyLines || !text.startsWith(`${first} `) || !tells.test(text),
  );
}

function isCuttable(lines: readonly Paragraph[], budget: number): boolean {
  return lines.length <= cutLines && lines.reduce((sum, p) => sum + p.text.length, 0) <= budget;
}

function isFurniture({ text, linked }: Paragraph, { title, byline }: Known): boolean {
  // A line that is one whole link leads elsewhere: a teaser, a tag, a contents list.
  if (linked > 0.9 && text.length > 12 && !/^["“'‘]|[.!?…]["”’]?$/.test(text)) return true;
  return isBoilerplate(text) || isSame(text, title) || (byline !== null && isSame(text.replace(/^by\s+/i, ''), byline));
}

function isSame(a: string, b: string): boolean {
  if (b === '' || a.length > 2 * b.length + 20) return false;
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(a) === bare(b);
}

/** A line that says something: the text begins with the first such line and ends with the last. */
function isProse({ text, heading }: Paragraph): boolean {
  if (heading) return false;
  if (text.length >= 140) return true;
  return text.length >= 25 && /[.!?…؟۔"”’)\]:]$/.test(text);
}
