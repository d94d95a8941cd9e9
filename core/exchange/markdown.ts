import { commentOf, type NoteKind, noteKindOf, quoteOf, tagsOf } from '../annotation';
import type { ExportFormat } from './export-format';
import type { NoteRecord } from './note-record';

/** The words a Markdown export needs, in the reader's language. */
export interface MarkdownWords {
  readonly title: string;
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly otherWording: string;
}

/** A heading for each page, under it the notes: what was quoted, then what the reader wrote. */
export function markdownFormat(words: MarkdownWords): ExportFormat {
  return {
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    start: () => `# ${plain(words.title)}\n`,
    item: (note, previous) => (previous?.urlKey === note.urlKey ? '' : heading(note)) + entry(note, words),
    end: () => '',
  };
}

function heading({ annotation: { target } }: NoteRecord): string {
  const title = target['schema:headline'] ?? target.source;
  const about = [target['schema:publisher'], target['schema:datePublished']].filter((part) => part !== undefined);
  const line = about.length > 0 ? `\n${plain(about.join(', '))}\n` : '';
  return `\n## [${plain(title)}](<${linkTarget(target.source)}>)\n${line}`;
}

function entry({ annotation, conflict }: NoteRecord, words: MarkdownWords): string {
  const quote = quoteOf(annotation);
  const tags = tagsOf(annotation);
  const parts = [
    quote ? prefixed('> ', quote.exact) : '',
    `**${plain(words.kinds[noteKindOf(annotation)])}** (${annotation.created.slice(0, 10)})`,
    prefixed('', commentOf(annotation)),
    conflict === null ? '' : `*${plain(words.otherWording)}*\n\n${prefixed('', conflict)}`,
    tags.length > 0 ? tags.map((tag) => `\`${tag.replace(/[`\s]+/g, ' ')}\``).join(' ') : '',
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function prefixed(prefix: string, text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => (prefix + escaped(line)).trimEnd())
    .join('\n');
}

function plain(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** Text that looks like markup stays text, in Markdown and in the HTML that is made of it. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function linkTarget(url: string): string {
  return url.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character));
}
