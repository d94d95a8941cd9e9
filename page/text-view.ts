import { appendBreak, appendText, createFold, textOf, virtual } from '../core/anchor/fold';
import { isBlock } from './block-edges';
import { walk } from './walk';

/** The text of a root, folded once. Every unit of `text` knows the node and offset it stands at. */
export interface TextView {
  readonly root: Node;
  readonly text: string;
  /** Text nodes that gave at least one unit, in document order. */
  readonly pieces: readonly Piece[];
  /** Offset of each unit within its node; `virtual` for the space at a block edge. */
  readonly offsets: Uint32Array;
}

export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

const textNode = 3;

export function createTextView(root: Node): TextView {
  const fold = createFold(1 << 16);
  const pieces: Piece[] = [];
  walk(root, {
    text: (node) => {
      const start = fold.length;
      appendText(fold, node.data);
      if (fold.length > start) pieces.push({ node, start, end: fold.length });
    },
    enter: (element) => isBlock(element) && appendBreak(fold),
    leave: (element) => isBlock(element) && appendBreak(fold),
  });
  return { root, text: textOf(fold), pieces, offsets: fold.offsets };
}

/** The live range of a stretch of the view; null when it holds nothing but white space. */
export function rangeOf(view: TextView, start: number, end: number): StaticRange | null {
  let from = Math.max(0, start);
  let to = Math.min(end, view.text.length);
  while (from < to && view.text[from] === ' ') from++;
  while (to > from && view.text[to - 1] === ' ') to--;
  const first = view.pieces[pieceAt(view, from)];
  const last = view.pieces[pieceAt(view, to - 1)];
  if (from >= to || !first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: view.offsets[from] ?? 0,
    endContainer: last.node,
    endOffset: endOffset(view, to - 1),
  });
}

/** Just behind a unit in its node. */
function endOffset(view: TextView, at: number): number {
  const offset = view.offsets[at] ?? 0;
  return offset === virtual ? 0 : offset + 1;
}

/** Index of the piece that holds a unit, or of the next one when the unit is a virtual space. */
function pieceAt(view: TextView, at: number): number {
  let low = 0;
  let high = view.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.pieces[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a boundary point of the DOM stands in the view. */
export function positionOf(view: TextView, container: Node, offset: number): number {
  const child = container.childNodes[offset] ?? null;
  const index =
    container.nodeType === textNode
      ? firstPiece(view, (node) => node === container || follows(container, node))
      : firstPiece(view, (node) => (child ? reaches(child, node) : follows(container, node)));
  const piece = view.pieces[index];
  if (!piece) return view.text.length;
  return piece.node === container ? unitAt(view, piece, offset) : piece.start;
}

function firstPiece(view: TextView, holds: (node: Node) => boolean): number {
  let low = 0;
  let high = view.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = view.pieces[middle];
    if (piece && holds(piece.node)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether `node` is `child`, inside it, or behind it. */
function reaches(child: Node, node: Node): boolean {
  return child === node || (child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether `node` stands behind the end of `container`. */
function follows(container: Node, node: Node): boolean {
  const relation = container.compareDocumentPosition(node);
  return (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (relation & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/** The first unit of a piece that stands at or behind an offset of its node. */
function unitAt(view: TextView, piece: Piece, offset: number): number {
  let low = piece.start;
  let high = piece.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.offsets[middle] ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
