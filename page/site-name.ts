/** Names that a page gives its site, the best first, and where it stands. */
interface Stated {
  readonly names: readonly (string | null)[];
  /** The page's own title: "Headline | Section | Site". */
  readonly title: string;
  /** Empty for a file. */
  readonly host: string;
}

/**
 * What a site calls itself. Structured data of an agency's report may name the agency, and a section may call itself a
 * site: the name that the title ends with is taken before others. Without any name the title's own end is taken, when
 * the address is made of it ("The New York Times" at nytimes.com).
 */
export function siteName({ names, title, host }: Stated): string | null {
  const given = names.filter((name) => name !== null);
  const tail = tailOf(title);
  if (tail === null) return given[0] ?? null;
  const agreed = given.find((name) => keyOf(name) === keyOf(tail));
  if (agreed !== undefined) return agreed;
  const isOfAddress = isMadeOf(labelOf(host), tail);
  const isDoubtful = given[0] === undefined || !isMadeOf(labelOf(host), given[0]);
  return isOfAddress && isDoubtful ? tail : (given[0] ?? null);
}

/** What stands behind the last bar or dash of a title. */
export function tailOf(title: string): string | null {
  const parts = title.split(/\s+[|–—-]\s+/);
  const tail = parts.at(-1)?.replace(/^www\./, '') ?? '';
  return parts.length > 1 && tail.length > 1 && tail.length <= 40 ? tail : null;
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|org|net)$|[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
}

/** "news.example.co.uk" → "example" */
function labelOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return (labels.length > 1 && /^(?:ac|co|com|edu|gov|net|org)$/.test(last) ? labels.at(-2) : last) ?? '';
}

/** Whether a label is beginnings of a name's words, in their order: "nytimes" of "The New York Times". */
function isMadeOf(label: string, name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  /** How many letters of the label the words so far can make. */
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set(reached);
    for (const from of reached) {
      for (let to = from + 1; word.startsWith(label.slice(from, to)) && to <= label.length; to++) next.add(to);
    }
    reached = next;
  }
  return label.length > 1 && reached.has(label.length);
}
