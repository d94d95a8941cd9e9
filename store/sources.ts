import { isReadable } from '../core/exchange/corpus-schema';
import type { Revision, Saved } from '../core/revision';
import type { Source, Statement } from '../core/statement';
import { blockWith, mergeStatements, statementsOf, takeStatement } from './blocks';
import {
  type CorpusTransaction,
  corpusRevision,
  dropSource,
  inCorpus,
  putSource,
  readersOwn,
  removedKey,
} from './corpus-rows';
import type { DB, StoredSource } from './database';
import { StoreError } from './failure';
import { freeBytes, needRoom } from './room';
import { putAll } from './transact';

/** Everything about one source, to put it back as it was. */
export interface WholeSource extends Saved {
  readonly revisions: readonly Revision[];
}

export interface Sources {
  list(): Promise<Source[]>;
  get(id: string): Promise<Saved | null>;
  statementsOf(source: string): Promise<Statement[]>;
  statements(): Promise<Statement[]>;
  /** How many sources there are. */
  count(): Promise<number>;
  /** Another word after every change of sources or statements. */
  revision(): Promise<string>;
  /** Those of these sources that are there. */
  getMany(ids: readonly string[]): Promise<Saved[]>;
  /** Puts a source with all its statements; those it had before go. With the revision that it comes from. */
  put(saved: Saved, revision?: Revision): Promise<void>;
  /** Several at once, each with its statements: all or none. */
  putMany(many: readonly Saved[]): Promise<void>;
  /** Changes what is said of a source and leaves its statements. A pack's next version keeps the change. */
  correct(source: Source): Promise<void>;
  /** Puts one statement of a source that is there. */
  putStatement(statement: Statement): Promise<void>;
  statement(id: string): Promise<Statement | null>;
  /** Gives what it took out, or null. */
  removeStatement(id: string): Promise<Statement | null>;
  /** Takes it out and gives it back, so that it can be put back. */
  remove(source: string): Promise<WholeSource | null>;
  putBack(whole: WholeSource): Promise<void>;
  /** Savings of a source, oldest first. */
  revisions(source: string): Promise<Revision[]>;
  /** What stood before the last saving stands again. Any other saving than the last was undone already. */
  undoSaving(source: string, savedAt: string): Promise<void>;
}

/** Savings kept of one source; the first stays for ever, as what was said at first. */
const mostRevisions = 12;

export function createSources(db: () => Promise<DB>, free: () => Promise<number> = freeBytes): Sources {
  const change = async <T>(step: (tx: CorpusTransaction) => Promise<T>): Promise<T> => inCorpus(await db(), step);
  return {
    list: async () => (await (await db()).getAll('sources')).map(shown),
    get: async (id) => wholeOf(await db(), id),
    statementsOf: async (source) => [...((await (await db()).get('blocks', source))?.statements ?? [])],
    statements: async () => (await (await db()).getAll('blocks')).flatMap(({ statements }) => statements),
    put: async (saved, revision) => {
      refuseUnreadable(saved);
      await needRoom(free, [saved, revision]);
      await change((tx) => putSaved(tx, saved, revision));
    },
    putMany: async (many) => {
      many.forEach(refuseUnreadable);
      await needRoom(free, many);
      await change(async (tx) => {
        for (const { source, statements } of many) await putSource(tx, source, statements);
      });
    },
    correct: (source) => change((tx) => correct(tx, source)),
    putStatement: (statement) => change((tx) => putStatement(tx, statement)),
    count: async () => (await db()).count('sources'),
    revision: async () => corpusRevision(await db()),
    getMany: async (ids) => manyOf(await db(), ids),
    statement: async (id) => statementIn(await db(), id),
    removeStatement: (id) => change((tx) => takeStatement(tx.objectStore('blocks'), id)),
    remove: (source) => change((tx) => removeSource(tx, source)),
    putBack: async (whole) => {
      refuseUnreadable(whole);
      await change(async (tx) => {
        await putSource(tx, whole.source, whole.statements);
        await putAll(tx.objectStore('revisions'), whole.revisions);
      });
    },
    revisions: async (source) => (await db()).getAllFromIndex('revisions', 'by-source', source),
    undoSaving: (source, savedAt) => change((tx) => undoSaving(tx, source, savedAt)),
  };
}

