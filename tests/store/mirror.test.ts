import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createCaution } from '../../store/caution';
import { createDoubt } from '../../store/doubt';
import { StoreError } from '../../store/failure';
import { emptyLedger, withAll } from '../../store/ledger';
import { createMirror } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { glance, reconcile } from '../../store/reconcile';
import { createSettings } from '../../store/settings';
import { createFiles } from './files';
import { annotation, edited, memoryArea, opener } from './sample';

async function threeNotes() {
  const area = memoryArea();
  const mirror = createMirror(area);
  const db = opener();
  const notes = createNotes(db, mirror);
  for (const text of ['one', 'two', 'three']) await notes.save(annotation(text), 0);
  // A save does not wait for its copy; this waits its turn.
  await mirror.ledger();
  return { area, mirror, db, notes };
}

test('nothing is said when database and mirror agree', async () => {
  const { db, mirror } = await threeNotes();
  expect(await reconcile(db, mirror)).toEqual([]);
});

test('there is one key a note, and a ledger', async () => {
  const { area } = await threeNotes();
  const keys = [...area.items.keys()];
  expect([keys.filter((key) => key.startsWith('note:urn:uuid:')).length, keys.length]).toEqual([3, 4]);
  expect(area.items.get('ledger')).toMatchObject({ count: 3 });
});

test('an emptied database is filled from the mirror, and the reader is told', async () => {
  const { mirror, notes } = await threeNotes();
  const before = await notes.all();
  await notes.delete(before[0]?.annotation.id ?? '');
  const emptied = opener();
  expect(await reconcile(emptied, mirror)).toEqual([{ message: 'notice.notesRestored', values: { count: '3' } }]);
  const restored = createNotes(emptied, mirror);
  expect(await restored.all()).toEqual(before.slice(1));
  expect((await restored.restore(before[0]?.annotation.id ?? '')).deleted).toBe(false);
  expect(await reconcile(emptied, mirror), 'once').toEqual([]);
});

test('one entry that the browser cannot read costs that entry alone', async () => {
  const { area, mirror } = await threeNotes();
  const [bad] = [...area.items.keys()].filter((key) => key.startsWith('note:'));
  const broken = createMirror({
    ...area,
    get: async (keys) =>
      keys === null || [keys].flat().includes(bad ?? '') ? Promise.reject(new Error('Invalid JSON')) : area.get(keys),
    getKeys: async () => [...area.items.keys()],
  });
  const { records, damaged } = await broken.read();
  expect([records.length, damaged, (await mirror.read()).records.length]).toEqual([2, 1, 3]);
});

test('a ledger that the browser cannot read does not keep the notes from coming back', async () => {
  const { area } = await threeNotes();
  const broken = createMirror({
    ...area,
    get: async (keys) => (keys === 'ledger' ? Promise.reject(new Error('Invalid JSON')) : area.get(keys)),
  });
  expect(await reconcile(opener(), broken)).toEqual([{ message: 'notice.notesRestored', values: { count: '3' } }]);
});

test('a database cut back to an earlier state catches up', async () => {
  const { mirror, db, notes } = await threeNotes();
  const opened = await db();
  const [first] = await notes.all();
  const older = await opened.get('notes', first?.annotation.id ?? '');
  if (!first || !older) throw new Error('no note');
  await notes.save(edited(first.annotation, 'one, later'), 1);
  await notes.save(annotation('four'), 0);
  const whole = await notes.all();
  const cut = opened.transaction('notes', 'readwrite');
  await cut.store.clear();
  await cut.store.put(older);
  await cut.done;
  expect(await reconcile(db, mirror)).toEqual([{ message: 'notice.notesRestored', values: { count: '4' } }]);
  expect(await notes.all()).toEqual(whole);
});

test('a mirror that lags behind is caught up without a word', async () => {
  const { area, mirror, db } = await threeNotes();
  const deaf = createNotes(db, createMirror({ ...area, set: () => Promise.reject(new Error('killed here')) }));
  await deaf.save(annotation('four'), 0);
  expect(await reconcile(db, mirror)).toEqual([]);
  expect(await reconcile(opener(), mirror)).toEqual([{ message: 'notice.notesRestored', values: { count: '4' } }]);
});

