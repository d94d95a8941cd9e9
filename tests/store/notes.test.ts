import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { commentOf } from '../../core/annotation';
import { createMirror } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { annotation, edited, memoryArea, opener } from './sample';

function fresh() {
  const db = opener();
  const area = memoryArea();
  return { db, area, notes: createNotes(db, createMirror(area)) };
}

test('a saved note is found under every variant of its page', async () => {
  const { notes } = fresh();
  const note = annotation('Who closed it?', { url: 'https://m.example.com/story/?utm_source=x#top' });
  const saved = await notes.save(note, 0);
  expect(saved).toEqual({ annotation: note, urlKey: 'example.com/story', revision: 1, deleted: false, conflict: null });
  expect(await notes.notesOf('example.com/story')).toEqual([saved]);
  expect(await notes.notesOf('example.com/sto')).toEqual([]);
});

test('every write of a note asks for strict durability', async () => {
  const { db, notes } = fresh();
  const opened = await db();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { annotation: note } = await notes.save(annotation('one'), 0);
  await notes.save(edited(note, 'two'), 1);
  await notes.delete(note.id);
  await notes.restore(note.id);
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  asked.mockRestore();
  expect(opened.objectStoreNames.length).toBeGreaterThan(0);
  expect(writes).toHaveLength(4);
  expect(writes.map(([, , options]) => options)).toEqual(Array(4).fill({ durability: 'strict' }));
});

test('a save repeated after an unknown reply changes nothing', async () => {
  const { notes } = fresh();
  const note = annotation('first');
  const saved = await notes.save(note, 0);
  expect(await notes.save(note, 0)).toEqual(saved);
  const second = edited(note, 'second');
  await notes.save(second, 1);
  const third = await notes.save(edited(note, 'third', 2), 2);
  expect(await notes.save(second, 1), 'a late repeat is an old edit, not a conflict').toEqual(third);
});

test('two edits that started from the same revision are both kept', async () => {
  const { notes } = fresh();
  const note = annotation('start');
  await notes.save(note, 0);
  await notes.save(edited(note, 'from tab one', 1), 1);
  const other = edited(note, 'from tab two', 2);
  const met = await notes.save(other, 1);
  expect([commentOf(met.annotation), met.conflict]).toEqual(['from tab two', 'from tab one']);
  expect(await notes.save(other, 1), 'repeating it adds no further conflict').toEqual(met);
});

test('the later wording stands, whichever arrives last', async () => {
  const { notes } = fresh();
  const note = annotation('start');
  await notes.save(note, 0);
  await notes.save(edited(note, 'later', 9), 1);
  const met = await notes.save(edited(note, 'earlier', 1), 1);
  expect([commentOf(met.annotation), met.conflict]).toEqual(['later', 'earlier']);
});

test('a clock that was set back does not refuse an edit', async () => {
  const { notes } = fresh();
  const note = annotation('start');
  await notes.save(note, 0);
  const saved = await notes.save(edited(note, 'after the clock moved', -600), 1);
  expect([commentOf(saved.annotation), saved.conflict, saved.revision]).toEqual(['after the clock moved', null, 2]);
});

test('settling a conflict keeps the dropped wording in the history', async () => {
  const { notes } = fresh();
  const note = annotation('start');
  await notes.save(note, 0);
  await notes.save(edited(note, 'one', 1), 1);
  const met = await notes.save(edited(note, 'two', 2), 1);
  const settled = await notes.save(edited(note, 'settled', 3), met.revision);
  const record = await notes.record(note.id);
  expect(settled.conflict).toBeNull();
  expect(record?.history.map((past) => past.body[0]?.value)).toEqual(['start', 'one', 'two', 'one']);
});

test('a deleted note leaves the lists and comes back whole', async () => {
  const { notes } = fresh();
  const saved = await notes.save(annotation('keep me'), 0);
  const id = saved.annotation.id;
  const gone = await notes.delete(id);
  expect([gone.deleted, await notes.all()]).toEqual([true, []]);
  expect(await notes.delete(id), 'again').toEqual(gone);
  const back = await notes.restore(id);
  expect(back).toEqual({ ...saved, revision: 3 });
  expect(await notes.all()).toEqual([back]);
});

test('an edit made while another tab deleted the note brings it back', async () => {
  const { notes } = fresh();
  const note = annotation('start');
  await notes.save(note, 0);
  await notes.delete(note.id);
  const saved = await notes.save(edited(note, 'still writing'), 1);
  expect([saved.deleted, commentOf(saved.annotation), saved.conflict]).toEqual([false, 'still writing', null]);
});

test('twenty earlier edits are kept', async () => {
  const { notes } = fresh();
  const note = annotation('edit 0');
  await notes.save(note, 0);
  for (let n = 1; n <= 30; n++) await notes.save(edited(note, `edit ${n}`, n), n);
  const record = await notes.record(note.id);
  expect(record?.history.map((past) => past.body[0]?.value)).toEqual(
    Array.from({ length: 20 }, (_, i) => `edit ${i + 10}`),
  );
});

test('a note that is not there cannot be deleted', async () => {
  const { notes } = fresh();
  await expect(notes.delete('urn:uuid:none')).rejects.toMatchObject({ failure: 'not-found' });
});

test.each([
  ['a date that is none', { created: 'yesterday' }],
  ['an id that is no uuid', { id: '7' }],
  ['a page that runs', { url: 'javascript:alert(1)' }],
])('a note that no backup could bring back is refused: %s', async (_, change) => {
  const { notes } = fresh();
  await expect(notes.save(annotation('x', change), 0)).rejects.toMatchObject({ failure: 'not-saved' });
});

test.each(['add', 'put'] as const)('a transaction whose %s fails means not saved', async (method) => {
  const { db, notes } = fresh();
  const note = annotation('on disk');
  await notes.save(note, 0);
  const failing = vi.spyOn(IDBObjectStore.prototype, method).mockImplementationOnce(() => {
    throw new DOMException('Failed to write blobs (IOError)', 'DataError');
  });
  const change = method === 'add' ? notes.save(annotation('disk full'), 0) : notes.save(edited(note, 'disk full'), 1);
  await expect(change).rejects.toMatchObject({ failure: 'not-saved' });
  failing.mockRestore();
  expect((await (await db()).getAll('notes')).map((record) => commentOf(record.annotation))).toEqual(['on disk']);
});

test('extension storage that is full does not stop a note', async () => {
  const db = opener();
  const area = memoryArea();
  const notes = createNotes(db, createMirror({ ...area, set: () => Promise.reject(new Error('quota')) }));
  await notes.save(annotation('kept'), 0);
  expect(await notes.all()).toHaveLength(1);
});
