import { type DB, strict } from './database';
import { transact } from './transact';

/** Words not saved as a note yet, by a key of the caller's; an empty text clears the draft. */
export interface Drafts {
  save(key: string, text: string): Promise<void>;
  get(key: string): Promise<string>;
}

export function createDrafts(db: () => Promise<DB>): Drafts {
  return {
    save: async (key, text) => {
      const tx = (await db()).transaction('drafts', 'readwrite', strict);
      await transact(tx, async () => {
        if (text === '') await tx.store.delete(key);
        else await tx.store.put({ key, text });
      });
    },
    get: async (key) => (await (await db()).get('drafts', key))?.text ?? '',
  };
}
