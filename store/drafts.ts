import { type DB, strict } from './database';
import { StoreError } from './failure';

/** Words not saved as a note yet, by a key of the caller's; an empty text clears the draft. */
export interface Drafts {
  save(key: string, text: string): Promise<void>;
  get(key: string): Promise<string>;
}

export function createDrafts(db: () => Promise<DB>): Drafts {
  return {
    save: async (key, text) => {
      const tx = (await db()).transaction('drafts', 'readwrite', strict);
      const change = text === '' ? tx.store.delete(key) : tx.store.put({ key, text });
      await Promise.all([change, tx.done]).catch((error: unknown) => {
        throw StoreError.of(error, 'not-saved');
      });
    },
    get: async (key) => (await (await db()).get('drafts', key))?.text ?? '',
  };
}
