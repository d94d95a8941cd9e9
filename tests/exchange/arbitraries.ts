import fc from 'fast-check';
import type { Annotation } from '../../core/annotation';
import type { Backup } from '../../core/exchange/backup';
import { emptyLists } from '../../core/exchange/backup-lists';
import type { NoteRecord } from '../../core/exchange/note-record';
import { defaultPreferences } from '../../core/exchange/preferences';
import type { Source, Statement } from '../../core/statement';
import { urlKey } from '../../core/url-key';

const instants = { min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
export const moment = fc.date(instants).map((date) => date.toISOString());

/** Anything a reader can type or a page can hold: bidi controls, lone surrogates, formulas, markup, line breaks. */
export const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '\u202Etxet',
    '\uD800',
    '<img src=x onerror=alert(1)>',
    'a,"b"\r\nc',
    '__proto__',
    '',
    '# x',
    '-2',
  ),
);

const selector = fc.oneof(
  fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: words, prefix: words, suffix: words }),
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() }),
);

const body = fc.array(
  fc.record(
    {
      type: fc.constant('TextualBody' as const),
      value: words,
      purpose: fc.constantFrom('commenting' as const, 'tagging' as const),
      format: fc.constantFrom('text/plain' as const, 'text/markdown' as const),
      language: fc.constantFrom('en', 'ps'),
    },
    { requiredKeys: ['type', 'value', 'purpose'] },
  ),
  { maxLength: 4 },
);

const motivation = fc.constantFrom('commenting' as const, 'questioning' as const, 'assessing' as const);

export const annotation: fc.Arbitrary<Annotation> = fc.record({
  '@context': fc.constant('http://www.w3.org/ns/anno.jsonld' as const),
  id: fc.uuid().map((id) => `urn:uuid:${id}`),
  type: fc.constant('Annotation' as const),
  motivation,
  created: moment,
  modified: moment,
  body,
  target: fc.record(
    {
      source: fc.webUrl({ withQueryParameters: true }),
      selector: fc.array(selector, { minLength: 1, maxLength: 3 }),
      'schema:headline': words,
      'schema:publisher': words,
      'schema:datePublished': fc.constantFrom('2023-04-14', '2023-02'),
    },
    { requiredKeys: ['source'] },
  ),
});

export const note: fc.Arbitrary<NoteRecord> = fc
  .record({
    annotation,
    revision: fc.integer({ min: 1, max: 1000 }),
    deleted: fc.boolean(),
    conflict: fc.option(words),
    history: fc.array(fc.record({ modified: moment, motivation, body }), { maxLength: 3 }),
  })
  .map((fields) => ({ ...fields, urlKey: urlKey(fields.annotation.target.source) }));

export const notes = fc.uniqueArray(note, { maxLength: 8, selector: (n) => n.annotation.id });

export function source(id: string, change: Partial<Source> = {}): Source {
  return {
    id,
    pack: 'reader',
    title: `Story ${id}`,
    outlet: null,
    date: '2023-02',
    dateBasis: 'inferred',
    url: `https://example.com/${id}`,
    byline: null,
    language: 'en',
    relayedFrom: null,
    origin: null,
    fingerprint: ['0a1b'],
    ...change,
  };
}

export function statement(id: string, sourceId: string): Statement {
  return {
    id,
    source: sourceId,
    text: 'At least 40 lorries waited on 3 March.',
    start: 10,
    end: 48,
    wording: 'verbatim',
    kind: 'figure',
    speaker: { name: 'A driver', entity: null, role: null, party: 'other' },
    form: 'indirect',
    figures: [{ start: 0, end: 19, value: 40, unit: 'lorry', bound: 'at-least' }],
    dates: [{ start: 30, end: 37, from: '2023-03-03', to: '2023-03-03', basis: 'inferred' }],
    readings: [{ proposition: 'crossing', stance: 'asserts', slots: { place: 'torkham' }, evidence: ['waited'] }],
    origin: null,
    salience: 0.5,
  };
}

export function backup(change: Partial<Backup> = {}): Backup {
  return {
    format: 'hashia-backup',
    version: 1,
    ...emptyLists,
    settings: defaultPreferences,
    ...change,
  };
}
