import { blockOf } from './block-of';
import { offsetOf, type Tree, treeOf } from './inner-trees';
import { rectsOf } from './rects';

/** Something painted that can be pointed at. */
export interface Target {
  readonly id: string;
  readonly range: AbstractRange;
}

/** Which target is at a point of the viewport; `at` is the element there, as the pointer's event names it. */
export type HitTest = (x: number, y: number, at: Element | null) => string | null;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Pixels around a line of text that still count, so that underlines can be clicked. */
const margin = 3;
/** Elements above the one that is pointed at: the page may have wrapped its words since. */
const steps = 3;
/** More targets in one element than are worth measuring. */
const crowd = 30;

/**
 * The browser has found the element under the pointer already; the targets in it are at hand, and their boxes tell
 * which it is. The smallest wins. Nothing here takes longer the longer the page is or the more is marked on it.
 */
export function createHitTest(targets: readonly Target[]): HitTest {
  let known: Map<Element, Target[]> | null = null;
  return (x, y, at) => {
    known ??= byElement(targets);
    let hit: { id: string; area: number } | null = null;
    for (const target of candidatesIn(known, at, { x, y })) {
      const area = areaAround(target.range, x, y);
      if (area !== null && (!hit || area < hit.area)) hit = { id: target.id, area };
    }
    return hit?.id ?? null;
  };
}

/** Each element with the targets that have words in it: directly, or in its links and emphasised words. */
function byElement(targets: readonly Target[]): Map<Element, Target[]> {
  const known = new Map<Element, Target[]>();
  for (const target of targets) {
    for (const element of new Set(elementsOf(target.range))) {
      const others = known.get(element);
      if (others) others.push(target);
      else known.set(element, [target]);
    }
  }
  return known;
}

function elementsOf({ startContainer, endContainer }: AbstractRange): Element[] {
  const tree = treeOf(startContainer);
  if (!tree || treeOf(endContainer) !== tree) return [];
  const walker = documentOf(tree).createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const elements: Element[] = [];
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (endContainer.nodeType !== Node.TEXT_NODE && isBehind(node, endContainer)) break;
    elements.push(...upToBlock(node));
    if (node === endContainer) break;
  }
  return elements;
}

function isBehind(node: Node, other: Node): boolean {
  return !other.contains(node) && (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function upToBlock(node: Node): Element[] {
  const elements: Element[] = [];
  const block = blockOf({ startContainer: node });
  for (let element = node.parentElement; element; element = element.parentElement) {
    elements.push(element);
    if (element === block) break;
  }
  return elements;
}

function candidatesIn(
  known: ReadonlyMap<Element, readonly Target[]>,
  at: Element | null,
  point: { readonly x: number; readonly y: number },
): readonly Target[] {
  let element = at?.localName === 'slot' ? hostOf(at) : at;
  for (let step = 0; element && step < steps && !known.has(element); step++) element = element.parentElement;
  const candidates = (element && known.get(element)) ?? [];
  const tree = element && treeOf(element);
  return tree && candidates.length > crowd ? aroundCaret(candidates, tree, point) : candidates;
}

/** Words that are shown in a slot stand in the element whose slot it is. */
function hostOf(slot: Element): Element | null {
  const tree = treeOf(slot);
  return tree && 'host' in tree ? tree.host : null;
}

/** Those that have the character in them that the browser finds at the point; all, where it finds none. */
function aroundCaret(
  targets: readonly Target[],
  tree: Tree,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Target[] {
  const caret = caretAt(tree, x, y);
  if (caret?.node.nodeType !== Node.TEXT_NODE) return targets;
  return targets.filter(({ range }) => holds(range, caret));
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
  const document = documentOf(tree);
  const { x: left, y: top } = offsetOf(document);
  if (typeof document.caretPositionFromPoint === 'function') {
    const shadowRoots = isDocument(tree) ? [] : [tree];
    const caret = document.caretPositionFromPoint(x - left, y - top, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x - left, y - top);
  return range ? startOf(range) : null;
}

function documentOf(tree: Tree): Document {
  return isDocument(tree) ? tree : tree.ownerDocument;
}

function isDocument(tree: Tree): tree is Document {
  return tree.nodeType === Node.DOCUMENT_NODE;
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
