import { isReadable } from '../core/exchange/corpus-schema';
import type { Pack } from '../core/pack';
import type { Source, Statement } from '../core/statement';
import { type DB, type StoredSource, strict } from './database';
import { StoreError } from './failure';
import { putAll, transact } from './transact';

/** Pack name of the sources that the reader saved. */
export const readersOwn = 'reader';

export interface Sources {
  list(): Promise<Source[]>;
  statementsOf(source: string): Promise<Statement[]>;
  statements(): Promise<Statement[]>;
  /** Puts a source with all its statements; those it had before go. */
  put(source: Source, statements: readonly Statement[]): Promise<void>;
  /** Changes what is said of a source and leaves its statements. A pack's next version keeps the change. */
  correct(source: Source): Promise<void>;
  remove(source: string): Promise<void>;
  /** Brings a pack's sources to its version. Says whether there was anything to do. */
  installPack(pack: Pack): Promise<boolean>;
}

export function createSources(db: () => Promise<DB>): Sources {
  return {
    list: async () => (await (await db()).getAll('sources')).map(shown),
    statementsOf: async (source) => (await db()).getAllFromIndex('statements', 'by-source', source),
    statements: async () => (await db()).getAll('statements'),
    put: async (source, statements) => {
      if (!isReadable(source, statements)) throw new StoreError('not-saved');
      await inCorpus(await db(), (tx) => putSource(tx, source, statements));
    },
    correct: async (source) =>
      inCorpus(await db(), async (tx) => {
        if (!isReadable(source, [])) throw new StoreError('not-saved');
        if (!(await tx.objectStore('sources').get(source.id))) throw new StoreError('not-found');
        await tx.objectStore('sources').put({ ...source, corrected: source.pack !== readersOwn });
      }),
    remove: async (source) => inCorpus(await db(), (tx) => removeSource(tx, source)),
    installPack: async (pack) => installPack(await db(), pack),
  };
}

function corpusTransaction(db: DB, options: IDBTransactionOptions) {
  return db.transaction(['sources', 'statements', 'meta'], 'readwrite', options);
}

type CorpusTransaction = ReturnType<typeof corpusTransaction>;

async function inCorpus(db: DB, change: (tx: CorpusTransaction) => Promise<void>, options = strict): Promise<void> {
  const tx = corpusTransaction(db, options);
  await transact(tx, () => change(tx));
}

async function putSource(tx: CorpusTransaction, source: StoredSource, statements: readonly Statement[]): Promise<void> {
  await dropStatements(tx, source.id);
  await tx.objectStore('meta').delete(removedKey(source.id));
  await tx.objectStore('sources').put(source);
  await putAll(tx.objectStore('statements'), statements);
}

async function removeSource(tx: CorpusTransaction, id: string): Promise<void> {
  const source = await tx.objectStore('sources').get(id);
  await dropStatements(tx, id);
  await tx.objectStore('sources').delete(id);
  // A pack's source that the reader threw out stays out when the pack is renewed.
  if (source && source.pack !== readersOwn) await tx.objectStore('meta').put({ key: removedKey(id), value: true });
}

async function dropStatements(tx: CorpusTransaction, source: string): Promise<void> {
  const statements = tx.objectStore('statements');
  const keys = await statements.index('by-source').getAllKeys(source);
  await Promise.all(keys.map((key) => statements.delete(key)));
}

/** All in one relaxed transaction, so that no half pack is ever seen; the strict marker afterwards closes it. */
async function installPack(db: DB, pack: Pack): Promise<boolean> {
  const marker = { key: `pack:${pack.id}`, value: pack.version };
  if ((await db.get('meta', marker.key))?.value === pack.version) return false;
  await inCorpus(db, (tx) => renewPack(tx, pack), { durability: 'relaxed' });
  await inCorpus(db, async (tx) => void (await tx.objectStore('meta').put(marker)));
  return true;
}

async function renewPack(tx: CorpusTransaction, pack: Pack): Promise<void> {
  const old = await tx.objectStore('sources').index('by-pack').getAll(pack.id);
  const removed = new Set(
    await tx.objectStore('meta').getAllKeys(IDBKeyRange.bound(removedKey(''), removedKey('\uffff'))),
  );
  for (const { id } of old) await dropStatements(tx, id);
  await Promise.all(old.map(({ id }) => tx.objectStore('sources').delete(id)));
  const corrections = new Map(old.filter((source) => source.corrected).map((source) => [source.id, source]));
  const kept = pack.sources.filter((source) => !removed.has(removedKey(source.id)));
  const ids = new Set(kept.map((source) => source.id));
  await putAll(
    tx.objectStore('sources'),
    kept.map((source) => withCorrection(source, corrections.get(source.id))),
  );
  await putAll(
    tx.objectStore('statements'),
    pack.statements.filter(({ source }) => ids.has(source)),
  );
}

/** The reader's word on title, outlet, date and author stands; the rest comes from the pack. */
function withCorrection(source: Source, correction: StoredSource | undefined): StoredSource {
  if (!correction) return source;
  const { title, outlet, date, dateBasis, byline } = correction;
  return { ...source, title, outlet, date, dateBasis, byline, corrected: true };
}

function removedKey(source: string): string {
  return `removed:${source}`;
}

function shown(stored: StoredSource): Source {
  const { corrected, ...source } = stored;
  return corrected === undefined ? stored : source;
}
