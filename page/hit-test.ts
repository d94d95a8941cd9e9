import { offsetOf, type Tree, treeOf } from './inner-trees';
import { byPosition } from './range-order';

/** Something painted that can be pointed at. */
export interface Target {
  readonly id: string;
  readonly range: AbstractRange;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Targets whose start may lie before the point and still reach it: marks nest, but never deeply. */
const reach = 8;
/** Pixels around a line of text that still count, so that underlines can be clicked. */
const margin = 3;

/** Targets of one tree: the page's own, a shadow root's or a frame's. */
interface Group {
  readonly tree: Tree;
  /** In the order of the tree. */
  readonly sorted: readonly Target[];
}

/**
 * Tells which target is under a point of the viewport. The browser finds the character there; a binary search finds
 * the targets around it; their boxes confirm, because the nearest character may be far away. The smallest wins.
 */
export function createHitTest(targets: readonly Target[]): (x: number, y: number) => string | null {
  const groups = groupsOf(targets.filter(({ range }) => range.startContainer.isConnected));
  return (x, y) => {
    let hit: { id: string; area: number } | null = null;
    for (const target of groups.flatMap((group) => candidatesIn(group, x, y))) {
      const area = areaAround(target.range, x, y);
      if (area !== null && (!hit || area < hit.area)) hit = { id: target.id, area };
    }
    return hit?.id ?? null;
  };
}

function groupsOf(targets: readonly Target[]): Group[] {
  const byTree = new Map<Tree, Target[]>();
  for (const target of targets) {
    const tree = treeOf(target.range.startContainer);
    if (!tree) continue;
    const group = byTree.get(tree);
    if (group) group.push(target);
    else byTree.set(tree, [target]);
  }
  return [...byTree].map(([tree, some]) => ({ tree, sorted: some.sort((a, b) => byPosition(a.range, b.range)) }));
}

/** The targets that may be under a point; all of a tree where the browser names no character in it. */
function candidatesIn({ tree, sorted }: Group, x: number, y: number): readonly Target[] {
  const caret = caretAt(tree, x, y);
  if (caret === null) return [];
  if (caret.node.getRootNode() !== tree) return isDocument(tree) ? [] : sorted;
  const next = firstBehind(sorted, caret);
  const near = sorted.slice(Math.max(0, next - reach), next + 1);
  // Boxes are dear: within text, only what the character itself stands in can have the point in them.
  return caret.node.nodeType === Node.TEXT_NODE ? near.filter(({ range }) => holds(range, caret)) : near;
}

function holds(range: AbstractRange, caret: Caret): boolean {
  const end = { node: range.endContainer, offset: range.endOffset };
  return compare(startOf(range), caret) <= 0 && compare(caret, end) <= 0;
}

function startOf(range: AbstractRange): Caret {
  return { node: range.startContainer, offset: range.startOffset };
}

function compare(a: Caret, b: Caret): number {
  if (a.node === b.node) return a.offset - b.offset;
  return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The character at a point of the page's viewport. Older Chromium has only the second of the two. */
function caretAt(tree: Tree, x: number, y: number): Caret | null {
  const document = isDocument(tree) ? tree : tree.ownerDocument;
  const { x: left, y: top } = offsetOf(document);
  if (typeof document.caretPositionFromPoint === 'function') {
    const shadowRoots = isDocument(tree) ? [] : [tree];
    const caret = document.caretPositionFromPoint(x - left, y - top, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x - left, y - top);
  return range ? startOf(range) : null;
}

function isDocument(tree: Tree): tree is Document {
  return tree.nodeType === Node.DOCUMENT_NODE;
}

/** Index of the first target that starts behind the caret. */
function firstBehind(sorted: readonly Target[], caret: Caret): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const target = sorted[middle];
    if (target && compare(startOf(target.range), caret) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The area of a range that has the point in one of its boxes; null when the point is outside all of them. */
function areaAround(range: AbstractRange, x: number, y: number): number | null {
  let area = 0;
  let inside = false;
  for (const box of rectsOf(range)) {
    area += box.width * box.height;
    inside ||= x >= box.left && x <= box.right && y >= box.top - margin && y <= box.bottom + margin;
  }
  return inside ? area : null;
}

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
