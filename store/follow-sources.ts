import type { Notice } from '../messaging/protocol';
import { statementsOf } from './blocks';
import { type CorpusTransaction, inCorpus, putSource, readersOwn } from './corpus-rows';
import type { DB } from './database';
import type { SourceCopy } from './source-copy';
import type { Sources, WholeSource } from './sources';
import { putAll } from './transact';

/** Sources read and written at once. */
const portion = 20;

/** Brings the copies of these sources up to date with the database; false where there was no room. */
export async function followSources(db: DB, copy: SourceCopy, ids: readonly string[]): Promise<boolean> {
  let room = true;
  for (let at = 0; at < ids.length; at += portion) {
    const asked = ids.slice(at, at + portion);
    const found = await Promise.all(asked.map((id) => wholeOwn(db, id)));
    const keep = found.filter((whole) => whole !== null);
    const there = new Set(keep.map(({ source }) => source.id));
    room =
      (await copy.write(
        keep,
        asked.filter((id) => !there.has(id)),
      )) && room;
  }
  return room;
}

/** The same sources, each change followed by `follow` once it is on disk. */
export function withFollowing(sources: Sources, follow: (ids: readonly string[]) => void): Sources {
  const after =
    <A extends readonly unknown[], T>(change: (...args: A) => Promise<T>, idsOf: (done: T, ...args: A) => string[]) =>
    async (...args: A): Promise<T> => {
      const done = await change(...args);
      follow(idsOf(done, ...args));
      return done;
    };
  return {
    ...sources,
    put: after(sources.put, (_, { source }) => [source.id]),
    putMany: after(sources.putMany, (_, many) => many.map(({ source }) => source.id)),
    correct: after(sources.correct, (_, { id }) => [id]),
    putStatement: after(sources.putStatement, (_, { source }) => [source]),
    removeStatement: after(sources.removeStatement, (taken) => (taken ? [taken.source] : [])),
    remove: after(sources.remove, (_, id) => [id]),
    putBack: after(sources.putBack, (_, { source }) => [source.id]),
    undoSaving: after(sources.undoSaving, (_, id) => [id]),
  };
}

/** At a start of the browser: what the database lacks comes back from the copy, what the copy lacks goes there. */
export async function reconcileSources(db: DB, copy: SourceCopy): Promise<Notice[]> {
  const [own, kept] = await Promise.all([ownIds(db), copy.ids()]);
  const restored = await bringBack(db, copy, without(kept, own));
  const room = await followSources(db, copy, without(own, kept));
  return [
    ...(restored > 0 ? [{ message: 'notice.sourcesRestored', values: { count: String(restored) } }] : []),
    ...(room ? [] : [noRoom]),
  ];
}

/** There are more sources than the safety copy has room for. */
export const noRoom: Notice = { message: 'notice.sourcesTooMany', values: {} };

/** After a file was merged or taken back: the database is right. */
export async function refillCopy(db: DB, copy: SourceCopy): Promise<boolean> {
  return followSources(db, copy, [...new Set([...(await ownIds(db)), ...(await copy.ids())])]);
}

async function ownIds(db: DB): Promise<string[]> {
  return db.getAllKeysFromIndex('sources', 'by-pack', readersOwn);
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}

async function wholeOwn(db: DB, id: string): Promise<WholeSource | null> {
  const tx = db.transaction(['sources', 'blocks', 'revisions']);
  const [source, statements, revisions] = await Promise.all([
    tx.objectStore('sources').get(id),
    statementsOf(tx.objectStore('blocks'), id),
    tx.objectStore('revisions').index('by-source').getAll(id),
  ]);
  return source?.pack === readersOwn ? { source, statements, revisions } : null;
}

/** Says how many came back. One that a pack has brought meanwhile is the reader's again. */
async function bringBack(db: DB, copy: SourceCopy, ids: readonly string[]): Promise<number> {
  let count = 0;
  for (let at = 0; at < ids.length; at += portion) {
    const read = await Promise.all(ids.slice(at, at + portion).map((id) => copy.read(id)));
    const lost = read.filter((whole) => whole !== null);
    count += lost.length;
    if (lost.length > 0) await inCorpus(db, (tx) => putWhole(tx, lost));
  }
  return count;
}

async function putWhole(tx: CorpusTransaction, lost: readonly WholeSource[]): Promise<void> {
  for (const { source, statements, revisions } of lost) {
    await putSource(tx, source, statements);
    await putAll(tx.objectStore('revisions'), revisions);
  }
}
