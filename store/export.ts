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

/** Where notes are read from, page by page, oldest first. */
export interface NoteReader {
  count(): Promise<number>;
  /** At most `size` notes that come after `last`. */
  next(last: NoteRecord | null, size: number): Promise<NoteRecord[]>;
}

/** Each slice is its own short transaction, so saving goes on meanwhile. */
export function noteReader(db: () => Promise<DB>): NoteReader {
  return {
    count: async () => (await db()).count('notes'),
    next: async (last, size) => {
      const after = last && [last.urlKey, last.annotation.created, last.annotation.id];
      const range = after && IDBKeyRange.lowerBound(after, true);
      return (await db()).getAllFromIndex('notes', 'by-page', range, size);
    },
  };
}

/**
 * The live notes as the pieces of a file, page by page. An aborted signal throws its reason.
 */
export async function* exportNotes(
  notes: NoteReader,
  format: ExportFormat,
  { signal, size = 500 }: ExportOptions = {},
): AsyncGenerator<ExportSlice, void> {
  const total = await notes.count();
  yield { text: format.start(await countLive(notes, signal)), done: 0, total };
  let previous: NoteRecord | null = null;
  let done = 0;
  for await (const slice of slicesOf(notes, size)) {
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

async function countLive(notes: NoteReader, signal: AbortSignal | undefined): Promise<number> {
  let live = 0;
  for await (const slice of slicesOf(notes, 2000)) {
    signal?.throwIfAborted();
    live += slice.filter((note) => !note.deleted).length;
  }
  return live;
}

async function* slicesOf(notes: NoteReader, size: number): AsyncGenerator<NoteRecord[], void> {
  let slice = await notes.next(null, size);
  for (let last = slice.at(-1); last; last = slice.at(-1)) {
    yield slice;
    slice = await notes.next(last, size);
  }
}
