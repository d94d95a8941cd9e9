import type { NoteRecord } from '../core/exchange/note-record';
import type { Notice } from '../messaging/protocol';
import { type DB, strict } from './database';
import { emptyLedger, type Ledger, ledgerOf, parseLedger } from './ledger';
import type { Mirror, MirrorEntry } from './mirror';
import { noticeOf } from './notice';
import { putAll, transact } from './transact';

/**
 * Compares the database with its mirror at start. A database that is behind is filled from the mirror, a mirror that
 * is behind from the database. The answer is what the reader must be told, most often nothing.
 */
export async function reconcile(db: () => Promise<DB>, mirror: Mirror): Promise<Notice[]> {
  try {
    const opened = await db();
    const [inside, outside] = await Promise.all([stateOf(opened), mirror.ledger()]);
    const notices = await settle({ db: opened, mirror, inside, outside });
    return inside.dataLoss ? [...notices, ...(await lossOf(opened))] : notices;
  } catch (error) {
    return [noticeOf(error)];
  }
}

interface State {
  readonly ledger: Ledger;
  /** Notes that are really there, whatever the ledger says. */
  readonly count: number;
  readonly dataLoss: boolean;
}

async function stateOf(db: DB): Promise<State> {
  const tx = db.transaction(['notes', 'meta']);
  const [row, loss, count] = await Promise.all([
    tx.objectStore('meta').get('ledger'),
    tx.objectStore('meta').get('data-loss'),
    tx.objectStore('notes').count(),
  ]);
  return { ledger: parseLedger(row?.value) ?? emptyLedger, count, dataLoss: loss?.value === true };
}

interface Case {
  readonly db: DB;
  readonly mirror: Mirror;
  readonly inside: State;
  readonly outside: Ledger;
}

async function settle({ db, mirror, inside, outside }: Case): Promise<Notice[]> {
  const same = inside.ledger.seq === outside.seq && inside.ledger.hash === outside.hash;
  if (same && inside.count === outside.count) return [];
  const image = await mirror.read();
  const damaged =
    image.damaged > 0 ? [{ message: 'notice.mirrorDamaged', values: { count: String(image.damaged) } }] : [];
  const restored = await refill(db, image.records, outside.seq);
  await mirror.fill(() => wholeOf(db)).catch(() => undefined);
  if (restored === 0) return damaged;
  return [{ message: 'notice.notesRestored', values: { count: String(restored) } }, ...damaged];
}

/** All notes with their ledger, at one moment. */
async function wholeOf(db: DB): Promise<MirrorEntry> {
  const tx = db.transaction(['notes', 'meta']);
  const [records, row] = await Promise.all([tx.objectStore('notes').getAll(), tx.objectStore('meta').get('ledger')]);
  return { records, ledger: parseLedger(row?.value) ?? ledgerOf(records, 0) };
}

/** Puts back every note that the database lacks or has in an older revision; says how many. */
async function refill(db: DB, mirrored: readonly NoteRecord[], mirroredSeq: number): Promise<number> {
  const tx = db.transaction(['notes', 'meta'], 'readwrite', strict);
  const [notes, meta] = [tx.objectStore('notes'), tx.objectStore('meta')];
  return transact(tx, async () => {
    const [standing, row] = await Promise.all([notes.getAll(), meta.get('ledger')]);
    const revisions = new Map(standing.map((note) => [note.annotation.id, note.revision]));
    const missing = mirrored.filter((note) => note.revision > (revisions.get(note.annotation.id) ?? 0));
    await putAll(notes, missing);
    const seq = Math.max(parseLedger(row?.value)?.seq ?? 0, mirroredSeq);
    await meta.put({ key: 'ledger', value: ledgerOf(await notes.getAll(), seq) });
    return missing.length;
  });
}

/** The browser threw the database away: saved sources, which have no mirror, may be gone. */
async function lossOf(db: DB): Promise<Notice[]> {
  const tx = db.transaction('meta', 'readwrite', strict);
  await transact(tx, () => tx.store.delete('data-loss'));
  return [{ message: 'notice.dataLoss', values: {} }];
}
