import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Revision, Saved } from '../../core/revision';
import { gzip, textOf } from '../../store/compress';
import { createDrafts } from '../../store/drafts';
import { claimHash, createHidden } from '../../store/hidden';
import { createMirror, type StorageArea } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { reconcile } from '../../store/reconcile';
import { createSettings } from '../../store/settings';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { createFiles, importerFor } from './files';
import { annotation, edited, memoryArea, opener } from './sample';

function fresh() {
  const db = opener();
  const area = memoryArea();
  const mirror = createMirror(area);
  const settings = createSettings(area);
  return { db, area, mirror, settings, files: createFiles({ db, mirror, settings }), ...parts(db, mirror, area) };
}

function parts(db: ReturnType<typeof opener>, mirror: ReturnType<typeof createMirror>, area: StorageArea) {
  return {
    notes: createNotes(db, mirror),
    sources: createSources(db),
    hidden: createHidden(db),
    drafts: createDrafts(db, area),
  };
}

function revisionOf(read: Saved): Revision {
  const { id, title, outlet, date, dateBasis, url, byline, language } = read.source;
  const article = { id, title, outlet, date, dateBasis, url, byline, language, text: 'At least 40 lorries waited.' };
  return { source: id, savedAt: '2024-03-01T10:00:00.000Z', article, read, before: null };
}

async function filled() {
  const all = fresh();
  const note = annotation('one');
  await all.notes.save(note, 0);
  await all.notes.save(edited(note, 'one, later'), 1);
  const { annotation: gone } = await all.notes.save(annotation('deleted'), 0);
  await all.notes.delete(gone.id);
  const saved = { source: source('mine'), statements: [statement('mine#1', 'mine')] };
  await all.sources.put(saved, revisionOf(saved));
  await all.sources.put({ source: source('packed', { pack: 'p' }), statements: [statement('packed#1', 'packed')] });
  await all.hidden.hide('The border stayed shut.', 'packed#1');
  await all.settings.change({ language: 'ur', mutedHosts: ['example.org'] });
  await all.drafts.save('k', 'half');
  return all;
}

test('export → wipe → import is lossless', async () => {
  const { files, notes, mirror, db } = await filled();
  const before = await files.gather();
  const file = new Blob([await files.write()]);
  await files.wipe();
  expect([await notes.all(), (await files.gather()).settings?.language]).toEqual([[], 'en']);
  const counts = { added: 5, newer: 0, conflicting: 0, unchanged: 0 };
  const looking = importerFor(db);
  await looking.ask({ kind: 'open', file, now: '2024-05-01T00:00:00.000Z' });
  expect(looking.replies).toEqual([{ kind: 'plan', counts, invalid: [], invalidCount: 0 }]);
  expect(await notes.all(), 'a preview changes nothing').toEqual([]);
  expect((await files.merge(file)).at(-1)).toMatchObject({ kind: 'merged', counts });
  expect(await files.gather()).toEqual(before);
  expect(await reconcile(db, mirror)).toEqual([]);
  const again = (await files.merge(file)).at(-1);
  expect(again).toMatchObject({ counts: { added: 0, newer: 0, conflicting: 0, unchanged: 5 } });
});

test('savings of the reader’s sources come back with them, and go with an undo', async () => {
  const { files, sources } = await filled();
  const text = await files.write();
  const before = await sources.revisions('mine');
  expect(before).toHaveLength(1);
  const other = fresh();
  const { ask, replies } = importerFor(other.db);
  await ask({ kind: 'open', file: new Blob([text]), now: '2024-05-01T00:00:00.000Z' });
  await ask({ kind: 'merge' });
  expect(replies.at(-1)?.kind).toBe('merged');
  expect(await other.sources.revisions('mine')).toEqual(before);
  await ask({ kind: 'undo' });
  expect(await other.sources.revisions('mine')).toEqual([]);
});

test('a backup of an earlier version, without savings, comes in', async () => {
  const { files } = await filled();
  const { revisions, ...earlier } = await files.gather();
  const other = fresh();
  expect((await other.files.merge(new Blob([JSON.stringify(earlier)]))).at(-1)?.kind).toBe('merged');
  expect(await other.files.gather()).toMatchObject({ ...earlier, revisions: [] });
});

test('a backup has the reader’s own sources, not those of packs', async () => {
  const { files } = await filled();
  const { sources, statements } = await files.gather();
  expect([sources.map(({ id }) => id), statements.map(({ id }) => id)]).toEqual([['mine'], ['mine#1']]);
});