test('once anything has failed, a note is saved when its copy is written too', async () => {
  const { area, db } = await threeNotes();
  let full = true;
  const set = async (items: Record<string, unknown>) => (full ? Promise.reject(new Error('full')) : area.set(items));
  const mirror = createMirror({ ...area, set });
  const notes = createNotes(db, mirror);
  await notes.save(annotation('four'), 0);
  await mirror.ledger();
  full = false;
  const { annotation: five } = await notes.save(annotation('five'), 0);
  expect(area.items.has(`note:${five.id}`)).toBe(true);
});

test('after a write to the database has failed, no note is called saved without its copy, not when asked again either', async () => {
  const { area, db } = await threeNotes();
  let full = true;
  const set = async (items: Record<string, unknown>) => (full ? Promise.reject(new Error('full')) : area.set(items));
  const doubt = createDoubt();
  const notes = createNotes(db, createMirror({ ...area, set }), createCaution({ db, doubt }));
  doubt.raise(new StoreError('not-saved'));
  const four = annotation('four');
  await expect(notes.save(four, 0)).rejects.toMatchObject({ failure: 'not-saved' });
  await expect(notes.save(four, 0)).rejects.toMatchObject({ failure: 'not-saved' });
  full = false;
  expect((await notes.save(four, 0)).revision).toBe(1);
  expect(area.items.has(`note:${four.id}`)).toBe(true);
  expect(area.items.get('ledger')).toEqual(withAll(emptyLedger, await (await db()).getAll('notes')));
});

test('doubt about the database outlives the worker', async () => {
  const session = memoryArea();
  createDoubt(session).raise(new StoreError('cannot-open'));
  expect(await createDoubt(session).isRaised()).toBe(true);
  expect(await createDoubt(memoryArea()).isRaised()).toBe(false);
});

test('notes whose copy could not be written yet fill a database that was begun anew', async () => {
  const { area, db } = await threeNotes();
  const mirror = createMirror({ ...area, set: () => Promise.reject(new Error('full')) });
  await createNotes(db, mirror).save(annotation('four'), 0);
  const anew = opener();
  expect(await glance(anew, mirror)).toEqual([{ message: 'notice.notesRestored', values: { count: '4' } }]);
  expect((await mirror.read()).records).toHaveLength(4);
});

test('a write that failed goes with the next one', async () => {
  const { area, db } = await threeNotes();
  let full = true;
  const mirror = createMirror({
    ...area,
    set: async (items) => (full ? Promise.reject(new Error()) : area.set(items)),
  });
  const notes = createNotes(db, mirror);
  await notes.save(annotation('four'), 0);
  await mirror.ledger();
  full = false;
  await notes.save(annotation('five'), 0);
  expect(await mirror.ledger()).toEqual(withAll(emptyLedger, await (await db()).getAll('notes')));
  expect((await mirror.read()).records).toHaveLength(5);
});

test('a write that never reached the mirror is found at the next start, whatever was written after it', async () => {
  const { area, mirror, db, notes } = await threeNotes();
  const deaf = createNotes(db, createMirror({ ...area, set: () => Promise.reject(new Error('killed here')) }));
  await deaf.save(annotation('four'), 0);
  await notes.save(annotation('five'), 0);
  await mirror.ledger();
  expect((await mirror.read()).records).toHaveLength(4);
  expect(await glance(db, mirror)).toEqual([]);
  expect((await mirror.read()).records).toHaveLength(5);
});

test('of a worker that starts again only the count is looked at, and a start of the browser looks at all', async () => {
  const { db, mirror, notes } = await threeNotes();
  const [first] = await notes.all();
  if (!first) throw new Error('no note');
  await notes.save(edited(first.annotation, 'one, later'), 1);
  const older = await mirror.read();
  await (await db()).put('notes', { ...first, history: [] });
  expect(await glance(db, mirror)).toEqual([]);
  expect(await reconcile(db, mirror)).toEqual([{ message: 'notice.notesRestored', values: { count: '1' } }]);
  expect(await (await db()).getAll('notes')).toEqual(older.records);
});

