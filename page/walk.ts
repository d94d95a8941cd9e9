import { finish, type Steps } from '../core/steps';
import { isSilent } from './block-edges';
import { innerOf } from './inner-trees';

export interface Visitor {
  text(node: Text): void;
  enter(element: Element): void;
  leave(element: Element): void;
  /** Elements whose inside is passed over. */
  skips?(element: Element): boolean;
}

const elementNode = 1;
const textNode = 3;
/** Elements and text: comments are passed over. */
const shown = 1 | 4;
/** A page beyond this is cut: better a long page half read than a frozen tab. */
const nodeBudget = 300_000;

/** Trees within trees: no page needs more. */
const deepest = 30;

/**
 * Goes through the readable part of a tree in the order of reading, into open shadow roots and frames of the same
 * site. A tree walker, because a field named "nextSibling" hides its form's own; no recursion but from tree to tree,
 * because hostile pages nest deeply.
 */
export function walk(root: Node, visit: Visitor): void {
  finish(walking(root, visit));
}

/** Nodes that are visited between two steps. */
const step = 100;

/** The same step by step. What the page changes in between is seen or missed: it is read anew then. */
export function walking(root: Node, visit: Visitor): Steps<void> {
  return walkTree(root, visit, { left: nodeBudget, depth: 0 });
}

interface Budget {
  left: number;
  depth: number;
}

function* walkTree(root: Node, visit: Visitor, budget: Budget): Steps<void> {
  const document = root.ownerDocument;
  if (!document || budget.depth > deepest) return;
  const walker = document.createTreeWalker(root, shown);
  for (; budget.left > 0; budget.left--) {
    if (budget.left % step === 0 && !(yield* pausing(walker, visit))) return;
    const node = walker.currentNode;
    if (node.nodeType === textNode) visit.text(node as Text);
    const element = node.nodeType === elementNode ? (node as Element) : null;
    if (element) visit.enter(element);
    const inside =
      element !== null && (visit.skips?.(element) || (yield* walkInner(element, visit, budget)) || isSilent(element));
    if (inside || !walker.firstChild()) if (!climb(walker, visit)) return;
  }
}

/**
 * Lets the page go first. Where it takes away what comes next, as pages do with places for advertisements, the walk goes
 * on behind that; false when nothing is left.
 */
function* pausing(walker: TreeWalker, visit: Visitor): Steps<boolean> {
  const trail = trailOf(walker);
  yield;
  // A copy of a page is in no document, and nobody changes it.
  if (walker.currentNode.isConnected || !walker.root.isConnected) return true;
  const gone = trail.filter(({ node }) => !node.isConnected);
  // What comes next was not entered yet.
  for (const { node } of gone.slice(1)) if (node.nodeType === elementNode) visit.leave(node as Element);
  const parent = trail[gone.length]?.node ?? walker.root;
  const next = gone.at(-1)?.following ?? null;
  const stands = next?.isConnected === true && parentOf(next, walker) === parent;
  walker.currentNode = stands ? next : parent;
  return stands || climb(walker, visit);
}

/** The root where a walker does not show what is around a node. */
function parentOf(node: Node, walker: TreeWalker): Node {
  walker.currentNode = node;
  return walker.parentNode() ?? walker.root;
}

/** Nodes around one that are remembered: no page takes away more at once and leaves the article. */
const longestTrail = 12;

interface Around {
  readonly node: Node;
  readonly following: Node | null;
}

/** Where a walker stands and the elements around that, each with what stands behind it. */
function trailOf(walker: TreeWalker): Around[] {
  const start = walker.currentNode;
  const trail: Around[] = [];
  for (let node: Node | null = start; node !== null && trail.length < longestTrail; node = walker.parentNode()) {
    const following = walker.nextSibling();
    trail.push({ node, following });
    walker.currentNode = node;
  }
  walker.currentNode = start;
  return trail;
}

/** Goes through what stands in place of an element's children; false when they stand there themselves. */
function* walkInner(element: Element, visit: Visitor, budget: Budget): Steps<boolean> {
  const inner = innerOf(element);
  if (inner === null) return false;
  budget.depth++;
  for (const node of inner) yield* walkTree(node, visit, budget);
  budget.depth--;
  return true;
}

/** Goes to the next node outside the current one, leaving what ends on the way; false at the end of the tree. */
function climb(walker: TreeWalker, visit: Visitor): boolean {
  for (;;) {
    const node = walker.currentNode;
    if (node.nodeType === elementNode) visit.leave(node as Element);
    if (node === walker.root) return false;
    if (walker.nextSibling()) return true;
    if (!walker.parentNode()) return false;
  }
}
