/** A stretch of text: UTF-16 offsets, `end` exclusive (W3C TextPosition). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a date is known: printed on the page, worked out from the text, or not at all. */
export type DateBasis = 'stated' | 'inferred' | 'unknown';

/** A page as text. Every offset in Hashia points into `text`. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** The news organisation, as the page or the host list names it; null when nothing states it. */
  readonly outlet: string | null;
  /** ISO day, month or year ("2023-04-14", "2023-02"); null when unknown. */
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly url: string | null;
  readonly byline: string | null;
  /** Paragraphs and headings joined by blank lines. */
  readonly text: string;
  /** BCP 47 tag of the text, when known. */
  readonly language: string | null;
}

/** The paragraphs of a text: stretches between line breaks, trimmed, in order. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const paragraph = trimmed(text, from, to);
    if (paragraph) spans.push(paragraph);
    from = to + 1;
  }
  return spans;
}

const SPACE = 32;

/** A stretch without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return end > start ? { start, end } : null;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code > 126) && text.charAt(at).trim() === '');
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
