import { emptyLists } from '../core/exchange/backup-lists';
import type { Preferences } from '../core/exchange/preferences';
import { longestFile } from '../core/exchange/safe-json';
import { gzip } from './compress';
import { type DB, strict } from './database';
import { StoreError } from './failure';
import { type Mirror, openOrMirrored } from './mirror';
import { ownCorpus, readOwn } from './own-rows';
import type { SettingsStore } from './settings';
import { transact } from './transact';
import { walkNotes } from './walk-notes';

/** How a long piece of work is watched and stopped. */
export interface Job {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface BackupParts {
  readonly db: () => Promise<DB>;
  readonly mirror: Pick<Mirror, 'read'>;
}

/** Notes read at once: few enough that a page stays smooth. */
const size = 250;

/** One gzip JSON file. */
export async function writeBackupFile(parts: BackupParts, settings: Preferences, job: Job = {}): Promise<Blob> {
  const pieces = await writeBackup(parts, settings, job);
  job.signal?.throwIfAborted();
  return new Blob([await gzip(pieces)], { type: 'application/gzip' });
}

/**
 * A whole backup as pieces of JSON: the notes as they were at one moment, read in slices. Where the database cannot be
 * opened, the mirror's notes are all there is.
 */
export async function writeBackup(
  { db, mirror }: BackupParts,
  settings: Preferences,
  job: Job = {},
): Promise<string[]> {
  const opened = await openOrMirrored(db, mirror);
  const { notes, packs, revisions, ...rest } = Array.isArray(opened)
    ? { ...emptyLists, notes: [joined(opened)] }
    : await read(opened, job);
  const start = '{"format":"hashia-backup","version":1,"notes":[';
  const body = [start, ...between(notes), `],${JSON.stringify({ ...rest, settings }).slice(1, -1)}`];
  // Packs' files and old versions of articles can be the most of it by far: notes and sources must not wait for them.
  for (const bulky of [`,"packs":[${joined(packs)}]`, `,"revisions":[${joined(revisions)}]`]) {
    if (lengthOf([...body, bulky]) < longestFile) body.push(bulky);
  }
  const whole = [...body, '}'];
  if (lengthOf(whole) > longestFile) throw new StoreError('too-large');
  return whole;
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** One transaction, so that no note is missed or told twice while others are written. */
async function read(db: DB, { signal, onProgress }: Job) {
  const tx = readOwn(db);
  const total = await tx.objectStore('notes').count();
  const notes: string[] = [];
  let done = 0;
  for await (const slice of walkNotes(tx.objectStore('notes'), size)) {
    signal?.throwIfAborted();
    notes.push(joined(slice));
    done += slice.length;
    onProgress?.(done, total);
  }
  return { notes, ...(await ownCorpus(tx)) };
}

function joined(list: readonly unknown[]): string {
  return JSON.stringify(list).slice(1, -1);
}

function between(pieces: readonly string[]): string[] {
  return pieces.filter((piece) => piece !== '').map((piece, index) => (index === 0 ? piece : `,${piece}`));
}

export interface Everything {
  readonly db: () => Promise<DB>;
  readonly mirror: Mirror;
  readonly settings: SettingsStore;
}

/** Everything of the reader's and the packs', in the database, the mirror and the settings. */
export async function wipe({ db, mirror, settings }: Everything): Promise<void> {
  // The mirror first: were the database emptied alone, the next start would fill it from the mirror.
  await mirror.clear();
  const opened = await db();
  const everything = [...opened.objectStoreNames];
  const tx = opened.transaction(everything, 'readwrite', strict);
  await transact(tx, () => Promise.all(everything.map((name) => tx.objectStore(name).clear())));
  // And again: a note that was being saved may have reached the mirror in the meantime.
  await mirror.clear();
  await settings.clear();
}
