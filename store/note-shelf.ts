import type { StoredNote } from '../core/exchange/note-record';
import type { DB } from './database';
import { openNoteReader, slicesOf } from './export';
import { type Mirror, openOrMirrored } from './mirror';
import { shown } from './notes';

interface Shelf {
  /** The ledger it was filled under: every write to the notes gives another one. */
  readonly stamp: string;
  readonly notes: Promise<readonly StoredNote[]>;
}

/** How long the notes stay in memory after the last look, in ms. */
const patience = 20_000;

/** The live notes without their history, of one page or all; all of them stay at hand while the reader searches. */
export function createNoteShelf(db: () => Promise<DB>, mirror: Mirror) {
  let shelf: Shelf | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (key: string | null): Promise<StoredNote[]> => {
    const notes: StoredNote[] = [];
    for await (const slice of slicesOf(await openNoteReader(db, mirror), 1000, key)) {
      for (const note of slice) if (!note.deleted) notes.push(shown(note));
    }
    return notes;
  };
  const stampOf = async (): Promise<string> => {
    const opened = await openOrMirrored(db, mirror);
    // The mirror's notes are read anew each time: nothing tells whether they changed.
    return Array.isArray(opened) ? crypto.randomUUID() : JSON.stringify((await opened.get('meta', 'ledger')) ?? null);
  };
  return {
    ofPage: (urlKey: string) => read(urlKey),
    async all(): Promise<readonly StoredNote[]> {
      const stamp = await stampOf();
      // Before the first note there is no ledger, and no stamp.
      if (shelf === null || shelf.stamp !== stamp) shelf = { stamp, notes: read(null) };
      const { notes } = shelf;
      clearTimeout(timer);
      timer = setTimeout(() => {
        shelf = null;
      }, patience);
      notes.catch(() => {
        shelf = null;
      });
      return notes;
    },
  };
}

export type NoteShelf = ReturnType<typeof createNoteShelf>;
