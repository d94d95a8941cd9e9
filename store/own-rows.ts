import { allStatements } from './blocks';
import { readersOwn } from './corpus-rows';
import { type DB, strict } from './database';

const stores = ['notes', 'sources', 'blocks', 'hidden', 'meta'] as const;

export function readOwn(db: DB) {
  return db.transaction([...stores]);
}

export function writeOwn(db: DB) {
  return db.transaction([...stores], 'readwrite', strict);
}

/** All that a backup holds, at one moment. */
export type OwnReading = ReturnType<typeof readOwn>;
export type OwnWriting = ReturnType<typeof writeOwn>;

/** What the reader saved or corrected, without what comes with packs. */
export async function ownCorpus(tx: OwnReading | OwnWriting) {
  const [allSources, told, hidden] = await Promise.all([
    tx.objectStore('sources').getAll(),
    allStatements(tx.objectStore('blocks')),
    tx.objectStore('hidden').getAll(),
  ]);
  const sources = allSources.filter((source) => source.pack === readersOwn || source.corrected);
  const own = new Set(sources.filter((source) => source.pack === readersOwn).map(({ id }) => id));
  return { sources, statements: told.filter(({ source }) => own.has(source)), hidden };
}
