import { type Paragraph, paragraphsIn } from './paragraphs';

/** Text in a container counts when most of it stands in paragraphs and little of it in links. */
interface Container {
  readonly element: Element;
  length: number;
}

/** The paragraphs of the container that holds most paragraph text outside links: the way out when Readability fails. */
export function readBlocks(document: Document): Paragraph[] {
  const containers = new Map<Element, Container>();
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    const text = paragraph.textContent?.trim() ?? '';
    if (!parent || text.length < 40 || linkedShare(paragraph, text.length) > 0.5) continue;
    const container = containers.get(parent) ?? { element: parent, length: 0 };
    container.length += text.length;
    containers.set(parent, container);
  }
  let best: Container | null = null;
  for (const container of containers.values()) if (!best || container.length > best.length) best = container;
  return best ? paragraphsIn(best.element) : [];
}

function linkedShare(element: Element, length: number): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked / length;
}
