import { blockOf } from './block-of';
import { columnOf, isRightToLeft } from './column';
import { rectsOf } from './rects';

interface Place {
  readonly button: HTMLButtonElement | undefined;
  readonly range: AbstractRange;
}

const size = 28;
const gap = 8;
/** Between a button's edge and its glyph. */
const rim = 4;
/** Two marks in one line: the second button goes below the first. */
const step = 30;

/** Puts each button beside the first line of its range, at the column's inline start. Reads first, then writes. */
export function placeButtons(host: HTMLElement, places: readonly Place[]): void {
  if (places.length === 0) return;
  const origin = host.getBoundingClientRect();
  const width = host.ownerDocument.documentElement.clientWidth;
  const measured = places.map(({ button, range }) => ({ button, spot: spotOf(range, width) }));
  const shown = measured.filter((place) => place.spot !== null).sort((a, b) => (a.spot?.top ?? 0) - (b.spot?.top ?? 0));
  for (const { button, spot } of measured) if (button) button.hidden = spot === null;
  let last = Number.NEGATIVE_INFINITY;
  for (const { button, spot } of shown) {
    if (!button || !spot) continue;
    last = Math.max(spot.top, last + step);
    button.style.transform = `translate(${Math.round(spot.left - origin.left)}px,${Math.round(last - origin.top)}px)`;
  }
}

/** Where the button of a range belongs in the viewport; null while the range has no boxes. */
function spotOf(range: AbstractRange, width: number): { left: number; top: number } | null {
  const line = rectsOf(range).find((rect) => rect.width > 0);
  if (!line) return null;
  const column = columnOf(range) ?? { left: line.left, right: line.right };
  const beside = isRightToLeft(blockOf(range)) ? column.right + gap : column.left - gap - size;
  return { left: within(beside, width), top: line.top + line.height / 2 - size / 2 };
}

/** In a narrow margin the glyph keeps off the text: the button around it may stand out of the page a little. */
function within(beside: number, width: number): number {
  return Math.min(Math.max(beside, -rim), width - size + rim);
}
