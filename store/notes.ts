import { unwrap } from 'idb';
import type { Annotation } from '../core/annotation';
import { applyEdit, bringBack, markDeleted, type NoteRecord, type StoredNote } from '../core/exchange/note-record';
import { parseAnnotation } from '../core/exchange/note-schema';
import { urlKey } from '../core/url-key';
import { type DB, strict } from './database';
import { StoreError } from './failure';
import { emptyLedger, entered, type Ledger, parseLedger } from './ledger';
import { type Mirror, openOrMirrored } from './mirror';
import { transact } from './transact';

export interface Notes {
  /** The live notes of a page, oldest first. */
  notesOf(urlKey: string): Promise<StoredNote[]>;
  /** Every live note. */
  all(): Promise<StoredNote[]>;
  /** Resolves when the note is on disk. The same call again changes nothing. */
  save(annotation: Annotation, revision: number): Promise<StoredNote>;
  delete(id: string): Promise<StoredNote>;
  restore(id: string): Promise<StoredNote>;
  /** The note with its earlier edits. */
  record(id: string): Promise<NoteRecord | undefined>;
}

export function createNotes(db: () => Promise<DB>, mirror: Mirror): Notes {
  const change = async (id: string, edit: (stored: NoteRecord | undefined) => NoteRecord): Promise<StoredNote> => {
    const { record, ledger } = await commit(await db(), id, edit);
    // The note is safe. The copy is on its way before anyone is told; one that lags behind is caught up at the next start.
    if (ledger) mirror.write([record], ledger).catch(() => undefined);
    return shown(record);
  };
  const read = async (page: IDBKeyRange | null, wanted: (record: NoteRecord) => boolean) => {
    const opened = await openOrMirrored(db, mirror);
    if (Array.isArray(opened)) return live(opened.filter(wanted));
    return live(await opened.getAllFromIndex('notes', 'by-page', page));
  };
  return {
    notesOf: (key) => read(IDBKeyRange.bound([key], [key, []]), (record) => record.urlKey === key),
    all: () => read(null, () => true),
    save: async (annotation, revision) => {
      const parsed = parseAnnotation(annotation);
      if (!parsed) throw new StoreError('not-saved');
      const edit = { annotation: parsed, urlKey: urlKey(parsed.target.source), base: revision };
      return change(parsed.id, (stored) => applyEdit(stored, edit));
    },
    delete: (id) => change(id, (stored) => markDeleted(known(stored))),
    restore: (id) => change(id, (stored) => bringBack(known(stored))),
    record: async (id) => (await db()).get('notes', id),
  };
}

interface Committed {
  readonly record: NoteRecord;
  /** Null when the edit changed nothing. */
  readonly ledger: Ledger | null;
}

/** One edit, one strict transaction over the note and the ledger: a round trip to look, and one to write and end. */
async function commit(db: DB, id: string, edit: (stored: NoteRecord | undefined) => NoteRecord): Promise<Committed> {
  const tx = db.transaction(['notes', 'meta'], 'readwrite', strict);
  const notes = tx.objectStore('notes');
  const meta = tx.objectStore('meta');
  return transact(tx, async () => {
    const [stored, row] = await Promise.all([notes.get(id), meta.get('ledger')]);
    const record = edit(stored);
    if (record === stored) return { record, ledger: null };
    const ledger = entered(parseLedger(row?.value) ?? emptyLedger, stored, record);
    // Bare requests: whichever fails, the transaction's end tells it.
    unwrap(notes).put(record);
    unwrap(meta).put({ key: 'ledger', value: ledger });
    tx.commit();
    return { record, ledger };
  });
}

function known(stored: NoteRecord | undefined): NoteRecord {
  if (!stored) throw new StoreError('not-found');
  return stored;
}

function live(records: readonly NoteRecord[]): StoredNote[] {
  return records.filter((record) => !record.deleted).map(shown);
}

export function shown({ annotation, urlKey, revision, deleted, conflict }: NoteRecord): StoredNote {
  return { annotation, urlKey, revision, deleted, conflict };
}
