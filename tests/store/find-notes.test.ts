import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Annotation } from '../../core/annotation';
import { isBackupDue } from '../../core/exchange/backup-due';
import { everyNote, type NoteQuery } from '../../core/note-query';
import { StoreError } from '../../store/failure';
import { createFinder } from '../../store/find-notes';
import { createMirror } from '../../store/mirror';
import { createNoteShelf } from '../../store/note-shelf';
import { createNotes } from '../../store/notes';
import { createStandings } from '../../store/standings';
import { annotation, memoryArea, opener } from './sample';

const page = 'https://www.example.com/story';

function tagged(
  words: string,
  tags: readonly string[],
  change: Partial<Annotation> & { url?: string } = {},
): Annotation {
  const note = annotation(words, change);
  return {
    ...note,
    body: [...note.body, ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }) as const)],
  };
}

const whole = tagged('About the whole page', ['border'], { modified: '2024-03-02T10:00:00.000Z' });
const stored = [
  tagged('Ask the ministry which year it means', ['ceasefire', 'border']),
  { ...whole, target: { source: whole.target.source } },
  tagged('Où est le café?', ['doha'], { motivation: 'questioning', modified: '2024-03-05T23:30:00.000+05:00' }),
  tagged('پاکستان کی سرحد', [], { url: 'https://other.example.org/a', modified: '2024-03-09T10:00:00.000Z' }),
];

async function finder() {
  const db = opener();
  const mirror = createMirror(memoryArea());
  const notes = createNotes(db, mirror);
  for (const note of stored) await notes.save(note, 0);
  const { annotation: gone } = await notes.save(tagged('Deleted', ['gone']), 0);
  await notes.delete(gone.id);
  const shelf = createNoteShelf(db, mirror);
  const standings = createStandings(db);
  return { mirror, notes, shelf, standings, ...createFinder(shelf, standings) };
}

const all = [3, 2, 1, 0];

test.each<[string, Partial<NoteQuery>, readonly number[]]>([
  ['everything, the newest first', {}, all],
  ['the oldest first', { sort: 'oldest' }, [0, 1, 2, 3]],
  ['one page: the whole page first, then as in the text', { page, sort: 'place' }, [1, 0, 2]],
  ['one page under another of its addresses', { page: `${page}?utm_source=x#top`, sort: 'newest' }, [1, 2, 0]],
  ['all pages, page by page', { sort: 'place' }, [1, 0, 2, 3]],
  ['a word of the note', { text: 'ministry' }, [0]],
  ['words in any order and case', { text: 'YEAR ministry' }, [0]],
  ['a word of the quote', { text: 'stayed shut' }, [3, 2, 0]],
  ['a word of the title', { text: 'crossing' }, [3, 2, 0]],
  ['a tag as a word', { text: 'doha' }, [2]],
  ['without accents', { text: 'ou cafe' }, [2]],
  ['with the Arabic forms of letters', { text: 'پاكستان كي' }, [3]],
  ['words that do not meet in one note', { text: 'ministry doha' }, []],
  ['a tag', { tag: 'border' }, [1, 0]],
  ['a kind', { kind: 'question' }, [2]],
  ['a site', { site: 'other.example.org' }, [3]],
  ['from a day', { from: '2024-03-05T00:00:00.000Z' }, [3, 2]],
  ['to a day, time zones minded', { to: '2024-03-05T19:00:00.000Z' }, [2, 1, 0]],
  ['all at once', { page, tag: 'border', text: 'year', kind: 'note' }, [0]],
])('finds %s', async (_, query, wanted) => {
  const { find } = await finder();
  const found = await find({ ...everyNote, ...query });
  const ids = stored.map(({ id }) => id);
  expect(found.notes.map((note) => ids.indexOf(note.annotation.id))).toEqual(wanted);
  expect(found.total).toBe(wanted.length);
});

test.each([
  ['a hyphen typed, none written', 'The ceasefire held', 'cease-fire'],
  ['none typed, a hyphen written', 'The cease-fire held', 'ceasefire'],
  ['two words typed', 'The cease-fire held', 'cease fire'],
  ['part of it', 'A cross-border raid', 'border raid'],
  ['a hyphen that does not break', 'A cross\u2011border raid', 'cross-border'],
  ['a hyphen that is not to be seen', 'The cease\u00adfire held', 'ceasefire'],
  ['a slip in it', 'The cease-fire held', 'ceasfire'],
  ['one h or the other', 'دہشت گردی', 'دهشت'],
])('finds with %s: “%s” by “%s”', async (_, words, text) => {
  const { find, notes, shelf } = await finder();
  const { annotation: written } = await notes.save(annotation(words), 0);
  shelf.forget();
  const found = await find({ ...everyNote, text });
  expect(found.notes.map((note) => note.annotation.id)).toContain(written.id);
});

