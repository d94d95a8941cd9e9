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
  for (let i = 0; i < mostNodes && lines.length < mostLines; i++) {
    const node = walker.nextNode();
    if (!node) break;
    const around = blockAround(node);
    if (around !== block || isBreak(node)) {
      if (line.length > textBegins) return lines;
      if (line !== '') lines.push(line);
      line = '';
      block = around;
    }
    if (isShownText(node) && !headline.contains(node))
      line = `${line}${node.nodeValue}`.replace(/\s+/g, ' ').trimStart();
  }
  return lines.map((one) => one.trim());
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

function headlineOf(document: Document, title: string): Element | null {
  const headings = [...document.getElementsByTagName('h1')];
  const begins = title.slice(0, 30);
  return headings.find((heading) => heading.textContent?.includes(begins)) ?? headings[0] ?? null;
}
