import { findingQuote } from '../core/anchor/find-quote';
import { foldText } from '../core/anchor/fold';
import { type Article, paragraphsOf, type Span } from '../core/article';
import type { Steps } from '../core/steps';
import { sourceOf } from './anchor';
import { rangeOf, type TextView } from './text-view';

/** A paragraph of the article and where it starts in the view; null when it does not stand there word for word. */
interface Placed extends Span {
  readonly at: number | null;
  /** Folded units of the paragraph and the offset of each in it. */
  readonly offsets: Uint32Array;
}

const placements = new WeakMap<TextView, { text: string; placed: Placed[] }>();

/** The live range of a stretch of the article; null when the page does not show it. */
export function* locating(view: TextView, article: Pick<Article, 'text'>, span: Span): Steps<StaticRange | null> {
  const placed = yield* placementOf(view, article.text);
  const start = placeOf(placed, span.start);
  const end = placeOf(placed, span.end - 1);
  if (start !== null && end !== null && end >= start) return rangeOf(view, start, end + 1);
  const found = yield* findingQuote(sourceOf(view), quoteOf(article.text, span));
  return found && rangeOf(view, found.start, found.end);
}

function* placementOf(view: TextView, text: string): Steps<Placed[]> {
  const known = placements.get(view);
  if (known?.text === text) return known.placed;
  const placed = yield* placingParagraphs(view, text);
  placements.set(view, { text, placed });
  return placed;
}

/** Looks paragraphs up one behind the other, so that a repeated one is found in its turn. */
function* placingParagraphs(view: TextView, text: string): Steps<Placed[]> {
  const placed: Placed[] = [];
  let cursor = 0;
  for (const span of paragraphsOf(text)) {
    yield;
    const folded = foldText(text.slice(span.start, span.end));
    const ahead = view.text.indexOf(folded.text, cursor);
    const at = ahead >= 0 ? ahead : view.text.indexOf(folded.text);
    placed.push({ ...span, at: at < 0 ? null : at, offsets: folded.offsets });
    // A short heading also stands in menus: only a long paragraph moves the cursor far.
    if (ahead >= 0 && (folded.text.length > 60 || at - cursor < 400)) cursor = at + folded.text.length;
  }
  return placed;
}

/** The view's unit for one character of the article. */
function placeOf(placed: readonly Placed[], offset: number): number | null {
  const paragraph = placed[lastUpTo(placed.length, offset, (i) => placed[i]?.start ?? 0)];
  if (!paragraph || paragraph.at === null || offset < paragraph.start || offset >= paragraph.end) return null;
  const { at, start, offsets } = paragraph;
  return (
    at +
    Math.max(
      0,
      lastUpTo(offsets.length, offset - start, (i) => offsets[i] ?? 0),
    )
  );
}

/** Index of the last of `count` rising values that is no greater than `limit`; -1 when the first is. */
function lastUpTo(count: number, limit: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function quoteOf(text: string, span: Span) {
  return {
    exact: foldText(text.slice(span.start, span.end)).text.trim(),
    prefix: foldText(text.slice(Math.max(0, span.start - 64), span.start)).text,
    suffix: foldText(text.slice(span.end, span.end + 64)).text,
    start: null,
  };
}
