import { isBlock, isSilent } from './block-edges';

const elementNode = 1;
const textNode = 3;

/** The text of a tree as paragraphs: what stands between block edges, white space folded, in order. */
export function paragraphsIn(root: Node): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === textNode) open += node.nodeValue ?? '';
    const inside: boolean = node.nodeType !== elementNode || !isSilent(node as Element);
    if (isEdge(node)) close();
    let next: Node | null = inside ? node.firstChild : null;
    while (!next && node && node !== root) {
      if (isEdge(node)) close();
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  close();
  return paragraphs;
}

function isEdge(node: Node): boolean {
  return node.nodeType === elementNode && isBlock(node as Element);
}
