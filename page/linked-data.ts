/** What a page's JSON-LD says about its article. The text is the page's own: every field is looked at with doubt. */
export interface LinkedData {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly byline: string | null;
  readonly language: string | null;
}

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const sizeLimit = 500_000;

export function linkedData(document: Document): LinkedData {
  const article = articleNode(document);
  return {
    title: textOf(article?.headline),
    outlet: nameOf(article?.publisher),
    date: textOf(article?.datePublished),
    byline: nameOf(article?.author) ?? nameOf(article?.creator),
    language: textOf(article?.inLanguage),
  };
}

type Node = Record<string, unknown>;

function articleNode(document: Document): Node | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > sizeLimit) continue;
    const found = nodesIn(parsed(source)).find((node) => articleTypes.test(String([node['@type']].flat()[0] ?? '')));
    if (found) return found;
  }
  return null;
}

function parsed(source: string): unknown {
  try {
    // Raw line breaks inside strings are common in the wild.
    return JSON.parse(source.replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

/** The value itself, list members, and members of its `@graph`. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? nodesIn(value['@graph']) : [])];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 400) return null;
  return decoded(value).replace(/\s+/g, ' ').trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Some pages escape their structured data as if it were markup. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

/** The name of a person or organisation, given as text, as a node, or as a list of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  return isNode(value) ? nameOf(value.name) : textOf(value);
}
