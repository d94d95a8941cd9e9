import { type Pack, topicOf } from '../core/pack';
import type { Statement } from '../core/statement';
import { type DB, type StoredSource, strict } from './database';
import { putAll, transact } from './transact';

/** Pack name of the sources that the reader saved. */
export const readersOwn = 'reader';

function corpusTransaction(db: DB, options: IDBTransactionOptions) {
  return db.transaction(['sources', 'statements', 'packs', 'packFiles', 'revisions', 'meta'], 'readwrite', options);
}

/** All that can change the corpus, at once: no half pack and no half source is ever seen. */
export type CorpusTransaction = ReturnType<typeof corpusTransaction>;

export async function inCorpus<T>(
  db: DB,
  change: (tx: CorpusTransaction) => Promise<T>,
  options: IDBTransactionOptions = strict,
): Promise<T> {
  const tx = corpusTransaction(db, options);
  return transact(tx, () => change(tx));
}

export async function putSource(
  tx: CorpusTransaction,
  source: StoredSource,
  statements: readonly Statement[],
): Promise<void> {
  await dropStatements(tx, source.id);
  await tx.objectStore('meta').delete(removedKey(source.id));
  await tx.objectStore('sources').put(source);
  await putAll(tx.objectStore('statements'), statements);
}

export async function dropStatements(tx: CorpusTransaction, source: string): Promise<void> {
  const statements = tx.objectStore('statements');
  const keys = await statements.index('by-source').getAllKeys(source);
  await Promise.all(keys.map((key) => statements.delete(key)));
}

/** Takes a pack's rows out. Gives them as they were, corrections included. */
export async function dropPackRows(tx: CorpusTransaction, pack: string): Promise<StoredSource[]> {
  const old = await tx.objectStore('sources').index('by-pack').getAll(pack);
  for (const { id } of old) await dropStatements(tx, id);
  await Promise.all(old.map(({ id }) => tx.objectStore('sources').delete(id)));
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
  await putAll(
    tx.objectStore('statements'),
    pack.statements.filter(({ source }) => ids.has(source)),
  );
}

/** The reader's word on title, outlet, date and author stands; the rest comes from the pack. */
function withCorrection(source: StoredSource, correction: StoredSource | undefined): StoredSource {
  if (!correction) return source;
  const { title, outlet, date, dateBasis, byline } = correction;
  return { ...source, title, outlet, date, dateBasis, byline, corrected: true };
}

async function removedSources(tx: CorpusTransaction): Promise<string[]> {
  const keys = await tx.objectStore('meta').getAllKeys(IDBKeyRange.bound(removedKey(''), removedKey('\uffff')));
  return keys.map((key) => key.slice(removedKey('').length));
}

/** A pack's source that the reader threw out stays out when the pack is renewed. */
export function removedKey(source: string): string {
  return `removed:${source}`;
}
