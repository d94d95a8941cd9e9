import type { StoredNote } from '../core/exchange/note-record';
import type { DB } from './database';
import { openNoteReader, slicesOf } from './export';
import type { Mirror } from './mirror';
import { shown } from './notes';

/** How long the notes stay in memory after the last look, in ms. */
const patience = 20_000;

/** The live notes without their history, of one page or all; all of them stay at hand while the reader searches. */
export function createNoteShelf(db: () => Promise<DB>, mirror: Mirror) {
  let shelf: Promise<readonly StoredNote[]> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    shelf = null;
  };
  const read = async (key: string | null): Promise<StoredNote[]> => {
    const notes: StoredNote[] = [];
    for await (const slice of slicesOf(await openNoteReader(db, mirror), 1000, key)) {
      for (const note of slice) if (!note.deleted) notes.push(shown(note));
    }
    return notes;
  };
  return {
    ofPage: (urlKey: string) => read(urlKey),
    async all(): Promise<readonly StoredNote[]> {
      shelf ??= read(null);
      clearTimeout(timer);
      timer = setTimeout(forget, patience);
      shelf.catch(forget);
      return shelf;
    },
    /** A note was written. */
    forget,
  };
}

export type NoteShelf = ReturnType<typeof createNoteShelf>;