test('says what else there is to choose from, deleted notes left out', async () => {
  const { find, tags, count } = await finder();
  const found = await find({ ...everyNote, text: 'ministry', limit: 1 });
  expect(found).toMatchObject({
    all: 4,
    tags: ['border', 'ceasefire', 'doha'],
    sites: ['example.com', 'other.example.org'],
  });
  expect((await find({ ...everyNote, limit: 2 })).notes).toHaveLength(2);
  expect(await tags()).toEqual(['border', 'ceasefire', 'doha']);
  expect(await count('2024-03-02T10:00:00.000Z')).toEqual({
    all: 4,
    changed: 2,
    since: '2024-03-05T23:30:00.000+05:00',
  });
  expect(await count(null)).toMatchObject({ changed: 4, since: '2024-03-01T10:00:00.000Z' });
});

test('finds the mirror’s notes where the database cannot be opened', async () => {
  const { mirror } = await finder();
  const shut = () => Promise.reject(new StoreError('forbidden'));
  const { find } = createFinder(createNoteShelf(shut, mirror), createStandings(shut));
  expect((await find(everyNote)).total).toBe(4);
  expect((await find({ ...everyNote, page })).total).toBe(3);
});

test('a search after a change finds what was changed', async () => {
  const { find, notes, shelf } = await finder();
  expect((await find({ ...everyNote, text: 'fresh' })).total).toBe(0);
  const { annotation: fresh } = await notes.save(annotation('fresh'), 0);
  shelf.forget();
  expect((await find({ ...everyNote, text: 'fresh' })).total).toBe(1);
  await notes.delete(fresh.id);
  shelf.forget();
  expect((await find({ ...everyNote, text: 'fresh' })).total).toBe(0);
});

test('what a page last said of its passages is kept, found and counted for its own notes only', async () => {
  const { find, standings } = await finder();
  const [first, , third, other] = stored.map(({ id }) => id);
  if (!first || !third || !other) throw new Error('no note');
  const seen = '2024-04-01T10:00:00.000Z';
  const changed = { kind: 'changed', was: 'shut', now: 'closed' } as const;
  await standings.keep('example.com/story', { [first]: changed, [third]: { kind: 'exact' } }, seen);
  await standings.keep('example.com/story', { [other]: { kind: 'orphan' }, 'urn:uuid:none': { kind: 'orphan' } }, seen);
  const lost = await find({ ...everyNote, lookAgain: true });
  expect(lost.notes.map(({ annotation: { id } }) => id)).toEqual([first]);
  expect([lost.total, lost.all, lost.standings]).toEqual([1, 4, { [first]: { anchoring: changed, seen } }]);
  await standings.keep('example.com/story', { [first]: { kind: 'exact' } }, seen);
  expect((await find({ ...everyNote, lookAgain: true })).total, 'found again').toBe(0);
  expect((await find(everyNote)).standings[other], 'another page’s note').toBeUndefined();
});

const need = { changed: 3, since: '2024-03-10T00:00:00Z', lastBackup: '2024-03-01T00:00:00Z', postponed: null };

test.each([
  ['two weeks and more after the last backup', need, '2024-03-16T00:00:00Z', true],
  ['earlier', need, '2024-03-14T00:00:00Z', false],
  ['when nothing has changed', { ...need, changed: 0, since: null }, '2025-01-01T00:00:00Z', false],
  ['without any backup, counted from the first note', { ...need, lastBackup: null }, '2024-03-25T00:00:00Z', true],
  ['without any backup, too early', { ...need, lastBackup: null }, '2024-03-16T00:00:00Z', false],
  ['sent away a week ago', { ...need, postponed: '2024-03-16T00:00:00Z' }, '2024-03-23T00:00:00Z', false],
  ['sent away long ago', { ...need, postponed: '2024-03-16T00:00:00Z' }, '2024-04-01T00:00:00Z', true],
])('a backup is due: %s', (_, state, now, due) => {
  expect(isBackupDue(state, now)).toBe(due);
});

test('before the first note there is nothing to find', async () => {
  const db = opener();
  const { find } = createFinder(createNoteShelf(db, createMirror(memoryArea())), createStandings(db));
  expect(await find(everyNote)).toEqual({ notes: [], standings: {}, total: 0, all: 0, tags: [], sites: [] });
});

test('a word with a slip is found where none is written so', async () => {
  const { find } = await finder();
  const texts = async (text: string) => (await find({ ...everyNote, text })).notes.map(({ annotation: a }) => a.id);
  const [ministry] = await texts('ministry');
  expect(await texts('minsitry')).toEqual([ministry]);
  expect(await texts('minsitry which')).toEqual([ministry]);
  expect(await texts('پاکستن')).toHaveLength(1);
  expect(await texts('mxyzptlk')).toEqual([]);
});
