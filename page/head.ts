import { asRead } from '../core/unseen';

const maxParagraphs = 30;
/** The detector weighs the first 4,500 characters of the text; some paragraphs before it are the page's own. */
const maxCharacters = 5000;
const maxParagraph = 1000;

/**
 * What a page says of itself first: title, description, headlines, first paragraphs. Never the whole body. Looked up
 * by tag: the first selector of a page costs more than all the rest. Counted through: to ask a live list for an
 * iterator costs more than to read what it lists.
 */
export function headOf(document: Document): string {
  const parts = [document.title ?? ''];
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < metas.length; i++) parts.push(statedIn(metas[i]));
  const headings = document.getElementsByTagName('h1');
  for (let i = 0; i < headings.length; i++) parts.push(headings[i]?.textContent ?? '');
  const paragraphs = document.getElementsByTagName('p');
  let length = 0;
  let taken = 0;
  for (let i = 0; i < paragraphs.length && taken < maxParagraphs && length <= maxCharacters; i++) {
    const text = paragraphs[i]?.textContent ?? '';
    if (text.length < 40) continue;
    parts.push(text.slice(0, maxParagraph));
    length += Math.min(text.length, maxParagraph);
    taken++;
  }
  return asRead(parts.join('\n'));
}

function statedIn(meta: Element | undefined): string {
  const name = meta?.getAttribute('name') ?? meta?.getAttribute('property');
  return name === 'description' || name === 'og:title' ? (meta?.getAttribute('content') ?? '') : '';
}
