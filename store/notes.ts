import { unwrap } from 'idb';
import type { Annotation } from '../core/annotation';
import { applyEdit, bringBack, markDeleted, type NoteRecord, type StoredNote } from '../core/exchange/note-record';
import { parseAnnotation } from '../core/exchange/note-schema';
import { urlKey } from '../core/url-key';
import { type Caution, createCaution } from './caution';
import { type DB, strict } from './database';
import { StoreError } from './failure';
import type { NoteChange } from './ledger';
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

export function createNotes(db: () => Promise<DB>, mirror: Mirror, caution: Caution = createCaution({ db })): Notes {
  let isCopyLate = false;
  const follow = async (change: NoteChange) => {
    try {
      await mirror.follow(change);
    } catch (error) {
      isCopyLate = true;
      throw StoreError.of(error, 'not-saved');
    }
  };
  /** Writes by `write`, in a database that takes it. */
  const cautiously = async (write: (opened: DB) => Promise<NoteChange>): Promise<StoredNote> => {
    await caution.makeReady();
    const needsCopy = caution.needsCopy();
    const change = await db()
      .then(write)
      .catch(async (error) => Promise.reject(await caution.failed(error)));
    // The note is on disk: nobody waits for the copy while all is well. One that is cut off is caught up later.
    const copied = change.after === change.before ? null : follow(change);
    copied?.catch(() => undefined);
    // Where room or database is in doubt a note is not safe without its copy, nor is one that is saved once more.
    if (await needsCopy) await (copied ?? follow(change));
    else if (isCopyLate) await copied?.catch(() => undefined);
    return shown(change.after);
  };
  const change = (id: string, edit: Edit) => cautiously((opened) => commit(opened, id, edit));
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
      const { id } = parsed;
      const edit = { annotation: parsed, urlKey: urlKey(parsed.target.source), base: revision };
      const fresh = applyEdit(undefined, edit);
      return cautiously(async (opened) =>
        revision === 0 && (await added(opened, fresh))
          ? { before: undefined, after: fresh }
          : commit(opened, id, (stored) => applyEdit(stored, edit)),
      );
    },
    delete: (id) => change(id, (stored) => markDeleted(known(stored))),
    restore: (id) => change(id, (stored) => bringBack(known(stored))),
    record: async (id) => (await db()).get('notes', id),
  };
}

type Edit = (stored: NoteRecord | undefined) => NoteRecord;

/** Writes a new note in a single round trip; false where there is one with its id already. */
async function added(db: DB, record: NoteRecord): Promise<boolean> {
  const tx = db.transaction('notes', 'readwrite', strict);
  let adding: IDBRequest | undefined;
  try {
    await transact(tx, async () => {
      // A bare request: should it fail, the transaction's end tells it.
      adding = unwrap(tx.store).add(record);
      tx.commit();
    });
    return true;
  } catch (error) {
    // A request that never ended has no error to ask for.
    if (adding?.readyState === 'done' && adding.error?.name === 'ConstraintError') return false;
    throw error;
  }
}

/** One change, one strict transaction: a round trip to look, and one to write and end. */
async function commit(db: DB, id: string, edit: Edit): Promise<NoteChange> {
  const tx = db.transaction('notes', 'readwrite', strict);
  return transact(tx, async () => {
    const before = await tx.store.get(id);
    const after = edit(before);
    if (after !== before) unwrap(tx.store).put(after);
    tx.commit();
    return { before, after };
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
