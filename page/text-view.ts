import { appendBreak, appendText, createFold, readingFold, virtual } from '../core/anchor/fold';
import { finish, type Steps } from '../core/steps';
import { isBlock } from './block-edges';
import { walking } from './walk';

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

export function createTextView(root: Node): TextView {
  return finish(viewing(root));
}

/** The same step by step. */
export function* viewing(root: Node): Steps<TextView> {
  const fold = createFold(1 << 16);
  const pieces: Piece[] = [];
  yield* walking(root, {
    text: (node) => {
      const start = fold.length;
      appendText(fold, node.data);
      if (fold.length > start) pieces.push({ node, start, end: fold.length });
    },
    enter: (element) => isBlock(element) && appendBreak(fold),
    leave: (element) => isBlock(element) && appendBreak(fold),
  });
  yield;
  return { root, text: yield* readingFold(fold), pieces, offsets: fold.offsets };
}

/** The live range of a stretch of the view; null when it holds nothing but white space. */
export function rangeOf(view: TextView, start: number, end: number): StaticRange | null {
  let from = Math.max(0, start);
  let to = Math.min(end, view.text.length);
  while (from < to && view.text[from] === ' ') from++;
  while (to > from && view.text[to - 1] === ' ') to--;
  if (from >= to) return null;
  [from, to] = withinOneTree(view, from, to);
  const first = view.pieces[pieceAt(view, from)];
  const last = view.pieces[pieceAt(view, to - 1)];
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: view.offsets[from] ?? 0,
    endContainer: last.node,
    endOffset: endOffset(view, to - 1),
  });
}

/** A range has both ends in one tree: of a stretch that begins in one and ends in another, the longer end is kept. */
function withinOneTree(view: TextView, from: number, to: number): [from: number, to: number] {
  const [first, last] = [pieceAt(view, from), pieceAt(view, to - 1)];
  const [start, end] = [rootAt(view, first), rootAt(view, last)];
  if (start === end) return [from, to];
  let [head, tail] = [first, last];
  while (head < last && rootAt(view, head + 1) === start) head++;
  while (tail > first && rootAt(view, tail - 1) === end) tail--;
  const [headEnd, tailStart] = [view.pieces[head]?.end ?? to, view.pieces[tail]?.start ?? from];
  return headEnd - from >= to - tailStart ? [from, headEnd] : [tailStart, to];
}

function rootAt(view: TextView, index: number): Node | undefined {
  return view.pieces[index]?.node.getRootNode();
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
  const index = indexOf(view, container);
  const piece = index === undefined ? undefined : view.pieces[index];
  if (piece) return unitAt(view, piece, offset);
  return pieceBehind(view, container, offset)?.start ?? view.text.length;
}

/** Every kind of node. */
const everything = 0xffffffff;

/** The first piece behind a boundary that stands in no piece: at an element's edge, or in text of white space only. */
function pieceBehind(view: TextView, container: Node, offset: number): Piece | null {
  const root = container.getRootNode();
  const walker = (container.ownerDocument ?? document).createTreeWalker(root, everything);
  walker.currentNode = container.childNodes[offset] ?? lastWithin(container);
  const at = container.childNodes[offset] ? indexOf(view, walker.currentNode) : undefined;
  if (at !== undefined) return view.pieces[at] ?? null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const index = indexOf(view, node);
    if (index !== undefined) return view.pieces[index] ?? null;
  }
  // The end of its tree: what follows stands in the tree around it.
  const last = view.pieces.findLastIndex((piece) => piece.node.getRootNode() === root);
  return view.pieces[last + 1] ?? null;
}

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Index of each piece by its node. Pieces may stand in several trees, which have no common order. */
const indices = new WeakMap<TextView, ReadonlyMap<Node, number>>();

function indexOf(view: TextView, node: Node): number | undefined {
  let known = indices.get(view);
  if (!known) {
    known = new Map(view.pieces.map((piece, i) => [piece.node, i]));
    indices.set(view, known);
  }
  return known.get(node);
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
