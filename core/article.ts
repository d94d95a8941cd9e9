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
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = start + line.trim().length;
    if (end > start) spans.push({ start, end });
    from = to + 1;
  }
  return spans;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
