const blocks = 'p,li,blockquote,h1,h2,h3,h4,h5,h6,td,dd,pre,div,section,article,main';

/** The block of text that a range starts in. */
export function blockOf(range: Pick<AbstractRange, 'startContainer'>): Element | null {
  const node = range.startContainer;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(blocks) ?? element;
}
