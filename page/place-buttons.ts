import { blockOf, columnOf, isRightToLeft } from './column';
import { rectsOf } from './hit-test';

interface Place {
  readonly button: HTMLButtonElement | undefined;
  readonly range: AbstractRange;
}

const size = 28;
const gap = 8;
/** Two marks in one line: the second button goes below the first. */
const step = 30;

/** Puts each button beside the first line of its range, at the column's inline start. Reads first, then writes. */
export function placeButtons(host: HTMLElement, places: readonly Place[]): void {
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
  return { left: Math.min(Math.max(beside, 2), width - size - 2), top: line.top + line.height / 2 - size / 2 };
}
