/** Sorts ranges by where they start in the page. */
export function byPosition(a: AbstractRange, b: AbstractRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The text of a range as one line; empty when its nodes have left the page. */
export function textOf(range: AbstractRange): string {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return '';
  const live = startContainer.ownerDocument?.createRange();
  try {
    live?.setStart(startContainer, range.startOffset);
    live?.setEnd(endContainer, range.endOffset);
  } catch {
    // The page shortened the text under the range: it will be found anew on the next pass.
    return '';
  }
  return live?.toString().replace(/\s+/g, ' ').trim() ?? '';
}
