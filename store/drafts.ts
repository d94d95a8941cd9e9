import { type DB, strict } from './database';
import { createDoubt, type Doubt } from './doubt';
import { StoreError } from './failure';
import { draftPrefix, type StorageArea } from './mirror';
import { transact } from './transact';

/** Words not saved as a note yet, by a key of the caller's; an empty text clears the draft. */
export interface Drafts {
  save(key: string, text: string): Promise<void>;
  get(key: string): Promise<string>;
}

/** Each draft is kept twice, in the database and in extension storage: where the one fails the other will do. */
export function createDrafts(db: () => Promise<DB>, area: StorageArea, doubt: Doubt = createDoubt()): Drafts {
  return {
    save: async (key, text) => {
      const outside = await saveOutside(area, key, text).then(() => null, asStoreError);
      // A write for which there is no room would only harm the database.
      if (outside?.failure === 'no-room') throw outside;
      const inside = await saveInside(db, key, text).then(() => null, asStoreError);
      if (inside) doubt.raise(inside);
      if (inside && outside) throw inside;
    },
    get: async (key) => {
      const inside = await readInside(db, key).catch(() => '');
      return inside === '' ? readOutside(area, key) : inside;
    },
  };
}

function asStoreError(error: unknown): StoreError {
  return StoreError.of(error, 'not-saved');
}

async function saveInside(db: () => Promise<DB>, key: string, text: string): Promise<void> {
  const tx = (await db()).transaction('drafts', 'readwrite', strict);
  await transact(tx, async () => {
    if (text === '') await tx.store.delete(key);
    else await tx.store.put({ key, text });
  });
}

async function saveOutside(area: StorageArea, key: string, text: string): Promise<void> {
  if (text === '') await area.remove(draftPrefix + key);
  else await area.set({ [draftPrefix + key]: text });
}

async function readInside(db: () => Promise<DB>, key: string): Promise<string> {
  return (await (await db()).get('drafts', key))?.text ?? '';
}

async function readOutside(area: StorageArea, key: string): Promise<string> {
  const { [draftPrefix + key]: text } = await area.get(draftPrefix + key);
  return typeof text === 'string' ? text : '';
}
