import { finish, type Steps } from '../core/steps';
import { asRead } from '../core/unseen';
import { isBlock } from './block-edges';
import { walking } from './walk';

/** What stands between two block edges. */
export interface Paragraph {
  /** White space folded, unseen characters gone. */
  readonly text: string;
  /** Share of the text that is inside links, 0..1. */
  readonly linked: number;
  readonly heading: boolean;
}

/** What the walk has open: the paragraph so far, and how deep it is in links and headings. */
interface Open {
  text: string;
  linked: number;
  links: number;
  headings: number;
}

/** The text of a tree as paragraphs, in order. */
export function paragraphsIn(root: Node): Paragraph[] {
  return finish(readingParagraphs(root, () => false));
}

/** The same step by step, without what stands in elements to be skipped. */
export function* readingParagraphs(root: Node, skips: (element: Element) => boolean): Steps<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const open: Open = { text: '', linked: 0, links: 0, headings: 0 };
  yield* walking(root, {
    text: (node) => addText(open, node.data),
    enter: (element) => cross(element, 1, { open, paragraphs }),
    leave: (element) => cross(element, -1, { open, paragraphs }),
    skips,
  });
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
    const text = asRead(open.text).replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push({ text, linked: open.linked / text.length, heading: open.headings > 0 });
    open.text = '';
    open.linked = 0;
  }
  if (element.localName === 'a') open.links += step;
  if (/^h[1-6]$/.test(element.localName)) open.headings += step;
}
