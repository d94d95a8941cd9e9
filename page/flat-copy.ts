import { innerOf } from './inner-trees';

/** A copy of a document as it is read: shadow roots and frames of the same site stand in place, slots are filled. */
export function flatCopy(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  fill(document, copy, copy);
  return copy;
}

function fill(original: ParentNode, into: ParentNode, copy: Document): void {
  const copies = into.querySelectorAll('*');
  original.querySelectorAll('*').forEach((element, i) => {
    const inner = innerOf(element);
    if (inner) copies[i]?.replaceWith(flatten(inner, copy));
  });
}

const shadowRootNode = 11;

function flatten(nodes: readonly Node[], copy: Document): Element {
  const box = copy.createElement('div');
  for (const node of nodes) {
    // A shadow root itself cannot be copied.
    const parts = node.nodeType === shadowRootNode ? [...node.childNodes] : [node];
    for (const part of parts) box.append(flatPart(part, copy));
  }
  return box;
}

function flatPart(part: Node, copy: Document): Node {
  const imported = copy.importNode(part, true);
  if (!isElement(part) || !isElement(imported)) return imported;
  const inner = innerOf(part);
  if (inner) return flatten(inner, copy);
  fill(part, imported, copy);
  return imported;
}

/** Elements of a frame are of another `Element`. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
