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
    if (budget.left % step === 0) yield;
    const node = walker.currentNode;
    if (node.nodeType === textNode) visit.text(node as Text);
    const element = node.nodeType === elementNode ? (node as Element) : null;
    if (element) visit.enter(element);
    const inside =
      element !== null && (visit.skips?.(element) || (yield* walkInner(element, visit, budget)) || isSilent(element));
    if (inside || !walker.firstChild()) if (!climb(walker, visit)) return;
  }
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
