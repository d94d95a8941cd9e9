const maxParagraphs = 20;
const maxCharacters = 8000;

/** What a page says of itself first: title, description, headlines, first paragraphs. Never the whole body. */
export function headOf(document: Document): string {
  const parts = [document.title ?? ''];
  for (const meta of document.querySelectorAll('meta[name="description"], meta[property="og:title"]')) {
    parts.push(meta.getAttribute('content') ?? '');
  }
  for (const heading of document.querySelectorAll('h1')) parts.push(heading.textContent ?? '');
  let length = 0;
  let taken = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.textContent ?? '';
    if (text.length < 40) continue;
    parts.push(text.slice(0, 1000));
    length += text.length;
    if (++taken === maxParagraphs || length > maxCharacters) break;
  }
  return parts.join('\n');
}
