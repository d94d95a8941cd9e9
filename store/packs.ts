import type { Pack } from '../core/pack';
import { headOfPack } from '../core/pack-file';
import { type CorpusTransaction, dropPackRows, inCorpus, putPackRows, removedKey } from './corpus-rows';
import type { DB, StoredPack, TopicParts } from './database';
import { StoreError } from './failure';
import { createTurns } from './in-turn';
import { type ReadPack, readPackFile } from './pack-file';
import { freeBytes, needRoom } from './room';

export interface Packs {
  list(): Promise<StoredPack[]>;
  /** Brings the shipped pack to its version, unless the reader switched it off. Says whether there was anything to do. */
  installShipped(pack: Pack): Promise<boolean>;
  /** A new pack, or another version of one that is there. */
  put(read: ReadPack, bytes: Uint8Array): Promise<void>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
  remove(id: string): Promise<void>;
}

/** `shipped` is in the program, so its file is not kept. */
export function createPacks(db: () => Promise<DB>, shipped: Pack, free: () => Promise<number> = freeBytes): Packs {
  // In turn: each looks at what the others hold before it writes.
  const inTurn = createTurns();
  return {
    list: async () => (await db()).getAll('packs'),
    installShipped: (pack) => inTurn(async () => installShipped(await db(), pack)),
    put: (read, bytes) =>
      inTurn(async () => {
        await needRoom(free, read.pack);
        await putPack({ db: await db(), shipped }, read, bytes);
      }),
    setEnabled: (id, enabled) =>
      inTurn(async () => {
        const shelf = { db: await db(), shipped };
        await (enabled ? enable(shelf, id) : putAway(shelf, id, 'keep'));
      }),
    remove: (id) => inTurn(async () => putAway({ db: await db(), shipped }, id, 'forget')),
  };
}

/** Where packs come from: their files, and the one that is in the program, where that is at hand. */
interface Shelf {
  readonly db: DB;
  readonly shipped: Pack | null;
}

/** Many rows in one relaxed transaction; a strict one afterwards closes it. */
const relaxed: IDBTransactionOptions = { durability: 'relaxed' };

async function installShipped(db: DB, pack: Pack): Promise<boolean> {
  const marker = { key: markerKey(pack.id), value: pack.version };
  if ((await db.get('packs', pack.id))?.enabled === false) return false;
  if ((await db.get('meta', marker.key))?.value === pack.version && (await db.get('packs', pack.id))) return false;
  await inCorpus(
    db,
    async (tx) => {
      await putPackRows(tx, pack, await dropPackRows(tx, pack.id));
      await tx.objectStore('packs').put(storedPack({ pack, head: headOfPack(pack, '') }));
    },
    relaxed,
  );
  await inCorpus(db, async (tx) => void (await tx.objectStore('meta').put(marker)));
  return true;
}

const markerKey = (id: string) => `pack:${id}`;

async function putPack(shelf: Shelf, read: ReadPack, bytes: Uint8Array): Promise<void> {
  const { db } = shelf;
  const { pack } = read;
  const known = await db.get('packs', pack.id);
  const enabled = known?.enabled ?? true;
  const row = { ...storedPack(read), enabled, ...(enabled ? {} : { corrections: known?.corrections ?? [] }) };
  const others = await packsSharing(shelf, row);
  await inCorpus(
    db,
    async (tx) => {
      const earlier = await dropPackRows(tx, pack.id);
      if (row.enabled) await putPackRows(tx, pack, earlier);
      // What the new version no longer carries may be in another pack.
      for (const other of others) await putPackRows(tx, other);
      await tx.objectStore('packs').put(row);
      await tx.objectStore('packFiles').put({ id: pack.id, bytes });
    },
    relaxed,
  );
  await close(db, pack.id);
}

async function enable(shelf: Shelf, id: string): Promise<void> {
  const { db } = shelf;
  const row = await db.get('packs', id);
  if (!row) throw new StoreError('not-found');
  const { corrections = [], ...kept } = row;
  const pack = await packOf(shelf, id);
  await inCorpus(
    db,
    async (tx) => {
      await putPackRows(tx, pack, [...corrections, ...(await dropPackRows(tx, id))]);
      await tx.objectStore('packs').put({ ...kept, enabled: true });
    },
    relaxed,
  );
  await close(db, id);
}

/**
 * Takes a pack's sources out of the corpus; those that another pack carries too come from there now. The file is kept
 * to be switched on again, or forgotten.
 */
async function putAway(shelf: Shelf, id: string, then: 'keep' | 'forget'): Promise<void> {
  const { db } = shelf;
  const row = await db.get('packs', id);
  if (!row) return;
  const others = await packsSharing(shelf, row);
  await inCorpus(db, async (tx) => {
    await switchOff(tx, row, others);
    if (then === 'keep') return;
    await tx.objectStore('packs').delete(id);
    await tx.objectStore('packFiles').delete(id);
    await Promise.all(row.marks.map((mark) => tx.objectStore('meta').delete(removedKey(mark.id))));
  });
}

/** `others`: the packs in use that carry some of its sources too. */
export async function switchOff(tx: CorpusTransaction, row: StoredPack, others: readonly Pack[]): Promise<void> {
  const dropped = await dropPackRows(tx, row.id);
  for (const other of others) await putPackRows(tx, other);
  const corrections = [...(row.corrections ?? []), ...dropped.filter(({ corrected }) => corrected)];
  await tx.objectStore('packs').put({ ...row, enabled: false, corrections });
}

/** The other packs in use that carry a source of this one. */
export async function packsSharing(shelf: Shelf, row: StoredPack): Promise<Pack[]> {
  const { db } = shelf;
  const known = await db.get('packs', row.id);
  const ids = new Set([...row.marks, ...(known?.marks ?? [])].map(({ id }) => id));
  const rows = (await db.getAll('packs')).filter(
    (other) => other.id !== row.id && other.enabled && other.marks.some(({ id }) => ids.has(id)),
  );
  return Promise.all(rows.map((other) => packOf(shelf, other.id)));
}

async function packOf({ db, shipped }: Shelf, id: string): Promise<Pack> {
  if (id === shipped?.id) return shipped;
  const file = await db.get('packFiles', id);
  if (!file) throw new StoreError('not-found');
  const read = await readPackFile(new Blob([new Uint8Array(file.bytes)]));
  if (!read.ok) throw new StoreError('unreadable', read.error);
  return read.value.pack;
}

/** A strict write after the relaxed ones: what was told to be there survives a power cut. */
async function close(db: DB, id: string): Promise<void> {
  await inCorpus(db, async (tx) => {
    const row = await tx.objectStore('packs').get(id);
    if (row) await tx.objectStore('packs').put(row);
  });
}

export function storedPack({ pack, head }: ReadPack): StoredPack {
  const { parties = [], lexicon, entities, propositions } = pack;
  const topicParts: TopicParts | null = head.topic === head.id ? { parties, lexicon, entities, propositions } : null;
  return { ...head, enabled: true, topicParts };
}
