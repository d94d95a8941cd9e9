import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createCaution } from '../../store/caution';
import { createDoubt } from '../../store/doubt';
import { createDrafts } from '../../store/drafts';
import { StoreError } from '../../store/failure';
import { createMirror, type StorageArea } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { readPackFile, writePackFile } from '../../store/pack-file';
import { createPacks } from '../../store/packs';
import { reserve, scarce } from '../../store/room';
import { createSoundArea } from '../../store/sound-area';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { importerFor } from './files';
import { annotation, memoryArea, opener, pack } from './sample';

/** So little that nobody goes without a look. */
const plenty = scarce;

/** Extension storage on a disk whose room is told by hand; `fails` cuts off the next write. */
function disk() {
  const area = memoryArea();
  const state = { free: plenty, fails: false, written: 0 };
  const set: StorageArea['set'] = async (items) => {
    if (state.fails) throw new Error('full');
    state.written += JSON.stringify(items).length;
    await area.set(items);
  };
  return { area: { ...area, set }, items: area.items, state, free: async () => state.free };
}

test('behind a write that failed nothing is written until the log is turned, which needs room', async () => {
  const { area, items, state, free } = disk();
  const session = memoryArea();
  const sound = createSoundArea(area, { session, free });
  state.fails = true;
  const both = [sound.set({ a: 1 }), sound.set({ b: 2 })];
  await expect(both[0]).rejects.toThrow('full');
  await expect(both[1]).rejects.toThrow('full');
  state.fails = false;
  state.free = 5_000_000;
  await expect(sound.set({ c: 3 })).rejects.toMatchObject({ failure: 'no-room' });
  await expect(sound.remove('a'), 'a removal is a write').rejects.toMatchObject({ failure: 'no-room' });
  const later = createSoundArea(area, { session, free });
  await expect(later.set({ c: 3 }), 'the worker was started again').rejects.toMatchObject({ failure: 'no-room' });
  state.free = plenty;
  await later.set({ c: 3 });
  expect(state.written, 'a log is 4 MB long').toBeGreaterThan(4 << 20);
  expect([...items.keys()], 'and what filled it is gone').toEqual(['c']);
  state.written = 0;
  await later.set({ d: 4 });
  expect(state.written, 'once').toBeLessThan(100);
});

test('a note is refused before the disk is full, and kept once there is room', async () => {
  const { area, state, free } = disk();
  const db = opener();
  const notes = createNotes(db, createMirror(area), createCaution({ db, free }));
  await notes.save(annotation('one'), 0);
  state.free = 5_000_000;
  // The last look saw plenty: this one is written, and looks.
  await notes.save(annotation('two'), 0);
  await expect(notes.save(annotation('three'), 0)).rejects.toMatchObject({ failure: 'no-room' });
  expect(await (await db()).count('notes')).toBe(2);
  state.free = plenty;
  await notes.save(annotation('three'), 0);
  expect(await (await db()).count('notes')).toBe(3);
});

test('where room is scarce a note waits for its copy', async () => {
  const { area, items, state, free } = disk();
  const db = opener();
  const notes = createNotes(db, createMirror(area), createCaution({ db, free }));
  state.free = 40_000_000;
  const { annotation: one } = await notes.save(annotation('one'), 0);
  expect(items.has(`note:${one.id}`)).toBe(true);
  state.fails = true;
  await expect(notes.save(annotation('two'), 0)).rejects.toMatchObject({ failure: 'not-saved' });
});

test('a database that is in doubt is mended once, and leaves nothing behind', async () => {
  const db = opener();
  const doubt = createDoubt(memoryArea());
  const caution = createCaution({ db, doubt, free: async () => plenty });
  doubt.raise(new StoreError('not-saved'));
  await Promise.all([caution.makeReady(), caution.makeReady()]);
  expect([await doubt.isUnmended(), await doubt.isRaised(), await caution.needsCopy()]).toEqual([false, true, true]);
  expect(await (await db()).getAllKeys('meta')).toEqual([]);
});

test('a write that fails while the database is mended leaves it in doubt', async () => {
  const doubt = createDoubt(memoryArea());
  doubt.raise(new StoreError('not-saved'));
  await doubt.mend(async () => doubt.raise(new StoreError('not-saved')));
  expect(await doubt.isUnmended()).toBe(true);
  await doubt.mend(async () => undefined);
  expect(await doubt.isUnmended()).toBe(false);
});

test('a copy that is filled anew in vain still owes what was saved meanwhile', async () => {
  const { area, items, state } = disk();
  const db = opener();
  const mirror = createMirror(area);
  const notes = createNotes(db, mirror);
  await notes.save(annotation('one'), 0);
  await mirror.ledger();
  const filled = mirror.fill(async function* () {
    yield await (await db()).getAll('notes');
    await notes.save(annotation('two'), 0);
    state.fails = true;
  });
  await expect(filled).rejects.toThrow('full');
  state.fails = false;
  await mirror.ledger();
  expect(items.get('ledger')).toMatchObject({ count: 2 });
});

test('a draft for which there is no room does not touch the database', async () => {
  const { area, state, free } = disk();
  state.free = 500_000;
  let asked = 0;
  const db = opener();
  const counted = () => {
    asked++;
    return db();
  };
  const drafts = createDrafts(counted, createSoundArea(area, { free }));
  await expect(drafts.save('k', 'half a thought')).rejects.toMatchObject({ failure: 'no-room' });
  expect(asked).toBe(0);
});

/** A source whose one statement is 7 kB long. */
function longSource(id: string) {
  return {
    source: source(id),
    statements: [{ ...statement(`${id}#1`, id), text: 'The ferry did not sail. '.repeat(300) }],
  };
}

test('sources leave notes their room: those that fit are saved, more are refused and none of them is there', async () => {
  const { state, free } = disk();
  const sources = createSources(opener(), free);
  state.free = reserve - 1;
  await expect(sources.put(longSource('one'))).rejects.toMatchObject({ failure: 'no-room' });
  state.free = reserve + 100_000;
  await sources.put(longSource('one'));
  const many = Array.from({ length: 40 }, (_, i) => longSource(`many-${i}`));
  await expect(sources.putMany(many)).rejects.toMatchObject({ failure: 'no-room' });
  expect((await sources.list()).map(({ id }) => id)).toEqual(['one']);
  const whole = await sources.remove('one');
  state.free = 5_000_000;
  if (whole) await sources.putBack(whole);
  expect(await sources.count(), 'what was just there comes back all the same').toBe(1);
});

test('a pack and a backup ask for room too', async () => {
  const { state, free } = disk();
  const db = opener();
  const packs = createPacks(db, pack('shipped', []), free);
  const bytes = await writePackFile(pack('a', ['x']));
  const read = await readPackFile(new Blob([new Uint8Array(bytes)]));
  if (!read.ok) throw new Error(read.error.name);
  state.free = 5_000_000;
  await expect(packs.put(read.value, bytes)).rejects.toMatchObject({ failure: 'no-room' });
  const { ask, replies } = importerFor(db, free);
  await ask({ kind: 'open', file: new Blob([JSON.stringify([annotation('new')])]), now: '2024-05-01T00:00:00.000Z' });
  await ask({ kind: 'merge' });
  expect(replies.at(-1)).toEqual({ kind: 'failed', message: 'notice.noRoom' });
  expect([await (await db()).count('packs'), await (await db()).count('notes')]).toEqual([0, 0]);
  state.free = plenty;
  await packs.put(read.value, bytes);
  await ask({ kind: 'merge' });
  expect([await (await db()).count('packs'), await (await db()).count('notes')]).toEqual([1, 1]);
});