async function wholeOf(db: DB, id: string): Promise<Saved | null> {
  const tx = db.transaction(['sources', 'blocks']);
  const [source, statements] = await Promise.all([
    tx.objectStore('sources').get(id),
    statementsOf(tx.objectStore('blocks'), id),
  ]);
  return source ? { source: shown(source), statements } : null;
}

async function manyOf(db: DB, ids: readonly string[]): Promise<Saved[]> {
  const tx = db.transaction(['sources', 'blocks']);
  const [sources, blocks] = [tx.objectStore('sources'), tx.objectStore('blocks')];
  const found = await Promise.all(
    ids.map(async (id) => {
      const [source, statements] = await Promise.all([sources.get(id), statementsOf(blocks, id)]);
      return source ? [{ source: shown(source), statements }] : [];
    }),
  );
  return found.flat();
}

/** What no backup could bring back is not taken. */
function refuseUnreadable({ source, statements }: Saved): void {
  if (!isReadable(source, statements)) throw new StoreError('not-saved');
}

async function putSaved(tx: CorpusTransaction, saved: Saved, revision?: Revision): Promise<void> {
  await putSource(tx, saved.source, saved.statements);
  if (!revision) return;
  const revisions = tx.objectStore('revisions');
  await revisions.put(revision);
  const keys = await revisions.index('by-source').getAllKeys(saved.source.id);
  await Promise.all(keys.slice(1, Math.max(1, keys.length - mostRevisions + 1)).map((key) => revisions.delete(key)));
}

async function correct(tx: CorpusTransaction, source: Source): Promise<void> {
  if (!isReadable(source, [])) throw new StoreError('not-saved');
  if (!(await tx.objectStore('sources').get(source.id))) throw new StoreError('not-found');
  await tx.objectStore('sources').put({ ...source, corrected: source.pack !== readersOwn });
}

async function putStatement(tx: CorpusTransaction, statement: Statement): Promise<void> {
  const source = await tx.objectStore('sources').get(statement.source);
  if (!source) throw new StoreError('not-found');
  refuseUnreadable({ source: shown(source), statements: [statement] });
  await mergeStatements(tx.objectStore('blocks'), [statement]);
}

async function statementIn(db: DB, id: string): Promise<Statement | null> {
  const block = await blockWith(db.transaction('blocks').store, id);
  return block?.statements.find((statement) => statement.id === id) ?? null;
}

async function removeSource(tx: CorpusTransaction, id: string): Promise<WholeSource | null> {
  const source = await tx.objectStore('sources').get(id);
  if (!source) return null;
  const statements = await statementsOf(tx.objectStore('blocks'), id);
  const revisions = await tx.objectStore('revisions').index('by-source').getAll(id);
  await dropSource(tx, id);
  await dropRevisions(tx, revisions);
  if (source.pack !== readersOwn) await tx.objectStore('meta').put({ key: removedKey(id), value: true });
  return { source, statements, revisions };
}

async function dropRevisions(tx: CorpusTransaction, revisions: readonly Revision[]): Promise<void> {
  const store = tx.objectStore('revisions');
  await Promise.all(revisions.map(({ source, savedAt }) => store.delete([source, savedAt])));
}

async function undoSaving(tx: CorpusTransaction, id: string, savedAt: string): Promise<void> {
  const last = (await tx.objectStore('revisions').index('by-source').getAll(id)).at(-1);
  if (last?.savedAt !== savedAt) return;
  await dropRevisions(tx, [last]);
  if (last.before) return putSource(tx, last.before.source, last.before.statements);
  await dropSource(tx, id);
}

function shown(stored: StoredSource): Source {
  const { corrected, ...source } = stored;
  return corrected === undefined ? stored : source;
}
