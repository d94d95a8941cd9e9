import type { NoteRecord } from '../core/exchange/note-record';
import type { Notice } from '../messaging/protocol';
import { type DB, strict } from './database';
import { emptyLedger, type Ledger, ledgerOf, parseLedger } from './ledger';
import type { Mirror } from './mirror';
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
  const restored = await refill(db, image.records, Math.max(inside.ledger.seq, outside.seq));
  const all = await db.getAll('notes');
  await mirror.write(all, ledgerOf(all, Math.max(inside.ledger.seq, outside.seq))).catch(() => undefined);
  if (restored === 0) return damaged;
  return [{ message: 'notice.notesRestored', values: { count: String(restored) } }, ...damaged];
}

/** Puts back every note that the database lacks or has in an older revision; says how many. */
async function refill(db: DB, mirrored: readonly NoteRecord[], seq: number): Promise<number> {
  const tx = db.transaction(['notes', 'meta'], 'readwrite', strict);
  const notes = tx.objectStore('notes');
  return transact(tx, async () => {
    const revisions = new Map((await notes.getAll()).map((note) => [note.annotation.id, note.revision]));
    const missing = mirrored.filter((note) => note.revision > (revisions.get(note.annotation.id) ?? 0));
    await putAll(notes, missing);
    const ledger = ledgerOf(await notes.getAll(), seq);
    await tx.objectStore('meta').put({ key: 'ledger', value: ledger });
    return missing.length;
  });
}

/** The browser threw the database away: saved sources, which have no mirror, may be gone. */
async function lossOf(db: DB): Promise<Notice[]> {
  const tx = db.transaction('meta', 'readwrite', strict);
  await transact(tx, () => tx.store.delete('data-loss'));
  return [{ message: 'notice.dataLoss', values: {} }];
}
