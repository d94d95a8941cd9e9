import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { expect, test, vi } from 'vitest';
import { migrations } from '../../store/migrations/list';
import { noteFromV1 } from '../../store/migrations/v2-corpus';
import { createMirror } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { noticeOf } from '../../store/notice';
import { annotation, memoryArea, opener } from './sample';

/** The version that this program writes. */
const latest = migrations.length;

const v1Note = { annotation: annotation('from version 1'), urlKey: 'example.com/story', revision: 3, deleted: false };

test('migrations are numbered without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test('version 1 → 2: notes gain conflict and history', () => {
  expect(noteFromV1(v1Note)).toEqual({ ...v1Note, conflict: null, history: [] });
});

test.each(migrations.map(({ version }) => version))(
  'a database of version %i opens with its notes and drafts',
  async (version) => {
    const name = `from-${version}`;
    const old = await openDB(name, version, {
      upgrade: (db, from, _to, tx) => {
        for (const step of migrations.slice(from, version)) step.migrate(unwrap(db), unwrap(tx));
      },
    });
    const note = version === 1 ? v1Note : noteFromV1(v1Note);
    await old.put('notes', note);
    await old.put('drafts', { key: 'k', text: 'half a thought' });
    old.close();
    const db = await opener({ name })();
    const notes = createNotes(async () => db, createMirror(memoryArea()));
    expect(await notes.notesOf('example.com/story')).toEqual([{ ...v1Note, conflict: null }]);
    expect(await db.get('drafts', 'k')).toEqual({ key: 'k', text: 'half a thought' });
    expect([...db.objectStoreNames].sort()).toEqual([
      'blocks',
      'drafts',
      'hidden',
      'indexes',
      'meta',
      'notes',
      'packFiles',
      'packs',
      'revisions',
      'sources',
      'standings',
    ]);
  },
);

test('an upgrade that fails leaves the older database as it was', async () => {
  const name = 'failing-upgrade';
  const first = await opener({ name })();
  await first.put('drafts', { key: 'k', text: 'kept' });
  first.close();
  const failing = { version: latest + 1, migrate: () => JSON.parse('{') };
  await expect(opener({ name, migrations: [...migrations, failing] })()).rejects.toMatchObject({
    failure: 'cannot-open',
  });
  expect(await (await opener({ name })()).get('drafts', 'k')).toEqual({ key: 'k', text: 'kept' });
});

test('the connection is opened once and remembered', async () => {
  const open = opener();
  expect(open()).toBe(open());
  expect((await open()).version).toBe(latest);
});

test('our own older connection lets go when a newer version opens', async () => {
  const name = 'lets-go';
  const older = opener({ name });
  const first = await older();
  const newer = opener({ name, migrations: [...migrations, { version: latest + 1, migrate: () => undefined }] });
  expect((await newer()).version).toBe(latest + 1);
  expect(() => first.transaction('notes')).toThrow();
  await expect(older(), 'and cannot come back').rejects.toMatchObject({ failure: 'newer-version' });
});

test('an upgrade that another connection blocks is a state, not a silence', async () => {
  const name = 'blocked';
  const stubborn = await openDB(name, 1, {
    upgrade: (db, _from, _to, tx) => migrations[0]?.migrate(unwrap(db), unwrap(tx)),
  });
  const open = opener({ name });
  const failed = await open().catch((error: unknown) => error);
  expect(failed).toMatchObject({ failure: 'blocked' });
  expect(noticeOf(failed)).toEqual({ message: 'notice.blocked', values: {} });
  await expect(open(), 'nor is the second call').rejects.toMatchObject({ failure: 'blocked' });
  stubborn.close();
  expect((await open()).version, 'and is tried again on the next call').toBe(latest);
});

test('a request that stands behind another one, and hears of nothing, is told as well', async () => {
  const silent = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => new IDBOpenDBRequest());
  const open = opener({ name: 'silent' });
  await expect(open()).rejects.toMatchObject({ failure: 'blocked' });
  silent.mockRestore();
});

test('a connection that the browser ended is opened anew', async () => {
  const open = opener();
  const first = await open();
  Reflect.apply(forceCloseDatabase, undefined, [unwrap(first)]);
  const second = await open();
  expect(second).not.toBe(first);
  expect(await second.count('notes')).toBe(0);
});

test('a browser that allows no database gives a state with a notice', async () => {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  const failed = await opener()().catch((error: unknown) => error);
  refused.mockRestore();
  expect(failed).toMatchObject({ failure: 'forbidden' });
  expect(noticeOf(failed)).toEqual({ message: 'notice.cannotSave', values: {} });
});

test('every connection that is made is told, the one after a failure too, and one that the browser ended', async () => {
  const [opened, ended] = [vi.fn(), vi.fn()];
  const open = opener({ watcher: () => ({ opened, ended }) });
  const first = await open();
  await open();
  expect(opened).toHaveBeenCalledTimes(1);
  expect(ended).not.toHaveBeenCalled();
  Reflect.apply(forceCloseDatabase, undefined, [unwrap(first)]);
  await open();
  expect([opened.mock.calls.length, ended.mock.calls.length]).toEqual([2, 1]);
});

test('opening is tried again after it failed', async () => {
  const name = 'fails-once';
  const refused = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error opening database', 'UnknownError');
  });
  const open = opener({ name });
  await expect(open()).rejects.toMatchObject({ failure: 'cannot-open' });
  refused.mockRestore();
  expect((await open()).version).toBe(latest);
  await deleteDB(name);
});
