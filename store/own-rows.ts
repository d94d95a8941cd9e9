import { statementsOf } from './blocks';
import { readersOwn } from './corpus-rows';
import { type DB, strict } from './database';

const stores = ['notes', 'sources', 'blocks', 'revisions', 'hidden', 'meta'] as const;

export function readOwn(db: DB) {
  return db.transaction([...stores]);
}

export function writeOwn(db: DB) {
  return db.transaction([...stores], 'readwrite', strict);
}

/** All that a backup holds, at one moment. */
export type OwnReading = ReturnType<typeof readOwn>;
export type OwnWriting = ReturnType<typeof writeOwn>;

/** What the reader saved or corrected, without what comes with packs: that is not even read. */
export async function ownCorpus(tx: OwnReading | OwnWriting) {
  const [allSources, revisions, hidden] = await Promise.all([
    tx.objectStore('sources').getAll(),
    tx.objectStore('revisions').getAll(),
    tx.objectStore('hidden').getAll(),
  ]);
  const sources = allSources.filter((source) => source.pack === readersOwn || source.corrected);
  const own = sources.filter((source) => source.pack === readersOwn);
  const told = await Promise.all(own.map(({ id }) => statementsOf(tx.objectStore('blocks'), id)));
  const kept = new Set(own.map(({ id }) => id));
  return { sources, statements: told.flat(), revisions: revisions.filter(({ source }) => kept.has(source)), hidden };
}
