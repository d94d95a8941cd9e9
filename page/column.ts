import { blockOf } from './block-of';
import { offsetOf } from './inner-trees';
import { rectsOf } from './rects';

/** Left and right edge of the text column that a range stands in, in the viewport. */
export function columnOf(range: AbstractRange): { left: number; right: number } | null {
  const block = blockOf(range);
  const box = block?.getBoundingClientRect();
  if (!block || !box || box.width === 0) return null;
  const { x } = offsetOf(block.ownerDocument);
  return { left: box.left + x, right: box.right + x };
}

/** The box around a whole range in the viewport; null while it is not shown. */
export function boxOf(range: AbstractRange): DOMRect | null {
  const rects = rectsOf(range).filter((rect) => rect.width > 0);
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

export function isRightToLeft(element: Element | null): boolean {
  const view = element?.ownerDocument.defaultView;
  return element !== null && view?.getComputedStyle(element).direction === 'rtl';
}
