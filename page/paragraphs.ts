import { isBlock, isSilent } from './block-edges';

/** What stands between two block edges. */
export interface Paragraph {
  /** White space folded. */
  readonly text: string;
  /** Share of the text that is inside links, 0..1. */
  readonly linked: number;
  readonly heading: boolean;
}

const elementNode = 1;
const textNode = 3;

/** What the walk has open: the paragraph so far, and how deep it is in links and headings. */
interface Open {
  text: string;
  linked: number;
  links: number;
  headings: number;
}

/** The text of a tree as paragraphs, in order. Walks without recursion: hostile pages nest deeply. */
export function paragraphsIn(root: Node): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: Open = { text: '', linked: 0, links: 0, headings: 0 };
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === textNode) addText(open, node.nodeValue ?? '');
    if (node.nodeType === elementNode) cross(node as Element, 1, { open, paragraphs });
    let next: Node | null = node.nodeType === elementNode && isSilent(node as Element) ? null : node.firstChild;
    while (!next && node) {
      if (node.nodeType === elementNode) cross(node as Element, -1, { open, paragraphs });
      if (node === root) return paragraphs;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return paragraphs;
}

function addText(open: Open, text: string): void {
  open.text += text;
  if (open.links > 0) open.linked += text.trim().length;
}

interface Walk {
  readonly open: Open;
  readonly paragraphs: Paragraph[];
}

/** Goes into an element (1) or out of it (-1). */
function cross(element: Element, step: 1 | -1, { open, paragraphs }: Walk): void {
  if (isBlock(element)) {
    const text = open.text.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push({ text, linked: open.linked / text.length, heading: open.headings > 0 });
    open.text = '';
    open.linked = 0;
  }
  if (element.localName === 'a') open.links += step;
  if (/^h[1-6]$/.test(element.localName)) open.headings += step;
}
