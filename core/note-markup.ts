/** A part of a line of a note. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly children: readonly Inline[] }
  /** `url` is http or https, never anything that runs. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string };

/** Quotes inside quotes deeper than this are text. */
const deepest = 4;

const bullet = /^\s{0,3}[-*+]\s+(?=\S)/;
const numbered = /^\s{0,3}\d{1,9}[.)]\s+(?=\S)/;
const quoted = /^\s{0,3}>\s?/;
const fence = /^\s{0,3}```/;
const heading = /^\s{0,3}#{1,6}\s+(?=\S)/;
const starts = [bullet, numbered, quoted, fence, heading];

interface Read {
  readonly block: Block;
  /** The first line after it. */
  readonly end: number;
}

type Rule = (lines: readonly string[], at: number, depth: number) => Read | null;

/** Tried in this order at each line that is not blank; the last one always reads something. */
const rules: readonly Rule[] = [readCode, readQuote, readHeading, readList, readParagraph];

/** A note's text as blocks. What is no markup, or not closed, stays text; linear in the length of the text. */
export function readMarkup(text: string): Block[] {
  return readBlocks(text.split(/\r\n?|\n/), 0);
}

function readBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const read = isBlank(lines[at]) ? null : firstOf(lines, at, depth);
    if (read) blocks.push(read.block);
    at = read?.end ?? at + 1;
  }
  return blocks;
}

function firstOf(lines: readonly string[], at: number, depth: number): Read | null {
  for (const rule of rules) {
    const read = rule(lines, at, depth);
    if (read) return read;
  }
  return null;
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? '')) end++;
  return end;
}

function isBlank(line = ''): boolean {
  return line.trim() === '';
}

/** Code keeps its blank lines; a fence that is never closed holds the rest of the note. */
function readCode(lines: readonly string[], at: number): Read | null {
  if (!fence.test(lines[at] ?? '')) return null;
  const end = endOf(lines, at + 1, (line) => !fence.test(line));
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, end: end + 1 };
}

function readQuote(lines: readonly string[], at: number, depth: number): Read | null {
  const end = depth < deepest ? endOf(lines, at, (line) => quoted.test(line)) : at;
  if (end === at) return null;
  const inner = lines.slice(at, end).map((line) => line.replace(quoted, ''));
  return { block: { kind: 'quote', blocks: readBlocks(inner, depth + 1) }, end };
}

function readHeading(lines: readonly string[], at: number): Read | null {
  const line = lines[at] ?? '';
  if (!heading.test(line)) return null;
  return { block: { kind: 'heading', children: readInline(line.replace(heading, '')) }, end: at + 1 };
}

function readList(lines: readonly string[], at: number): Read | null {
  const mark = [bullet, numbered].find((one) => one.test(lines[at] ?? ''));
  if (mark === undefined) return null;
  // A line that is moved in goes on with the item before it.
  const end = endOf(lines, at, (line) => mark.test(line) || /^\s{2,}\S/.test(line));
  const items: string[][] = [];
  for (const line of lines.slice(at, end)) {
    if (mark.test(line)) items.push([line.replace(mark, '')]);
    else items.at(-1)?.push(line.trim());
  }
  const read = items.map((item) => readInline(item.join('\n')));
  return { block: { kind: 'list', ordered: mark === numbered, items: read }, end };
}

function readParagraph(lines: readonly string[], at: number): Read {
  const end = endOf(lines, at + 1, (line) => !isBlank(line) && !starts.some((start) => start.test(line)));
  return { block: { kind: 'paragraph', children: readInline(lines.slice(at, end).join('\n')) }, end };
}

/**
 * Each alternative stops at its own next sign, so that signs without a partner cost one look each. In order: an
 * escaped sign, code, a link, an address, strong, emphasis with stars, emphasis with underlines between words.
 */
const inline =
  /\\([\\`*_[\]()#>+.!-])|`([^`\n]+)`|\[([^[\]\n]+)\]\((https?:\/\/[^\s()<>]+)\)|(https?:\/\/[^\s<>"“”`]+)|\*\*(?!\s)([^*\n]+)\*\*|\*(?![\s*])([^*\n]+)\*|(?<![\p{L}\p{N}_])_(?![\s_])([^_\n]+)_(?![\p{L}\p{N}_])/gu;

function readInline(text: string): Inline[] {
  const found: Inline[] = [];
  const plain = (words: string) => {
    const last = found.at(-1);
    if (last?.kind === 'text') found.splice(-1, 1, { kind: 'text', text: last.text + words });
    else if (words !== '') found.push({ kind: 'text', text: words });
  };
  let at = 0;
  for (const match of text.matchAll(inline)) {
    plain(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, escaped, code, label, target, address, strong, starred, underlined] = match;
    const emphasised = starred ?? underlined;
    if (escaped !== undefined) plain(escaped);
    else if (code !== undefined) found.push({ kind: 'code', text: code });
    else if (label !== undefined && target !== undefined) found.push(linkTo(target, readInline(label)));
    else if (address !== undefined) {
      const url = address.replace(/[.,;:!?)\]}'’*_]+$/u, '');
      found.push(linkTo(url, [{ kind: 'text', text: url }]));
      plain(address.slice(url.length));
    } else if (strong !== undefined) found.push({ kind: 'strong', children: readInline(strong) });
    else if (emphasised !== undefined) found.push({ kind: 'em', children: readInline(emphasised) });
  }
  plain(text.slice(at));
  return found;
}

/** A link inside a link's words is only words. */
function linkTo(url: string, children: readonly Inline[]): Inline {
  return { kind: 'link', url, children: children.flatMap((child) => (child.kind === 'link' ? child.children : child)) };
}
