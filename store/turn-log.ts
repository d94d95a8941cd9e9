import { type DB, strict } from './database';
import type { StorageArea } from './mirror';
import { putAll, transact } from './transact';

/**
 * Chromium keeps the database and extension storage in a LevelDB each, which writes a log of 4 MB and then begins a new
 * one. What stands in a log behind a record that was cut off is thrown away at the next start, and the database with it;
 * a new log is sound. So this much is written, and taken away again.
 */
const length = 4_300_000;
const key = 'filler';

/** A value of 64 kB or more would lie in a file of its own. */
const part = 60_000;

export async function turnLogOf(db: DB): Promise<void> {
  // By chance: Chromium packs values.
  const rows = Array.from({ length: Math.ceil(length / part) }, (_, n) => ({
    key: key + n,
    value: crypto.getRandomValues(new Uint8Array(part)),
  }));
  const filling = db.transaction('meta', 'readwrite', strict);
  await transact(filling, () => putAll(filling.store, rows));
  const emptying = db.transaction('meta', 'readwrite', strict);
  await transact(emptying, () => emptying.store.delete(IDBKeyRange.bound(key, `${key}:`)));
}

export async function turnLogOfArea(area: StorageArea): Promise<void> {
  await area.set({ [key]: 'x'.repeat(length) });
  await area.remove(key);
}
