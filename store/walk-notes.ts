import type { NoteRecord } from '../core/exchange/note-record';

interface NoteRows {
  getAll(range: IDBKeyRange | null, count: number): Promise<NoteRecord[]>;
}

/**
 * Every note with its tombstones, by id, in slices of at most `size`. Over a store of one transaction nothing but the
 * database may be waited for between two slices.
 */
export async function* walkNotes(rows: NoteRows, size: number): AsyncGenerator<NoteRecord[], void> {
  let slice = await rows.getAll(null, size);
  for (let last = slice.at(-1); last; last = slice.at(-1)) {
    yield slice;
    slice = await rows.getAll(IDBKeyRange.lowerBound(last.annotation.id, true), size);
  }
}