test('entries of the mirror that cannot be read are counted, the others come back', async () => {
  const { area, mirror, notes } = await threeNotes();
  const [first] = await notes.all();
  await area.set({ [`note:${first?.annotation.id}`]: { annotation: 7 } });
  expect(await reconcile(opener(), mirror)).toEqual([
    { message: 'notice.notesRestored', values: { count: '2' } },
    { message: 'notice.mirrorDamaged', values: { count: '1' } },
  ]);
});

test('data that the browser says it lost is reported once, even when there were no notes', async () => {
  const db = opener();
  await (await db()).put('meta', { key: 'data-loss', value: true });
  const mirror = createMirror(memoryArea());
  expect(await reconcile(db, mirror)).toEqual([{ message: 'notice.dataLoss', values: {} }]);
  expect(await reconcile(db, mirror)).toEqual([]);
});

test('a database that cannot be opened is a notice, not an exception', async () => {
  const refused = () => Promise.reject(new DOMException('no mutations', 'InvalidStateError'));
  expect(await reconcile(refused, createMirror(memoryArea()))).toEqual([{ message: 'notice.cannotSave', values: {} }]);
});

test('many saves at once leave database and mirror agreeing', async () => {
  const { db, mirror, notes } = await threeNotes();
  await Promise.all(Array.from({ length: 50 }, (_, n) => notes.save(annotation(`at once ${n}`), 0)));
  expect(await mirror.ledger()).toEqual(withAll(emptyLedger, await (await db()).getAll('notes')));
  expect(await reconcile(opener(), mirror)).toEqual([{ message: 'notice.notesRestored', values: { count: '53' } }]);
});

test('notes that are saved while the whole copy is written are in it once, in their last state', async () => {
  const { db, area, notes, mirror } = await threeNotes();
  await area.remove('ledger');
  const filling = reconcile(db, mirror);
  const [first] = await notes.all();
  if (!first) throw new Error('no note');
  const saving = [notes.save(edited(first.annotation, 'meanwhile'), first.revision), notes.save(annotation('new'), 0)];
  await Promise.all([filling, ...saving]);
  const inside = await (await db()).getAll('notes');
  expect(await mirror.ledger()).toEqual(withAll(emptyLedger, inside));
  const byId = (a: (typeof inside)[number], b: (typeof inside)[number]) => (a.annotation.id < b.annotation.id ? -1 : 1);
  expect([...(await mirror.read()).records].sort(byId)).toEqual([...inside].sort(byId));
});

test('where the database cannot be opened, notes are read and backed up from the mirror, and nothing is saved', async () => {
  const { area, mirror, notes } = await threeNotes();
  const before = await notes.all();
  const shut = () => Promise.reject(new StoreError('cannot-open'));
  const reading = createNotes(shut, mirror);
  expect(await reading.all()).toEqual(before);
  expect(await reading.notesOf('example.com/story')).toEqual(before);
  await expect(reading.save(annotation('four'), 0)).rejects.toMatchObject({ failure: 'cannot-open' });
  const parts = { db: shut, mirror, settings: createSettings(area) };
  expect((await createFiles(parts).gather()).notes).toHaveLength(3);
});

test('without a mirror, a database that cannot be opened is a failure', async () => {
  const shut = () => Promise.reject(new StoreError('cannot-open'));
  await expect(createNotes(shut, createMirror(memoryArea())).all()).rejects.toMatchObject({ failure: 'cannot-open' });
});

test('where the browser allows no database there are no notes', async () => {
  const shut = () => Promise.reject(new StoreError('forbidden'));
  const notes = createNotes(shut, createMirror(memoryArea()));
  expect(await notes.all()).toEqual([]);
});
