import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../core/annotation';
import { cslDate, cslFormat } from '../../core/exchange/csl-json';
import { cell, csvFormat } from '../../core/exchange/csv';
import { written } from '../../core/exchange/export-format';
import { readImport } from '../../core/exchange/import';
import { markdownFormat } from '../../core/exchange/markdown';
import type { NoteRecord } from '../../core/exchange/note-record';
import { w3cFormat } from '../../core/exchange/w3c';
import { annotation as sample } from '../store/sample';
import { notes, words } from './arbitraries';

const now = '2024-05-01T00:00:00.000Z';
const collection = 'urn:uuid:00000000-0000-4000-8000-00000000c011';
const w3c = w3cFormat(collection);
const markdown = markdownFormat({
  title: 'My notes',
  kinds: { note: 'Note', question: 'Question', 'to-verify': 'To verify' },
  otherWording: 'Other wording',
});

test('a W3C collection comes back as it went', () => {
  fc.assert(
    fc.property(notes, (list) => {
      const read = readImport(written(w3c, list), now);
      expect(read.ok && read.value.backup.notes.map((note) => note.annotation)).toEqual(
        list.map((note) => note.annotation),
      );
    }),
  );
});

test('a W3C collection keeps the MUSTs of the model', () => {
  const json = JSON.parse(written(w3c, [record('one'), record('two')]));
  expect(json).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    total: 2,
    first: {
      id: `${collection}#page-1`,
      type: 'AnnotationPage',
      partOf: { id: collection, type: 'AnnotationCollection', total: 2 },
      startIndex: 0,
    },
  });
  for (const item of json.first.items) {
    expect(item['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(item.id).toMatch(/^urn:uuid:/);
    expect(item.type).toBe('Annotation');
    expect(item.target.source).toMatch(/^https:/);
  }
});

test('CSV comes back cell by cell, and no cell starts a formula', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (row) => {
      const cells = parseRow(row.map(cell).join(','));
      expect(cells.map((text, i) => (text === row[i] ? text : text.slice(1)))).toEqual(row);
      for (const text of cells) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200B=1', '\n=1'])(
  '%j is defused',
  (text) => {
    expect(cell(text)).toBe(`"'${text}"`);
  },
);

test('CSV has a byte order mark, a head and a line for each note', () => {
  const lines = written(csvFormat, [record('a "quoted" word')]).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFid,created,modified,kind,url,headline,publisher,published,quote,note,tags,other-wording',
  );
  expect(lines[1]).toContain('"the border stayed shut","a ""quoted"" word","",""');
  expect(lines).toHaveLength(3);
});

test('Markdown groups notes by page', () => {
  const other = record('third', { url: 'https://example.com/other' });
  expect(written(markdown, [record('first\nline'), record('second'), other])).toBe(
    `# My notes

## [A week at the crossing](<https://www.example.com/story>)

> the border stayed shut

**Note** (2024-03-01)

first
line

> the border stayed shut

**Note** (2024-03-01)

second

## [A week at the crossing](<https://example.com/other>)

> the border stayed shut

**Note** (2024-03-01)

third
`,
  );
});

test('Markdown lets nothing through as markup', () => {
  const text = written(markdown, [
    record('<script>x</script> [a](javascript:b)\n# head\n- item\n1. one\n![i](http://x)'),
  ]);
  expect(text).toContain(
    '\\<script\\>x\\</script\\> \\[a\\](javascript:b)\n\\# head\n\\- item\n1\\. one\n!\\[i\\](http://x)',
  );
});

test('CSL-JSON lists each page once', () => {
  const list = [record('one'), record('two'), record('three', { url: 'https://example.com/other' })];
  expect(JSON.parse(written(cslFormat, list))).toEqual([
    {
      id: 'example.com/story',
      type: 'article-newspaper',
      title: 'A week at the crossing',
      accessed: { 'date-parts': [[2024, 3, 1]] },
      URL: 'https://www.example.com/story',
    },
    expect.objectContaining({ id: 'example.com/other' }),
  ]);
  expect(JSON.parse(written(cslFormat, []))).toEqual([]);
});

test('a date in CSL-JSON has the parts that are known', () => {
  expect(['2023-02', '2023', 'in spring', null].map(cslDate)).toEqual([
    { 'date-parts': [[2023, 2]] },
    { 'date-parts': [[2023]] },
    null,
    null,
  ]);
});

function record(text: string, change: Partial<Annotation> & { url?: string } = {}): NoteRecord {
  const annotation = sample(text, change);
  const urlKey = annotation.target.source.replace(/^https:\/\/(www\.)?/, '');
  return { annotation, urlKey, revision: 1, deleted: false, conflict: null, history: [] };
}

/** One line of quoted cells, read by the letter of RFC 4180. */
function parseRow(row: string): string[] {
  return [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map((match) => (match[1] ?? '').replaceAll('""', '"'));
}
