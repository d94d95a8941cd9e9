import { type Pack, topicOf } from '../core/pack';
import type { Statement } from '../core/statement';
import { putBlocks } from './blocks';
import { type DB, type HashiaSchema, type StoredSource, type StoreName, strict } from './database';
import type { OwnReading } from './own-rows';
import { putAll, transact } from './transact';

/** Pack name of the sources that the reader saved. */
export const readersOwn = 'reader';

/** Of the type of every store's, so that a restore can do its work in a transaction over more of them. */
const stores: StoreName[] = ['sources', 'blocks', 'packs', 'packFiles', 'revisions', 'meta'];

function corpusTransaction(db: DB, options: IDBTransactionOptions) {
  return db.transaction<StoreName[], 'readwrite'>(stores, 'readwrite', options);
}

/** All that can change the corpus, at once: no half pack and no half source is ever seen. */
export type CorpusTransaction = ReturnType<typeof corpusTransaction>;

export async function inCorpus<T>(
  db: DB,
  change: (tx: CorpusTransaction) => Promise<T>,
  options: IDBTransactionOptions = strict,
): Promise<T> {
  const tx = corpusTransaction(db, options);
  return transact(tx, async () => {
    await markChanged(tx);
    return change(tx);
  });
}

const revisionKey = 'corpus';

interface WithMeta {
  objectStore(name: 'meta'): { put(row: HashiaSchema['meta']['value']): Promise<unknown> };
}

/** Gives the corpus another revision, in the very transaction that changes it: no index outlives what it was made from. */
export async function markChanged(tx: WithMeta): Promise<void> {
  await tx.objectStore('meta').put({ key: revisionKey, value: crypto.randomUUID() });
}

/** Another word after every change of the corpus. */
export async function corpusRevision(db: DB): Promise<string> {
  return String((await db.get('meta', revisionKey))?.value ?? '');
}

export async function putSource(
  tx: CorpusTransaction,
  source: StoredSource,
  statements: readonly Statement[],
): Promise<void> {
  await tx.objectStore('meta').delete(removedKey(source.id));
  await tx.objectStore('sources').put(source);
  await tx.objectStore('blocks').put({ source: source.id, statements });
}

export async function dropSource(tx: CorpusTransaction, id: string): Promise<void> {
  await Promise.all([tx.objectStore('sources').delete(id), tx.objectStore('blocks').delete(id)]);
}

/** Takes a pack's rows out. Gives them as they were, corrections included. */
export async function dropPackRows(tx: CorpusTransaction, pack: string): Promise<StoredSource[]> {
  const old = await tx.objectStore('sources').index('by-pack').getAll(pack);
  await Promise.all(old.map(({ id }) => dropSource(tx, id)));
  return old;
}

/**
 * Puts a pack's sources in, less those that the reader threw out and those that another pack or the reader holds
 * already. What the reader corrected in `earlier` rows stands.
 */
export async function putPackRows(
  tx: CorpusTransaction,
  pack: Pack,
  earlier: readonly StoredSource[] = [],
): Promise<void> {
  const [held, removed] = await Promise.all([tx.objectStore('sources').getAllKeys(), removedSources(tx)]);
  const taken = new Set([...held, ...removed]);
  const corrections = new Map(earlier.filter(({ corrected }) => corrected).map((source) => [source.id, source]));
  const put = pack.sources.filter(({ id }) => !taken.has(id));
  const ids = new Set(put.map(({ id }) => id));
  const topic = topicOf(pack);
  await putAll(
    tx.objectStore('sources'),
    put.map((source) => ({ ...withCorrection(source, corrections.get(source.id)), pack: pack.id, topic })),
  );
  await putBlocks(
    tx.objectStore('blocks'),
    pack.statements.filter(({ source }) => ids.has(source)),
  );
}

/** The reader's word on title, outlet, date and author stands; the rest comes from the pack. */
function withCorrection(source: StoredSource, correction: StoredSource | undefined): StoredSource {
  if (!correction) return source;
  const { title, outlet, date, dateBasis, byline } = correction;
  return { ...source, title, outlet, date, dateBasis, byline, corrected: true };
}

export async function removedSources(tx: CorpusTransaction | OwnReading): Promise<string[]> {
  const keys = await tx.objectStore('meta').getAllKeys(IDBKeyRange.bound(removedKey(''), removedKey('\uffff')));
  return keys.map((key) => key.slice(removedKey('').length));
}

/** A pack's source that the reader threw out stays out when the pack is renewed. */
export function removedKey(source: string): string {
  return `removed:${source}`;
}