test('what a restore brought is in the mirror too', async () => {
  const { files } = await filled();
  const text = await files.write();
  const other = fresh();
  await other.files.merge(new Blob([text]));
  expect(await reconcile(opener(), other.mirror)).toEqual([
    { message: 'notice.notesRestored', values: { count: '2' } },
  ]);
});

test('wiping leaves nothing that comes back', async () => {
  const { files, db, mirror, area, drafts } = await filled();
  await files.wipe();
  expect(await reconcile(db, mirror)).toEqual([]);
  expect([area.items.size, await drafts.get('k')]).toEqual([0, '']);
});

test('what is being saved while everything is wiped does not come back at the next start', async () => {
  const { files, db, mirror, notes, drafts } = await filled();
  const late = annotation('late');
  await Promise.all([notes.save(late, 0), drafts.save('k', 'more'), files.wipe()]);
  const left = await notes.all();
  expect(await reconcile(db, mirror)).toEqual([]);
  expect(await notes.all()).toEqual(left);
});

test('a restore that fails half-way changes nothing', async () => {
  const { files } = await filled();
  const text = await files.write();
  const other = fresh();
  await other.db();
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    if (this.name === 'hidden') throw new DOMException('Failed to write blobs (IOError)', 'DataError');
    return Reflect.apply(put, this, [value]);
  });
  const answers = await other.files.merge(new Blob([text]));
  expect(answers.at(-1)).toEqual({ kind: 'failed', message: 'notice.notSaved' });
  failing.mockRestore();
  expect(await other.files.gather()).toMatchObject({ notes: [], sources: [], hidden: [] });
});

test('gzip and back', async () => {
  const text = 'سرحد بند رہی۔ '.repeat(1000);
  const packed = await gzip(text);
  expect(packed.length).toBeLessThan(1000);
  expect(await textOf(new Blob([Buffer.from(packed)]))).toBe(text);
  expect(await textOf(new Blob([text]))).toBe(text);
});

test('a small file that unpacks to a giant is stopped', async () => {
  const bomb = await gzip(' '.repeat(5_000_000));
  await expect(textOf(new Blob([Buffer.from(bomb)]), 1_000_000)).rejects.toMatchObject({ failure: 'too-large' });
});

test('hidden pairs are found through case, spacing and quotation marks', async () => {
  const { hidden } = fresh();
  await hidden.hide('The “border” stayed  shut.', 's1');
  await hidden.hide('The "border" stayed shut', 's1');
  expect(await hidden.list()).toEqual([{ claim: claimHash('the border stayed shut'), statement: 's1' }]);
  await hidden.show('THE BORDER STAYED SHUT', 's1');
  expect(await hidden.list()).toEqual([]);
});

test('an empty draft is cleared', async () => {
  const { drafts } = fresh();
  await drafts.save('k', 'half a thought');
  expect(await drafts.get('k')).toBe('half a thought');
  await drafts.save('k', '');
  expect(await drafts.get('k')).toBe('');
});

test('settings that cannot be read stand as at first, which is told until one is chosen anew', async () => {
  const area = memoryArea();
  await area.set({ settings: { theme: 'dark' } });
  let damaged = true;
  const settings = createSettings({
    ...area,
    get: async (keys) => (damaged ? Promise.reject(new Error('checksum mismatch')) : area.get(keys)),
    set: async (items) => {
      await area.set(items);
      damaged = false;
    },
  });
  expect(await settings.get()).toMatchObject({ theme: 'auto', marks: 'all' });
  expect(await settings.notices()).toEqual([{ message: 'notice.settingsLost', values: {} }]);
  await settings.change({ marks: 'quiet' });
  expect(await settings.get()).toMatchObject({ theme: 'auto', marks: 'quiet' });
  expect(await settings.notices()).toEqual([]);
});

test('settings: defaults, changes in turn, and one bad field does not reset the rest', async () => {
  const { settings, area } = fresh();
  expect(await settings.get()).toMatchObject({ language: 'en', marks: 'all', badge: true });
  await Promise.all([settings.change({ marks: 'quiet' }), settings.change({ theme: 'dark' })]);
  expect(await settings.get()).toMatchObject({ marks: 'quiet', theme: 'dark' });
  await area.set({ settings: { marks: 'off', theme: 7, mutedHosts: 'all' } });
  expect(await settings.get()).toMatchObject({ marks: 'off', theme: 'auto', mutedHosts: [] });
});
