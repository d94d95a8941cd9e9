import type { Backup, ReadBackup } from '../core/exchange/backup';
import { readImport } from '../core/exchange/import';
import type { NoteRecord } from '../core/exchange/note-record';
import { planRestore, type Restore } from '../core/exchange/restore';
import type { Job } from './backup';
import { type Block, mergeStatements } from './blocks';
import { dropSource, markChanged, readersOwn } from './corpus-rows';
import type { DB, StoredPack, StoredSource } from './database';
import { StoreError } from './failure';
import { carriedOf, dropRemoved, putKeptPacks, type ReadPacks, toHandOver } from './kept-packs';
import { type OwnReading, type OwnWriting, ownCorpus, readOwn, writeOwn } from './own-rows';
import { switchOff } from './packs';
import { readTurnedOff, type TurnedOff } from './shipped-off';
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
  readonly before: Before;
}

interface Before extends Pick<Backup, 'notes' | 'sources'> {
  /** Of packs: the sources that went, and those that were switched off. */
  readonly rows: readonly WholeRow[];
  readonly packs: readonly StoredPack[];
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
  const turnedOff = await readTurnedOff(db, incoming.switchedOff);
  const tx = writeOwn(db);
  return transact(tx, async () => {
    const current = await contentsIn(tx, incoming);
    const planned = planRestore(current, incoming);
    const plan = { ...planned, held: carriedOf(planned.held, packs) };
    await putSlices(tx.objectStore('notes'), plan.notes, job);
    const before = { ...beforeOf(current, plan), ...(await takeOut(tx, plan, turnedOff)) };
    await putCorpus(tx, plan, packs);
    await putAll(tx.objectStore('hidden'), plan.hidden);
    await putAll(tx.objectStore('drafts'), plan.drafts);
    return { plan, before };
  });
}

/** Packs' sources that go: thrown out, handed over to another pack, or of a pack that is switched off. */
async function takeOut(
  tx: OwnWriting,
  plan: Restore,
  turnedOff: readonly TurnedOff[],
): Promise<Pick<Before, 'rows' | 'packs'>> {
  const handed = await toHandOver(tx, plan.held);
  const rows = await wholeRows(tx, [...new Set([...plan.removed, ...handed])]);
  await dropRemoved(tx, plan.removed);
  await Promise.all(handed.map((id) => dropSource(tx, id)));
  const corrections = new Map(plan.switchedOff.map(({ id, corrections }) => [id, corrections]));
  const off = turnedOff.filter(({ row }) => corrections.has(row.id));
  for (const { row, others } of off) {
    rows.push(...(await wholeRows(tx, await tx.objectStore('sources').index('by-pack').getAllKeys(row.id))));
    await switchOff(tx, { ...row, corrections: corrections.get(row.id) ?? [] }, others);
  }
  return { rows, packs: off.map(({ row }) => row) };
}

/** A pack leaves alone what the reader saved, and what the reader corrected stands in its place. */
async function putCorpus(tx: OwnWriting, plan: Restore, packs: ReadPacks): Promise<void> {
  await putAll(tx.objectStore('sources'), plan.sources.filter(isOwn));
  await mergeStatements(tx.objectStore('blocks'), plan.statements);
  await putAll(tx.objectStore('revisions'), plan.revisions);
  await putKeptPacks(tx, plan, packs);
  const corrected = plan.sources.filter((source) => !isOwn(source));
  await putAll(tx.objectStore('sources'), corrected);
  await markChanged(tx);
}

/** The reader's own, and what a pack has under the ids that the file brings: it too must stand again after an undo. */
async function contentsIn(tx: OwnReading | OwnWriting, incoming: Backup): Promise<Backup> {
  const [notes, { sources, ...corpus }] = await Promise.all([tx.objectStore('notes').getAll(), ownCorpus(tx)]);
  const own = new Set(sources.map(({ id }) => id));
  const others = incoming.sources.filter(({ id }) => !own.has(id));
  const standing = await Promise.all(others.map(({ id }) => tx.objectStore('sources').get(id)));
  const all = [...sources, ...standing.flatMap((source) => source ?? [])];
  return { format: 'hashia-backup', version: 1, settings: null, ...corpus, notes, sources: all };
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

function beforeOf(current: Backup, plan: Restore): Pick<Before, 'notes' | 'sources'> {
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
