import { offsetOf } from './inner-trees';

/** The boxes of a range in the page's viewport; none when its nodes have left the page. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const document = range.startContainer.ownerDocument;
  if (!document || !range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page shortened the text under the range: it will be found anew on the next pass.
    return [];
  }
  const rects = [...live.getClientRects()];
  const { x, y } = offsetOf(document);
  return x === 0 && y === 0 ? rects : rects.map((r) => new DOMRect(r.left + x, r.top + y, r.width, r.height));
}
