import type { Backup, ReadBackup } from '../core/exchange/backup';
import { readImport } from '../core/exchange/import';
import { extended, type NoteRecord, pastOf } from '../core/exchange/note-record';
import { planRestore, type Restore } from '../core/exchange/restore';
import type { Job } from './backup';
import { type Block, mergeStatements } from './blocks';
import { markChanged, readersOwn, removedKey } from './corpus-rows';
import type { DB, StoredSource } from './database';
import { StoreError } from './failure';
import { dropRemoved, putKeptPacks, type ReadPacks, takeBackPacks } from './kept-packs';
import { type OwnReading, type OwnWriting, ownCorpus, readOwn, writeOwn } from './own-rows';
import { putAll, transact } from './transact';

/** Our backups, W3C annotation collections and Hypothesis exports. `now` (ISO) stands in for dates a note lacks. */
export function parseImport(text: string, now: string): ReadBackup {
  const read = readImport(text, now);
  if (!read.ok) throw new StoreError('unreadable', read.error);
  return read.value;
}

/** What an import would do. */
export async function planImport(db: DB, incoming: Backup): Promise<Restore> {
  return planRestore(await contentsIn(readOwn(db), incoming), incoming);
}

/** What an import did, and what was there before. */
export interface Imported {
  readonly plan: Restore;
  readonly before: Pick<Backup, 'notes' | 'sources'> & { readonly removed: readonly WholeRow[] };
}

/** A pack's source as it lay in the database. */
interface WholeRow {
  readonly source: StoredSource;
  readonly block: Block | undefined;
}

const isOwn = ({ pack }: StoredSource) => pack === readersOwn;

/** A file that was read, with the packs in it. */
export interface Incoming {
  readonly backup: Backup;
  readonly packs: ReadPacks;
}

/** Reads, plans and writes in one strict transaction: all of a file arrives, or nothing. */
export async function applyImport(db: DB, { backup: incoming, packs }: Incoming, job: Job = {}): Promise<Imported> {
  const tx = writeOwn(db);
  return transact(tx, async () => {
    const current = await contentsIn(tx, incoming);
    const plan = planRestore(current, incoming);
    await putSlices(tx.objectStore('notes'), plan.notes, job);
    const removed = await wholeRows(tx, plan.removed);
    await dropRemoved(tx, plan.removed);
    const [own, corrected] = [plan.sources.filter(isOwn), plan.sources.filter((source) => !isOwn(source))];
    // A pack leaves alone what the reader saved, and what the reader corrected stands in its place.
    await putAll(tx.objectStore('sources'), own);
    await mergeStatements(tx.objectStore('blocks'), plan.statements);
    await putAll(tx.objectStore('revisions'), plan.revisions);
    await putKeptPacks(tx, plan.packs, packs);
    await putAll(tx.objectStore('sources'), corrected);
    await markChanged(tx);
    await putAll(tx.objectStore('hidden'), plan.hidden);
    await putAll(tx.objectStore('drafts'), plan.drafts);
    return { plan, before: { ...beforeOf(current, plan), removed } };
  });
}

/**
 * Takes an import back, in one transaction: what it added is deleted (notes as tombstones, so that nothing is lost by
 * it), what it changed stands as before. Notes edited since then stay as they are.
 */
export async function undoImport(db: DB, { plan, before }: Imported): Promise<void> {
  const tx = writeOwn(db);
  await transact(tx, async () => {
    const earlier = new Map(before.notes.map((note) => [note.annotation.id, note]));
    const notes = tx.objectStore('notes');
    for (const written of plan.notes) {
      const stored = await notes.get(written.annotation.id);
      if (stored?.revision === written.revision) await notes.put(takenBack(stored, earlier.get(written.annotation.id)));
    }
    await takeBackSources(tx, plan, before.sources);
    await takeBackPacks(tx, plan.packs);
    await Promise.all(plan.removed.map((id) => tx.objectStore('meta').delete(removedKey(id))));
    for (const { source, block } of before.removed) {
      await tx.objectStore('sources').put(source);
      if (block) await tx.objectStore('blocks').put(block);
    }
    await Promise.all(plan.hidden.map(({ claim, statement }) => tx.objectStore('hidden').delete([claim, statement])));
    await Promise.all(plan.drafts.map(({ key }) => tx.objectStore('drafts').delete(key)));
  });
}

/** The reader's own, and what a pack has under the ids that the file brings: it too must stand again after an undo. */
async function contentsIn(tx: OwnReading | OwnWriting, incoming: Backup): Promise<Backup> {
  const [notes, { sources, ...corpus }] = await Promise.all([tx.objectStore('notes').getAll(), ownCorpus(tx)]);
  const own = new Set(sources.map(({ id }) => id));
  const others = incoming.sources.filter(({ id }) => !own.has(id));
  const standing = await Promise.all(others.map(({ id }) => tx.objectStore('sources').get(id)));
  const all = [...sources, ...standing.flatMap((source) => source ?? [])];
  return { format: 'hashia-backup', version: 1, notes, ...corpus, sources: all, settings: null };
}

async function wholeRows(tx: OwnWriting, ids: readonly string[]): Promise<WholeRow[]> {
  const rows = await Promise.all(
    ids.map(async (id) => {
      const [source, block] = await Promise.all([tx.objectStore('sources').get(id), tx.objectStore('blocks').get(id)]);
      return source ? [{ source, block }] : [];
    }),
  );
  return rows.flat();
}

function beforeOf(current: Backup, plan: Restore): Omit<Imported['before'], 'removed'> {
  const changed = new Set([...plan.notes.map(({ annotation }) => annotation.id), ...plan.sources.map(({ id }) => id)]);
  return {
    notes: current.notes.filter(({ annotation }) => changed.has(annotation.id)),
    sources: current.sources.filter(({ id }) => changed.has(id)),
  };
}

async function putSlices(
  store: { put(value: NoteRecord): Promise<unknown> },
  notes: readonly NoteRecord[],
  { onProgress }: Job,
): Promise<void> {
  for (let done = 0; done < notes.length; done += 500) {
    await putAll(store, notes.slice(done, done + 500));
    onProgress?.(Math.min(done + 500, notes.length), notes.length);
  }
}

function takenBack(stored: NoteRecord, earlier: NoteRecord | undefined): NoteRecord {
  const revision = stored.revision + 1;
  if (!earlier) return { ...stored, deleted: true, revision };
  return { ...earlier, history: extended(earlier.history, [pastOf(stored.annotation)]), revision };
}

async function takeBackSources(tx: OwnWriting, plan: Restore, before: readonly StoredSource[]): Promise<void> {
  const earlier = new Map(before.map((source) => [source.id, source]));
  for (const { id } of plan.sources) {
    const source = earlier.get(id);
    if (source) await tx.objectStore('sources').put(source);
    else await Promise.all([tx.objectStore('sources').delete(id), tx.objectStore('blocks').delete(id)]);
  }
  const known = plan.revisions.filter(({ source }) => !earlier.has(source));
  await Promise.all(known.map(({ source, savedAt }) => tx.objectStore('revisions').delete([source, savedAt])));
  await markChanged(tx);
}
