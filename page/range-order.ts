import { treeOf } from './inner-trees';

/** Sorts ranges by where they start in the page. */
export function byPosition(a: AbstractRange, b: AbstractRange): number {
  let [one, other] = [a.startContainer, b.startContainer];
  if (one === other) return a.startOffset - b.startOffset;
  if (one.getRootNode() !== other.getRootNode()) [one, other] = [inPage(one), inPage(other)];
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node itself, or the element of the page's own tree that the node's tree hangs on. */
function inPage(node: Node): Node {
  const tree = treeOf(node);
  const around = tree === null ? null : 'host' in tree ? tree.host : (tree.defaultView?.frameElement ?? null);
  return around === null ? node : inPage(around);
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
