import type { ExportFormat } from '../core/exchange/export-format';
import type { NoteRecord } from '../core/exchange/note-record';
import type { Job } from './backup';
import type { DB } from './database';
import { type Mirror, openOrMirrored } from './mirror';

export interface ExportSlice {
  readonly text: string;
  /** Notes read so far, deleted ones included, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface ExportOptions {
  readonly signal?: AbortSignal | undefined;
  /** Notes a slice. */
  readonly size?: number;
}

/** Where notes are read from, page by page, oldest first. */
export interface NoteReader {
  count(): Promise<number>;
  /** At most `size` notes that come after `last`; of the page filed under `key` only, where it is given. */
  next(last: NoteRecord | null, size: number, key?: string | null): Promise<NoteRecord[]>;
}

/** Each slice is its own short transaction, so saving goes on meanwhile. */
export function noteReader(db: () => Promise<DB>): NoteReader {
  return {
    count: async () => (await db()).count('notes'),
    next: async (last, size, key = null) =>
      (await db()).getAllFromIndex('notes', 'by-page', rangeAfter(last, key), size),
  };
}

/** Reads the mirror's notes where the database cannot be opened. */
export async function openNoteReader(db: () => Promise<DB>, mirror: Pick<Mirror, 'read'>): Promise<NoteReader> {
  const opened = await openOrMirrored(db, mirror);
  if (!Array.isArray(opened)) return noteReader(async () => opened);
  return {
    count: async () => opened.length,
    next: async (last, size, key = null) => {
      const from = last === null ? 0 : opened.indexOf(last) + 1;
      const rest = key === null ? opened.slice(from) : opened.slice(from).filter(({ urlKey }) => urlKey === key);
      return rest.slice(0, size);
    },
  };
}

function rangeAfter(last: NoteRecord | null, key: string | null): IDBKeyRange | null {
  const after = last && [last.urlKey, last.annotation.created, last.annotation.id];
  if (key !== null) return IDBKeyRange.bound(after ?? [key], [key, []], after !== null);
  return after && IDBKeyRange.lowerBound(after, true);
}

/**
 * The live notes as the pieces of a file, page by page. An aborted signal throws its reason.
 */
export async function* exportNotes(
  notes: NoteReader,
  format: ExportFormat,
  { signal, size = 250 }: ExportOptions = {},
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

/** The live notes as one file. */
export async function writeExport(
  notes: NoteReader,
  format: ExportFormat,
  { signal, onProgress }: Job = {},
): Promise<Blob> {
  // Each is made into bytes by itself: all at once would hold the thread up.
  const pieces: Blob[] = [];
  for await (const { text, done, total } of exportNotes(notes, format, { signal })) {
    pieces.push(new Blob([text]));
    onProgress?.(done, total);
  }
  return new Blob(pieces, { type: format.mime });
}

async function countLive(notes: NoteReader, signal: AbortSignal | undefined): Promise<number> {
  let live = 0;
  for await (const slice of slicesOf(notes, 2000)) {
    signal?.throwIfAborted();
    live += slice.filter((note) => !note.deleted).length;
  }
  return live;
}

/** Every note, in slices of at most `size`; those of one page where `key` is given. */
export async function* slicesOf(
  notes: NoteReader,
  size: number,
  key: string | null = null,
): AsyncGenerator<NoteRecord[], void> {
  let slice = await notes.next(null, size, key);
  for (let last = slice.at(-1); last; last = slice.at(-1)) {
    yield slice;
    slice = await notes.next(last, size, key);
  }
}
