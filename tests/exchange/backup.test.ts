import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupText, parseBackup, parseBackupText } from '../../core/exchange/backup';
import type { NoteRecord } from '../../core/exchange/note-record';
import { planRestore } from '../../core/exchange/restore';
import { readJson } from '../../core/exchange/safe-json';
import { edited, annotation as sample } from '../store/sample';
import { backup, notes, source, statement, words } from './arbitraries';

const own = { sources: [source('a')], statements: [statement('a#1', 'a')], hidden: [{ claim: '0f', statement: 's' }] };

test('a backup comes back exactly', () => {
  fc.assert(
    fc.property(notes, fc.array(words), (list, mutedHosts) => {
      const written = backup({ ...own, notes: list });
      const settings = { ...backup().settings, language: 'ps' as const, mutedHosts };
      const whole = { ...written, settings: { ...written.settings, ...settings } };
      expect(parseBackupText(backupText(JSON.parse(JSON.stringify(whole))))).toEqual({ ok: true, value: whole });
    }),
  );
});

const one = record('one');
const json = JSON.parse(JSON.stringify(backup({ ...own, notes: [one] })));
const withNote = (change: object) => ({ ...json, notes: [{ ...json.notes[0], ...change }] });
const withAnnotation = (change: object) => withNote({ annotation: { ...json.notes[0].annotation, ...change } });

test.each([
  ['a list', [], 'unknown-format', 'format'],
  ['null', null, 'unknown-format', 'format'],
  ['another format', { ...json, format: 'other' }, 'unknown-format', 'format'],
  ['a future version', { ...json, version: 2 }, 'newer-version', 'version'],
  ['no notes', { ...json, notes: undefined }, 'wrong-shape', 'notes'],
  ['notes of another type', { ...json, notes: {} }, 'wrong-shape', 'notes'],
  ['a revision below 1', withNote({ revision: 0 }), 'wrong-shape', 'notes.0.revision'],
  ['a revision that is no number', withNote({ revision: '1' }), 'wrong-shape', 'notes.0.revision'],
  ['no url key', withNote({ urlKey: '' }), 'wrong-shape', 'notes.0.urlKey'],
  ['an id that is no uuid', withAnnotation({ id: '7' }), 'wrong-shape', 'notes.0.annotation.id'],
  ['the year 99999', withAnnotation({ created: '99999-01-01T00:00:00Z' }), 'wrong-shape', 'notes.0.annotation.created'],
  [
    'a signed year',
    withAnnotation({ created: '+099999-01-01T00:00:00Z' }),
    'wrong-shape',
    'notes.0.annotation.created',
  ],
  ['31 February', withAnnotation({ modified: '2024-13-31T00:00:00Z' }), 'wrong-shape', 'notes.0.annotation.modified'],
  [
    'a page that runs',
    withAnnotation({ target: { source: ' java\u0000script:alert(1)'.replace('\u0000', '') } }),
    'wrong-shape',
    'notes.0.annotation.target.source',
  ],
  ['a giant text', withNote({ conflict: 'x'.repeat(200_001) }), 'wrong-shape', 'notes.0.conflict'],
  ['one note twice', { ...json, notes: [one, one] }, 'duplicate-id', 'notes.1'],
  ['one source twice', { ...json, sources: [...own.sources, ...own.sources] }, 'duplicate-id', 'sources.1'],
  ['a statement without its source', { ...json, sources: [] }, 'unknown-source', 'statements.0.source'],
])('%s is refused', (_, value, name, path) => {
  expect(parseBackup(value)).toMatchObject({ ok: false, error: { name, path } });
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
  const text = backupText(json).replace('"urlKey"', `"${key}":{"polluted":1},"urlKey"`);
  expect(parseBackupText(text)).toMatchObject({ ok: false, error: { name: 'forbidden-key', path: `notes.0.${key}` } });
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['not JSON', '{"format":', 'not-json'],
  ['empty', '', 'not-json'],
  ['cut off', backupText(json).slice(0, -20), 'not-json'],
  ['a million brackets', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'too-deep'],
])('text that is %s is refused', (_, text, name) => {
  expect(readJson(text)).toMatchObject({ ok: false, error: { name } });
});

test('keys of a later minor edition are dropped, not kept unread', () => {
  expect(parseBackup({ ...withNote({ colour: 'red' }), extra: 1 })).toEqual(parseBackup(json));
});

test.each<[string, NoteRecord | null, NoteRecord, string]>([
  ['is new', null, one, 'added'],
  ['is the same', one, one, 'unchanged'],
  ['was edited later', one, next(one, 'later'), 'newer'],
  ['is an earlier edit of this one', next(one, 'later'), one, 'unchanged'],
  ['was edited elsewhere', next(one, 'here'), next(one, 'there'), 'conflicting'],
  ['was deleted here', { ...one, deleted: true, revision: 2 }, one, 'newer'],
  ['was deleted there', one, { ...one, deleted: true, revision: 2 }, 'unchanged'],
])('a note that %s', (_, current, incoming, verdict) => {
  const plan = planRestore(backup({ notes: current ? [current] : [] }), backup({ notes: [incoming] }));
  expect(plan.counts).toEqual({ added: 0, newer: 0, conflicting: 0, unchanged: 0, [verdict]: 1 });
  expect(plan.notes).toHaveLength(verdict === 'unchanged' ? 0 : 1);
});

test('a conflict keeps both wordings', () => {
  const plan = planRestore(backup({ notes: [next(one, 'here')] }), backup({ notes: [next(one, 'there', 5)] }));
  expect(plan.notes[0]).toMatchObject({ annotation: { body: [{ value: 'there' }] }, conflict: 'here' });
});

test('restoring loses no wording, and restoring again changes nothing', () => {
  const lines = fc.array(fc.tuple(words, fc.integer({ min: -5, max: 50 })), { maxLength: 4 });
  fc.assert(
    fc.property(lines, lines, (here, there) => {
      const current = here.reduce((note, [text, minutes]) => next(note, text, minutes * 2), one);
      const incoming = there.reduce((note, [text, minutes]) => next(note, text, minutes * 2), one);
      const merged = planRestore(backup({ notes: [current] }), backup({ notes: [incoming] })).notes[0] ?? current;
      const kept = JSON.stringify(merged);
      for (const [text] of [...here, ...there]) expect(kept).toContain(JSON.stringify(text).slice(1, -1));
      const again = planRestore(backup({ notes: [merged] }), backup({ notes: [incoming] }));
      expect(again.counts).toMatchObject({ unchanged: 1 });
    }),
  );
});

test('sources: new ones come with their statements, known ones stay as they are', () => {
  const incoming = backup({
    ...own,
    sources: [source('a', { title: 'Other' }), source('b')],
    statements: [statement('b#1', 'b')],
  });
  const plan = planRestore(backup(own), incoming);
  expect(plan.sources.map(({ id }) => id)).toEqual(['b']);
  expect(plan.statements.map(({ id }) => id)).toEqual(['b#1']);
});

function record(text: string): NoteRecord {
  return {
    annotation: sample(text),
    urlKey: 'example.com/story',
    revision: 1,
    deleted: false,
    conflict: null,
    history: [],
  };
}

/** The note after one more edit. */
function next(note: NoteRecord, text: string, minutes = 1): NoteRecord {
  const { motivation, modified, body } = note.annotation;
  const history = [...note.history, { modified, motivation, body }];
  return { ...note, annotation: edited(note.annotation, text, minutes), revision: note.revision + 1, history };
}
