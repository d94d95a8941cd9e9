import { commentOf, noteKindOf, quoteOf, tagsOf } from '../annotation';
import type { ExportFormat } from './export-format';
import type { NoteRecord } from './note-record';

const columns: readonly { readonly name: string; readonly of: (note: NoteRecord) => string }[] = [
  { name: 'id', of: ({ annotation }) => annotation.id },
  { name: 'created', of: ({ annotation }) => annotation.created },
  { name: 'modified', of: ({ annotation }) => annotation.modified },
  { name: 'kind', of: ({ annotation }) => noteKindOf(annotation) },
  { name: 'url', of: ({ annotation }) => annotation.target.source },
  { name: 'headline', of: ({ annotation }) => annotation.target['schema:headline'] ?? '' },
  { name: 'publisher', of: ({ annotation }) => annotation.target['schema:publisher'] ?? '' },
  { name: 'published', of: ({ annotation }) => annotation.target['schema:datePublished'] ?? '' },
  { name: 'quote', of: ({ annotation }) => quoteOf(annotation)?.exact ?? '' },
  { name: 'note', of: ({ annotation }) => commentOf(annotation) },
  { name: 'tags', of: ({ annotation }) => tagsOf(annotation).join('; ') },
  { name: 'other-wording', of: ({ conflict }) => conflict ?? '' },
];

/** RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export const csvFormat: ExportFormat = {
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  start: () => `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`,
  item: (note) => `${columns.map((column) => cell(column.of(note))).join(',')}\r\n`,
  end: () => '',
};

/** A spreadsheet runs cells that begin with these, also behind blanks and in their full-width forms. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell: `=1+1` → `"'=1+1"`. */
export function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
