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

/** Pages that carry an article may state its day where they describe themselves. */
const pageTypes = /(?:Page|ClaimReview)$/;

export function linkedData(document: Document): LinkedData {
  const { nodes, broken } = statedBy(document);
  const article = nodes.find((node) => isOf(node, articleTypes));
  const page = nodes.find((node) => isOf(node, pageTypes) && node.datePublished !== undefined);
  return {
    title: textOf(article?.headline),
    outlet: nameOf(article?.publisher),
    date:
      textOf(article?.datePublished) ?? textOf(article?.dateCreated) ?? textOf(page?.datePublished) ?? dayIn(broken),
    byline: nameOf(article?.author) ?? nameOf(article?.creator),
    language: textOf(article?.inLanguage),
  };
}

type Node = Record<string, unknown>;

/** What is stated, and the text of what cannot be parsed. */
function statedBy(document: Document): { nodes: Node[]; broken: string } {
  const nodes: Node[] = [];
  let broken = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > sizeLimit) continue;
    const value = parsed(source);
    if (value === null) broken += source;
    else nodes.push(...nodesIn(value));
  }
  return { nodes, broken };
}

function isOf(node: Node, types: RegExp): boolean {
  return [node['@type']].flat().some((type) => types.test(String(type ?? '')));
}

/** A comma too many makes the whole unreadable, and the day in it stands for itself. */
function dayIn(broken: string): string | null {
  return /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(broken)?.[1] ?? null;
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
