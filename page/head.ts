const maxParagraphs = 30;
/** The detector weighs the first 4,500 characters of the text; some paragraphs before it are the page's own. */
const maxCharacters = 5000;
const maxParagraph = 1000;

/**
 * What a page says of itself first: title, description, headlines, first paragraphs. Never the whole body. Looked up
 * by tag: the first selector of a page costs more than all the rest.
 */
export function headOf(document: Document): string {
  const parts = [document.title ?? ''];
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name === 'description' || name === 'og:title') parts.push(meta.getAttribute('content') ?? '');
  }
  for (const heading of document.getElementsByTagName('h1')) parts.push(heading.textContent ?? '');
  let length = 0;
  let taken = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const text = paragraph.textContent ?? '';
    if (text.length < 40) continue;
    parts.push(text.slice(0, maxParagraph));
    length += Math.min(text.length, maxParagraph);
    if (++taken === maxParagraphs || length > maxCharacters) break;
  }
  return parts.join('\n');
}
