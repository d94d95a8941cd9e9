import { isSilent } from './block-edges';

export interface Visitor {
  text(node: Text): void;
  enter(element: Element): void;
  leave(element: Element): void;
}

const elementNode = 1;
const textNode = 3;
/** Elements and text: comments are passed over. */
const shown = 1 | 4;
/** A page beyond this is cut: better a long page half read than a frozen tab. */
const nodeBudget = 300_000;

/**
 * Goes through the readable part of a tree in document order. A tree walker, because a field named "nextSibling" hides
 * its form's own; no recursion, because hostile pages nest deeply.
 */
export function walk(root: Node, visit: Visitor): void {
  const document = root.ownerDocument;
  if (!document) return;
  const walker = document.createTreeWalker(root, shown);
  for (let left = nodeBudget; left > 0; left--) {
    const node = walker.currentNode;
    if (node.nodeType === textNode) visit.text(node as Text);
    if (node.nodeType === elementNode) visit.enter(node as Element);
    const silent = node.nodeType === elementNode && isSilent(node as Element);
    if (silent || !walker.firstChild()) if (!climb(walker, visit)) return;
  }
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
