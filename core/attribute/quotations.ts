import type { Span } from '../article';
import { paragraphsOf } from '../article';

/** Quoted text with its marks. */
export interface Quotation extends Span {
  /** False when the paragraph ended first: the quotation may go on in the next one. */
  readonly closed: boolean;
  /** A statement of its own rather than a few words taken up ("irrefutable evidence"). */
  readonly full: boolean;
}

const mark = /[“”"]|''|``/g;

/** Quotations of a text in order. None crosses a paragraph's end. */
export function quotationsIn(text: string): Quotation[] {
  return paragraphsOf(text).flatMap((paragraph) => quotationsOf(text, paragraph));
}

function quotationsOf(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = [];
  const add = (start: number, end: number, closed: boolean) => {
    if (end > start + 1) found.push({ start, end, closed, full: isFull(text.slice(start, end)) });
  };
  let open: number | null = null;
  mark.lastIndex = 0;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(mark)) {
    const at = paragraph.start + match.index;
    const after = at + match[0].length;
    const opening = opens(text, { mark: match[0], at, after, isOpen: open !== null });
    if (opening) {
      if (open !== null) add(open, leftOpenEnd(text, open, at), false);
      open = at;
    } else if (open !== null) {
      add(open, after, true);
      open = null;
    }
  }
  if (open !== null) addUnclosed(text, { start: open, end: paragraph.end }, add);
  return found;
}

/** Reporting words at the end of a quotation that nobody closed: “…, two officials told Geo. */
const inlineCue =
  /[,?!](?= [\p{L}\d ’'.-]{2,70} (?:said|told|says|added|stated|warned|claimed|maintained|noted|insisted|stressed)\b[^"“”]*$)/u;

/** Unless the next paragraph goes on quoting, reporting words may stand inside an unclosed quotation. */
function addUnclosed(text: string, span: Span, add: (start: number, end: number, closed: boolean) => void): void {
  const goesOn = /^\s*(?:[“"]|''|``)/.test(text.slice(span.end, span.end + 6));
  const tail = Math.max(span.start, span.end - 400);
  const cue = goesOn ? null : inlineCue.exec(text.slice(tail, span.end));
  if (cue) add(span.start, tail + cue.index + 1, true);
  // Pages of text in one paragraph are no quotation: the mark is stray.
  else if (goesOn || span.end - span.start < 1000) add(span.start, span.end, false);
}

/** A mark opens by its shape, or, where shape says nothing or is wrong, by what stands around it. */
function opens(text: string, here: { mark: string; at: number; after: number; isOpen: boolean }): boolean {
  const spaceBefore = here.at === 0 || /[\s([—–]/.test(text.charAt(here.at - 1));
  const letterAfter = /[\p{L}\p{N}[(…‘'$.]/u.test(text.charAt(here.after));
  // A “ right after a word, with a space behind it, was meant to close.
  if (here.mark === '“' || here.mark === '``') return !here.isOpen || spaceBefore || letterAfter;
  if (here.mark === '”') return !here.isOpen && spaceBefore && letterAfter;
  return here.isOpen ? spaceBefore && letterAfter : letterAfter || spaceBefore;
}

/** Reporting words, told by somebody else than the one quoted. */
const reporting = /\b(?:said|says|told|added|according to)\b/;
/** No paragraph of a quotation is longer, in UTF-16 units. */
const LONGEST_LEFT_OPEN = 600;

/** A quotation that the next one cuts off: all up to there, unless others report in between, who end it at its first stop. */
function leftOpenEnd(text: string, open: number, next: number): number {
  const between = text.slice(open, next);
  if (between.length < LONGEST_LEFT_OPEN && !reporting.test(between)) return next;
  const stop = /[.?!](?= ["“]?\p{Lu})/u.exec(between);
  return stop ? open + stop.index + 1 : next;
}

/** A text of at least so many words. */
export const threeWords = /^(?:\S*\s+){2}/;
const eightWords = /^(?:\S*\s+){7}/;

function isFull(quoted: string): boolean {
  if (eightWords.test(quoted)) return true;
  return (
    threeWords.test(quoted) &&
    /^(?:[“”"]|''|``)\s*['‘[(…]*\p{Lu}/u.test(quoted) &&
    /[.,!?…—-]['’]?(?:[“”"]|'')?$/.test(quoted)
  );
}
