import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, commentOf, tagsOf } from '../../core/annotation';
import { readImport } from '../../core/exchange/import';
import { annotation as sample } from '../store/sample';
import { notes } from './arbitraries';

const now = '2024-05-01T00:00:00.000Z';

test.each([
  ['a single annotation', { ...sample('one') }, ['one']],
  ['a list', [sample('one'), sample('two')], ['one', 'two']],
  ['a page', { type: 'AnnotationPage', items: [sample('one')] }, ['one']],
  ['a target that is only an address', { ...sample('one'), target: 'https://example.com/a' }, ['one']],
  ['a body that is a string', { ...sample('x'), body: 'one' }, ['one']],
  ['a bodyValue', { ...sample('x'), body: undefined, bodyValue: 'one' }, ['one']],
  ['lists everywhere', { ...sample('one'), type: ['Annotation'], target: [sample('').target] }, ['one']],
  ['no dates', { ...sample('one'), created: undefined, modified: undefined }, ['one']],
  ['a foreign id', { ...sample('one'), id: 'https://notes.example.com/7' }, ['one']],
  [
    'unknown selectors',
    { ...sample('one'), target: { source: 'https://e.com', selector: { type: 'XPathSelector' } } },
    ['one'],
  ],
])('W3C: %s', (_, json, comments) => {
  const read = readImport(JSON.stringify(json), now);
  expect(read.ok && read.value.backup.notes.map((note) => note.annotation.body[0]?.value)).toEqual(comments);
});

test('a foreign id gives the same uuid each time', () => {
  const text = JSON.stringify([{ ...sample('one'), id: 'https://notes.example.com/7' }]);
  expect(readImport(text, now)).toEqual(readImport(text, now));
});

const hypothesis = {
  export_date: now,
  annotations: [
    {
      id: 'Zx9',
      created: '2021-03-01T12:00:00.123456+00:00',
      updated: '2021-03-02T12:00:00.123456+00:00',
      uri: 'https://www.example.com/story?utm_source=x',
      text: 'Who *says* so?',
      tags: ['border', 'trade'],
      document: { title: ['A week at the crossing'] },
      target: [
        {
          source: 'https://www.example.com/story',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
            { type: 'TextPositionSelector', start: 11, end: 33 },
            { type: 'TextQuoteSelector', exact: 'stayed shut', prefix: 'border ', suffix: ' at' },
          ],
        },
      ],
    },
    { id: 'reply', uri: 'https://www.example.com/story', references: ['Zx9'], text: 'I agree', target: [] },
  ],
};

test('a Hypothesis export keeps words, tags, dates and selectors; replies stay behind', () => {
  const read = readImport(JSON.stringify(hypothesis), now);
  expect(read.ok && read.value.backup.notes).toMatchObject([
    {
      urlKey: 'example.com/story',
      annotation: {
        id: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
        created: '2021-03-01T12:00:00.123456+00:00',
        modified: '2021-03-02T12:00:00.123456+00:00',
        body: [{ value: 'Who *says* so?', format: 'text/markdown' }, { value: 'border' }, { value: 'trade' }],
        target: { selector: [{ start: 11 }, { exact: 'stayed shut' }], 'schema:headline': 'A week at the crossing' },
      },
    },
  ]);
});

test.each([
  ['rows of the API', { total: 1, rows: hypothesis.annotations }, 1],
  ['a bare list', hypothesis.annotations, 1],
  ['an empty export', { annotations: [] }, 0],
])('Hypothesis: %s', (_, json, count) => {
  const read = readImport(JSON.stringify(json), now);
  expect(read.ok && read.value.backup.notes.length).toBe(count);
});

test.each([
  ['something else', '{"hello":1}', 'unknown-format', ''],
  ['an empty list', '[]', 'unknown-format', ''],
  ['a poisoned key', '{"annotations":[{"__proto__":{}}]}', 'forbidden-key', 'annotations.0.__proto__'],
])('import of %s is refused', (_, text, name, path) => {
  expect(readImport(text, now)).toMatchObject({ ok: false, error: { name, path } });
});

const good = sample('good');

test.each([
  ['a bad date', { ...sample('x'), created: 'yesterday' }, 'wrong-shape', '1.created'],
  ['a date in the year 99999', { ...sample('x'), modified: '99999-01-01T00:00:00Z' }, 'wrong-shape', '1.modified'],
  ['a page that runs', { ...sample('x'), target: 'javascript:alert(1)' }, 'wrong-shape', '1.target.source'],
  ['no page', { ...sample('x'), target: {} }, 'wrong-shape', '1.target.source'],
  ['a giant text', { ...sample('x'), body: 'x'.repeat(200_001) }, 'wrong-shape', '1.body.0.value'],
  ['an id that came before', { ...sample('other words'), id: good.id }, 'duplicate-id', '1'],
])('import: %s stays out and is told, the others come in', (_, item, name, path) => {
  const read = readImport(JSON.stringify([good, item, sample('last')]), now);
  expect(read.ok && read.value.backup.notes.map((note) => note.annotation.body[0]?.value)).toEqual(['good', 'last']);
  expect(read.ok && read.value.invalid).toMatchObject([{ name, path }]);
});

test('a Hypothesis export of our notes comes back: page, passage, words, tags and dates', () => {
  fc.assert(
    fc.property(notes, (list) => {
      const rows = list.map(({ annotation }) => hypothesisRow(annotation));
      const read = readImport(JSON.stringify({ annotations: rows }), now);
      const kept = read.ok ? read.value.backup.notes.map((note) => hypothesisRow(note.annotation)) : [];
      expect(kept.map(({ id: _, ...row }) => row)).toEqual(rows.map(({ id: _, ...row }) => row));
    }),
  );
});

/** A note as Hypothesis' API gives it. */
function hypothesisRow({ id, created, modified, body, target }: Annotation) {
  return {
    id,
    created,
    updated: modified,
    uri: target.source,
    text: commentOf({ body }),
    tags: tagsOf({ body }),
    document: target['schema:headline'] ? { title: [target['schema:headline']] } : {},
    target: [{ source: target.source, selector: target.selector ?? [] }],
  };
}
