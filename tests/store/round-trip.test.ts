import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Backup } from '../../core/exchange/backup';
import { parsePreferences } from '../../core/exchange/preferences';
import type { DB } from '../../store/database';
import { createDrafts } from '../../store/drafts';
import { createHidden } from '../../store/hidden';
import { createMirror } from '../../store/mirror';
import { readPackFile, writePackFile } from '../../store/pack-file';
import { createPacks } from '../../store/packs';
import { reconcile } from '../../store/reconcile';
import { createSettings } from '../../store/settings';
import { createSources } from '../../store/sources';
import { moment, notes, source, statement, words } from '../exchange/arbitraries';
import { createFiles, importerFor } from './files';
import { memoryArea, opener, pack } from './sample';

const shipped = pack('shipped', ['s', 't', 'u']);
const files = Promise.all([pack('p', ['x', 'y', 'u']), pack('q', ['y', 'z', 'u'])].map(writePackFile));

function reader() {
  const db = opener({ patience: 5000 });
  const area = memoryArea();
  const mirror = createMirror(area);
  const settings = createSettings(area);
  const stores = { sources: createSources(db), hidden: createHidden(db), drafts: createDrafts(db, area) };
  return {
    db,
    mirror,
    settings,
    packs: createPacks(db, shipped),
    ...stores,
    files: createFiles({ db, mirror, settings }),
  };
}

/** What a reader did, one part after another. */
const deeds = fc.record({
  notes,
  own: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'y'), title: words, savedAt: moment }), {
    selector: ({ id }) => id,
  }),
  hidden: fc.array(fc.tuple(words, fc.constantFrom('x#1', 'page:example.com/a'))),
  drafts: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('page:a', 'edit:b', 'claim:c'),
      words.filter((text) => text !== ''),
    ),
    {
      selector: ([key]) => key,
    },
  ),
  packs: fc.shuffledSubarray([0, 1]),
  off: fc.shuffledSubarray(['p', 'q', 'shipped']),
  on: fc.shuffledSubarray(['p', 'q', 'shipped']),
  corrected: fc.subarray(['s', 'x', 'z', 'u', 'y']),
  removed: fc.subarray(['t', 'x']),
  settings: fc.record({
    language: fc.constantFrom('en', 'ur', 'ps', 'fa'),
    mutedHosts: fc.array(words),
    marks: fc.constantFrom('off', 'all'),
  }),
});

type Deeds = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

async function readerWho(did: Deeds) {
  const one = reader();
  await one.packs.installShipped(shipped);
  const db = await one.db();
  await Promise.all(did.notes.map((note) => db.put('notes', note)));
  for (const { id, title, savedAt } of did.own) {
    const saved = { source: source(id, { title }), statements: [statement(`${id}#1`, id)] };
    const { fingerprint, pack: _, relayedFrom, origin, ...facts } = saved.source;
    await one.sources.put(saved, {
      source: id,
      savedAt,
      article: { ...facts, text: title },
      read: saved,
      before: null,
    });
  }
  for (const index of did.packs) {
    const bytes = (await files)[index] ?? new Uint8Array();
    const read = await readPackFile(new Blob([new Uint8Array(bytes)]));
    if (read.ok) await one.packs.put(read.value, bytes);
  }
  for (const id of did.corrected) {
    const found = await one.sources.get(id);
    if (found && found.source.pack !== 'reader') await one.sources.correct({ ...found.source, outlet: 'Corrected' });
  }
  for (const id of did.removed) await one.sources.remove(id);
  for (const id of did.off) await one.packs.setEnabled(id, false).catch(() => undefined);
  for (const id of did.on) await one.packs.setEnabled(id, true).catch(() => undefined);
  for (const [claim, other] of did.hidden) await one.hidden.hide(claim, other);
  for (const [key, text] of did.drafts) await one.drafts.save(key, text);
  await one.settings.change(did.settings);
  await reconcile(one.db, one.mirror);
  return one;
}

/** Everything in the database but the marks of what it was made from. */
async function contentsOf(db: DB): Promise<object> {
  const names = [...db.objectStoreNames].filter((name) => !['meta', 'indexes', 'standings'].includes(name));
  const rows = await Promise.all(names.map(async (name) => [name, await db.getAll(name)]));
  const marks = await db.getAllKeys('meta', IDBKeyRange.bound('removed:', 'removed;'));
  return { ...Object.fromEntries(rows), removed: marks };
}

test('whatever the reader did, a backup brings it to another device, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (did) => {
      const one = await readerWho(did);
      const text = await one.files.write();
      const other = reader();
      await other.packs.installShipped(shipped);
      const fresh = await contentsOf(await other.db());
      const { ask, replies } = importerFor(other.db);
      await ask({ kind: 'open', file: new Blob([text]), now: '2024-05-01T00:00:00.000Z' });
      expect(replies.at(-1)).toMatchObject({ kind: 'plan', invalidCount: 0 });
      await ask({ kind: 'merge' });
      const merged = replies.at(-1);
      expect(await contentsOf(await other.db())).toEqual(await contentsOf(await one.db()));
      expect(merged?.kind === 'merged' && merged.settings).toEqual(parsePreferences(await one.settings.get()));
      const { counts } = (await other.files.merge(new Blob([text]))).at(-1) as { counts: object };
      expect(counts).toMatchObject({ added: 0, newer: 0, conflicting: 0 });
      await ask({ kind: 'undo' });
      expect(replies.at(-1)).toEqual({ kind: 'undone' });
      expect(withoutTombstones(await contentsOf(await other.db()))).toEqual(withoutTombstones(fresh));
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** An undo leaves a note that came as a tombstone, so that nothing is lost by it. */
function withoutTombstones(contents: object): object {
  const { notes: left = [], ...rest } = contents as Partial<Backup>;
  return { ...rest, notes: left.filter(({ deleted }) => !deleted) };
}
