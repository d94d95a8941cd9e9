import { JSDOM } from 'jsdom';

/** A document with the globals that page code expects. */
export function documentOf(html: string, url = 'https://www.valleygazette.example/river/talks-resume'): Document {
  const { window } = new JSDOM(html, { url });
  Object.assign(globalThis, { StaticRange: window.StaticRange, Node: window.Node });
  return window.document;
}

/** The text a range covers. */
export function wordsOf(range: AbstractRange | null): string {
  if (!range) return '';
  const live = (range.startContainer.ownerDocument as Document).createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** The range of the first occurrence of a phrase within one text node. */
export function rangeAround(document: Document, phrase: string): StaticRange {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(phrase) ?? -1;
    if (at < 0) continue;
    return new StaticRange({
      startContainer: node,
      startOffset: at,
      endContainer: node,
      endOffset: at + phrase.length,
    });
  }
  throw new Error(`no text node holds "${phrase}"`);
}
