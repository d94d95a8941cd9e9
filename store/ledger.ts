import type { NoteRecord } from '../core/exchange/note-record';

/** What the notes add up to. Kept in the database and outside it: when the two disagree, something was lost. */
export interface Ledger {
  readonly count: number;
  /** Number of note writes so far. */
  readonly seq: number;
  /** Sum of the notes' hashes, modulo 2³². The order of the notes does not matter. */
  readonly hash: number;
}

export const emptyLedger: Ledger = { count: 0, seq: 0, hash: 0 };

/** The ledger after one note changed from `before` (undefined when it is new) to `after`. */
export function entered(ledger: Ledger, before: NoteRecord | undefined, after: NoteRecord): Ledger {
  return {
    count: ledger.count + (before ? 0 : 1),
    seq: ledger.seq + 1,
    hash: (ledger.hash - (before ? hashOf(before) : 0) + hashOf(after)) >>> 0,
  };
}

export function ledgerOf(records: readonly NoteRecord[], seq: number): Ledger {
  const hash = records.reduce((sum, record) => (sum + hashOf(record)) >>> 0, 0);
  return { count: records.length, seq, hash };
}

export function parseLedger(value: unknown): Ledger | null {
  if (typeof value !== 'object' || value === null) return null;
  const { count, seq, hash } = value as Partial<Record<keyof Ledger, unknown>>;
  if (typeof count !== 'number' || typeof seq !== 'number' || typeof hash !== 'number') return null;
  return { count, seq, hash };
}

/** FNV-1a over what tells one state of a note from another. */
function hashOf({ annotation, revision, deleted }: NoteRecord): number {
  let hash = 0x811c9dc5;
  for (const unit of `${annotation.id}|${annotation.modified}|${revision}|${deleted}`) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
