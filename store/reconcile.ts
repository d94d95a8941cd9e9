import type { NoteRecord } from '../core/exchange/note-record';
import type { Notice } from '../messaging/protocol';
import { type DB, strict } from './database';
import { emptyLedger, isSame, type Ledger, withAll } from './ledger';
import type { Mirror } from './mirror';
import { noticeOf } from './notice';
import { putAll, transact } from './transact';
import { walkNotes } from './walk-notes';

/** Notes read or written at once: few enough that who asks something meanwhile is answered. */
const size = 250;

/**
 * Compares the database with its mirror. A database that is behind is filled from the mirror, a mirror that is behind
 * from the database. The answer is what the reader must be told, most often nothing.
 */
export async function reconcile(db: () => Promise<DB>, mirror: Mirror): Promise<Notice[]> {
  return toldOf(db, async (opened) => {
    const [inside, outside] = await Promise.all([ledgerIn(opened), mirror.ledger()]);
    return isSame(inside, outside) ? [] : settle(opened, mirror);
  });
}

/** A short look, for a worker that starts again while the browser runs on: what it did last may be missing outside. */
export async function glance(db: () => Promise<DB>, mirror: Mirror): Promise<Notice[]> {
  return toldOf(db, async (opened) => {
    const agree = async () => (await opened.count('notes')) === (await mirror.ledger()).count;
    // Twice: a note that is saved meanwhile, most often what woke the worker, may be in the one and not yet in the other.
    return (await agree()) || (await agree()) ? [] : settle(opened, mirror);
  });
}

async function toldOf(db: () => Promise<DB>, compare: (opened: DB) => Promise<Notice[]>): Promise<Notice[]> {
  try {
    const opened = await db();
    const notices = await compare(opened);
    return (await tookLoss(opened)) ? [...notices, { message: 'notice.dataLoss', values: {} }] : notices;
  } catch (error) {
    return [noticeOf(error)];
  }
}

/** What the notes that are really there add up to. */
async function ledgerIn(db: DB): Promise<Ledger> {
  let ledger = emptyLedger;
  for await (const slice of slicesIn(db)) ledger = withAll(ledger, slice);
  return ledger;
}

/** All notes, each slice in a transaction of its own. */
function slicesIn(db: DB): AsyncGenerator<NoteRecord[], void> {
  return walkNotes({ getAll: (...range) => db.getAll('notes', ...range) }, size);
}

async function settle(db: DB, mirror: Mirror): Promise<Notice[]> {
  const image = await mirror.read();
  const damaged =
    image.damaged > 0 ? [{ message: 'notice.mirrorDamaged', values: { count: String(image.damaged) } }] : [];
  const restored = await refill(db, image.records);
  await mirror.fill(() => slicesIn(db)).catch(() => undefined);
  if (restored === 0) return damaged;
  return [{ message: 'notice.notesRestored', values: { count: String(restored) } }, ...damaged];
}

/** Puts back every note that the database lacks or has in an older revision; says how many. */
async function refill(db: DB, mirrored: readonly NoteRecord[]): Promise<number> {
  const revisions = new Map<string, number>();
  for await (const slice of slicesIn(db))
    for (const { annotation, revision } of slice) revisions.set(annotation.id, revision);
  const missing = mirrored.filter(({ annotation, revision }) => revision > (revisions.get(annotation.id) ?? 0));
  let restored = 0;
  for (let at = 0; at < missing.length; at += size) restored += await putNewer(db, missing.slice(at, at + size));
  return restored;
}

/** A note may have been saved since it was missed. */
async function putNewer(db: DB, notes: readonly NoteRecord[]): Promise<number> {
  const tx = db.transaction('notes', 'readwrite', strict);
  return transact(tx, async () => {
    const stored = await Promise.all(notes.map(({ annotation }) => tx.store.get(annotation.id)));
    const newer = notes.filter(({ revision }, n) => revision > (stored[n]?.revision ?? 0));
    await putAll(tx.store, newer);
    return newer.length;
  });
}

/** Whether the browser threw the database away, told once: not all of it has a copy. */
async function tookLoss(db: DB): Promise<boolean> {
  if ((await db.get('meta', 'data-loss'))?.value !== true) return false;
  const tx = db.transaction('meta', 'readwrite', strict);
  await transact(tx, () => tx.store.delete('data-loss'));
  return true;
}
