import { isBlock, isSilent } from './block-edges';

/** A line with more characters is running text: the article has begun. */
const textBegins = 300;
const mostLines = 40;
/** White space, scripts and elements among them. */
const mostNodes = 800;
const elements = 1;
const texts = 4;

/** The lines under the headline, up to the first of the text: subtitle, byline, date line, buttons. */
export function linesUnder(document: Document, title: string): string[] {
  try {
    const headline = headlineOf(document, title);
    return headline ? linesBehind(headline) : [];
  } catch {
    // Fields of a form can hide its methods.
    return [];
  }
}

function linesBehind(headline: Element): string[] {
  const document = headline.ownerDocument;
  const lines: string[] = [];
  const walker = document.createTreeWalker(document.body, elements | texts);
  walker.currentNode = headline;
  let line = '';
  let block: Element | null = null;
  for (let i = 0; i < mostNodes && lines.length < mostLines && line.length <= textBegins; i++) {
    const node = walker.nextNode();
    const around = node && blockAround(node);
    if (node === null || around !== block || isBreak(node)) {
      if (line !== '') lines.push(line.trim());
      line = '';
      block = around;
    }
    if (node === null) break;
    if (isShownText(node) && !headline.contains(node))
      line = `${line}${node.nodeValue}`.replace(/\s+/g, ' ').trimStart();
  }
  return lines;
}

function blockAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element;
}

const isBreak = ({ nodeName }: Node) => nodeName === 'BR' || nodeName === 'HR';

function isShownText(node: Node): boolean {
  return node.nodeName === '#text' && node.parentElement !== null && !isSilent(node.parentElement);
}

/** On some sites the name of the paper is the first heading. */
function headlineOf(document: Document, title: string): Element | null {
  const headings = document.getElementsByTagName('h1');
  const begins = title.slice(0, 30);
  for (const list of [headings, document.getElementsByTagName('h2')]) {
    const found = [...list].find((heading) => heading.textContent?.includes(begins));
    if (found) return found;
  }
  return headings[0] ?? null;
}
