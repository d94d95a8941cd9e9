import type { ExportFormat } from '../core/exchange/export-format';
import type { NoteRecord } from '../core/exchange/note-record';
import type { DB } from './database';

export interface ExportSlice {
  readonly text: string;
  /** Notes read so far, deleted ones included, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Notes a slice. */
  readonly size?: number;
}

/**
 * The live notes as the pieces of a file, page by page. Each slice is its own short transaction, so saving goes on
 * meanwhile; an aborted signal throws its reason.
 */
export async function* exportNotes(
  db: DB,
  format: ExportFormat,
  { signal, size = 500 }: ExportOptions = {},
): AsyncGenerator<ExportSlice, void> {
  const total = await db.count('notes');
  yield { text: format.start(await countLive(db, signal)), done: 0, total };
  let previous: NoteRecord | null = null;
  let done = 0;
  for await (const slice of slicesOf(db, size)) {
    signal?.throwIfAborted();
    let text = '';
    for (const note of slice) {
      if (note.deleted) continue;
      text += format.item(note, previous);
      previous = note;
    }
    done += slice.length;
    yield { text, done, total };
  }
  yield { text: format.end(), done, total };
}

async function countLive(db: DB, signal: AbortSignal | undefined): Promise<number> {
  let live = 0;
  for await (const slice of slicesOf(db, 2000)) {
    signal?.throwIfAborted();
    live += slice.filter((note) => !note.deleted).length;
  }
  return live;
}

async function* slicesOf(db: DB, size: number): AsyncGenerator<NoteRecord[], void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const slice = await db.getAllFromIndex('notes', 'by-page', after, size);
    const last = slice.at(-1);
    if (!last) return;
    yield slice;
    after = IDBKeyRange.lowerBound([last.urlKey, last.annotation.created, last.annotation.id], true);
  }
}
