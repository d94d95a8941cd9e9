import type { NoteRecord } from '../core/exchange/note-record';

/** What the notes add up to. Kept with the safety copy: when the database adds up to something else, something was lost. */
export interface Ledger {
  readonly count: number;
  /** Sum of the notes' hashes, modulo 2³². The order of the notes does not matter. */
  readonly hash: number;
}

/** What tells one state of a note from another. */
export interface NoteState extends Pick<NoteRecord, 'revision' | 'deleted'> {
  readonly annotation: Pick<NoteRecord['annotation'], 'id' | 'modified'>;
}

/** A note as it was (undefined when it is new) and is now. */
export interface NoteChange {
  readonly before: NoteRecord | undefined;
  readonly after: NoteRecord;
}

export const emptyLedger: Ledger = { count: 0, hash: 0 };

export function entered(
  ledger: Ledger,
  { before, after }: { readonly before: NoteState | undefined; readonly after: NoteState },
): Ledger {
  return {
    count: ledger.count + (before ? 0 : 1),
    hash: (ledger.hash - (before ? hashOf(before) : 0) + hashOf(after)) >>> 0,
  };
}

/** The ledger of these notes and those that it had. */
export function withAll(ledger: Ledger, records: readonly NoteState[]): Ledger {
  return records.reduce((sum, after) => entered(sum, { before: undefined, after }), ledger);
}

export function isSame(a: Ledger, b: Ledger): boolean {
  return a.count === b.count && a.hash === b.hash;
}

export function parseLedger(value: unknown): Ledger | null {
  if (typeof value !== 'object' || value === null) return null;
  const { count, hash } = value as Partial<Record<keyof Ledger, unknown>>;
  return typeof count === 'number' && typeof hash === 'number' ? { count, hash } : null;
}

/** FNV-1a. */
function hashOf({ annotation, revision, deleted }: NoteState): number {
  let hash = 0x811c9dc5;
  for (const unit of `${annotation.id}|${annotation.modified}|${revision}|${deleted}`) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
