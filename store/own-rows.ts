import { statementsOf } from './blocks';
import { readersOwn } from './corpus-rows';
import { type DB, type StoreName, strict } from './database';
import { keptOf } from './kept-packs';

const stores: StoreName[] = [
  'notes',
  'drafts',
  'sources',
  'blocks',
  'revisions',
  'packs',
  'packFiles',
  'hidden',
  'meta',
];

export function readOwn(db: DB) {
  return db.transaction(stores);
}

export function writeOwn(db: DB) {
  return db.transaction(stores, 'readwrite', strict);
}

/** All that a backup holds, at one moment. */
export type OwnReading = ReturnType<typeof readOwn>;
export type OwnWriting = ReturnType<typeof writeOwn>;

/** What the reader saved, corrected or brought; the rows that come from packs come from their files again. */
export async function ownCorpus(tx: OwnReading | OwnWriting) {
  const [allSources, revisions, hidden, drafts] = await Promise.all([
    tx.objectStore('sources').getAll(),
    tx.objectStore('revisions').getAll(),
    tx.objectStore('hidden').getAll(),
    tx.objectStore('drafts').getAll(),
  ]);
  const kept = await keptOf(tx, allSources);
  const sources = allSources.filter((source) => source.pack === readersOwn || source.corrected);
  const own = sources.filter((source) => source.pack === readersOwn);
  const told = await Promise.all(own.map(({ id }) => statementsOf(tx.objectStore('blocks'), id)));
  const ids = new Set(own.map(({ id }) => id));
  const savings = revisions.filter(({ source }) => ids.has(source));
  return { sources, statements: told.flat(), revisions: savings, hidden, drafts, ...kept };
}
