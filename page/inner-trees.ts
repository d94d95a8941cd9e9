import { finish, type Steps } from '../core/steps';

/** A tree of its own within a page: the document, an open shadow root, the document of a frame of the same site. */
export type Tree = Document | ShadowRoot;

const shadowRootNode = 11;
/** Less text than this in a frame is an advertisement or a player. */
const frameText = 1000;

/**
 * What is shown in place of an element's own children: the content of its open shadow root, what is assigned to a
 * slot, the article in a frame. Null for every other element.
 */
export function innerOf(element: Element): readonly Node[] | null {
  const shadow = element.shadowRoot;
  // A field named "shadowRoot" hides its form's own.
  if (shadow?.nodeType === shadowRootNode) return [shadow];
  if (element.localName === 'slot') return assignedTo(element);
  const body = element.localName === 'iframe' ? articleIn(element as HTMLIFrameElement) : null;
  return body && [body];
}

function assignedTo(slot: Element): readonly Node[] | null {
  const assigned = (slot as Partial<HTMLSlotElement>).assignedNodes?.call(slot) ?? [];
  return assigned.length > 0 ? assigned : null;
}

/** Null too for a frame of another site, which the browser keeps closed, and for one without an address of its own. */
function articleIn(frame: HTMLIFrameElement): HTMLElement | null {
  const inner = frame.contentDocument;
  if (!inner?.body || !inner.URL.startsWith('http')) return null;
  return (inner.body.textContent?.length ?? 0) >= frameText ? inner.body : null;
}

/** The trees within a tree that hold something to read: open shadow roots and the documents of frames. */
export function innerTrees(tree: Tree): Tree[] {
  return finish(findingTrees(tree));
}

/** The same step by step. */
export function* findingTrees(tree: Tree): Steps<Tree[]> {
  const trees: Tree[] = [];
  const elements = tree.querySelectorAll('*');
  for (let i = 0; i < elements.length; i++) {
    if (i % step === 0) yield;
    const element = elements[i];
    // What is assigned to a slot stands in a tree that is listed already.
    const inner = element && element.localName !== 'slot' ? innerOf(element)?.[0] : undefined;
    const found = inner && treeOf(inner);
    if (found) trees.push(found, ...(yield* findingTrees(found)));
  }
  return trees;
}

/** Elements that are looked at between two steps. */
const step = 200;

export function treeOf(node: Node): Tree | null {
  const root = node.getRootNode();
  return root.nodeType === shadowRootNode || root.nodeType === Node.DOCUMENT_NODE ? (root as Tree) : null;
}

/** Where a frame's viewport begins in the page's own. */
export function offsetOf(document: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  // A frame of another site has no element to be seen from here.
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}

function frameOf(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}
