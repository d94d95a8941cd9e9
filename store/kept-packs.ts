import type { BackupLists } from '../core/exchange/backup-lists';
import { fromBase64, toBase64 } from '../core/exchange/base64';
import type { HeldSource, KeptPack } from '../core/exchange/kept-pack';
import { type Problem, problem } from '../core/exchange/safe-json';
import type { Pack } from '../core/pack';
import { dropPackRows, dropSource, putPackRows, readersOwn, removedKey, removedSources } from './corpus-rows';
import type { StoredPack, StoredSource } from './database';
import type { OwnReading, OwnWriting } from './own-rows';
import { type ReadPack, readPackFile } from './pack-file';
import { storedPack } from './packs';
import { putAll } from './transact';

/** A backup's packs, each read from its file; one that cannot be read does not take the others with it. */
export interface ReadPacks {
  readonly packs: ReadonlyMap<string, ReadPack>;
  readonly invalid: readonly Problem[];
}

export async function readKeptPacks(kept: readonly KeptPack[]): Promise<ReadPacks> {
  const packs = new Map<string, ReadPack>();
  const invalid: Problem[] = [];
  for (const [index, { id, file }] of kept.entries()) {
    const read = await readPackFile(new Blob([fromBase64(file)]));
    if (read.ok && read.value.pack.id === id) packs.set(id, read.value);
    else invalid.push(problem('wrong-shape', `packs.${index}.file`, 'not the file of this pack').error);
  }
  return { packs, invalid };
}

/**
 * What a backup holds of packs: the files that the reader brought, what of them is in use, and the sources of packs that
 * the reader threw out. `sources` are all of the corpus.
 */
export async function keptOf(
  tx: OwnReading | OwnWriting,
  sources: readonly StoredSource[],
): Promise<Pick<BackupLists, 'packs' | 'switchedOff' | 'held' | 'removed'>> {
  const [rows, files] = await Promise.all([tx.objectStore('packs').getAll(), tx.objectStore('packFiles').getAll()]);
  const bytes = new Map(files.map((file) => [file.id, file.bytes]));
  const packs = rows.flatMap(({ id, enabled, corrections = [] }) => {
    const file = bytes.get(id);
    return file === undefined ? [] : [{ id, enabled, file: toBase64(file), corrections }];
  });
  const off = rows.filter(({ id, enabled }) => !enabled && !bytes.has(id));
  const switchedOff = off.map(({ id, corrections = [] }) => ({ id, corrections }));
  return { packs, switchedOff, held: heldIn(rows, sources), removed: await removedSources(tx) };
}

function heldIn(packs: readonly StoredPack[], sources: readonly StoredSource[]): HeldSource[] {
  const carriers = new Map<string, number>();
  for (const { id } of packs.flatMap(({ enabled, marks }) => (enabled ? marks : []))) {
    carriers.set(id, (carriers.get(id) ?? 0) + 1);
  }
  return sources.flatMap(({ id, pack }) =>
    pack !== readersOwn && (carriers.get(id) ?? 0) > 1 ? [{ source: id, pack }] : [],
  );
}

/** Sources that one pack holds now and another one, which comes, is to hold. What the reader made of one stays. */
export async function toHandOver(tx: OwnWriting, held: readonly HeldSource[]): Promise<string[]> {
  const rows = await Promise.all(held.map(({ source }) => tx.objectStore('sources').get(source)));
  return rows.flatMap((row) => (row && row.pack !== readersOwn && !row.corrected ? row.id : []));
}

/** Those that their pack does carry: a file can claim anything. */
export function carriedOf(held: readonly HeldSource[], { packs }: ReadPacks): HeldSource[] {
  const carried = new Map([...packs].map(([id, { pack }]) => [id, new Set(pack.sources.map((source) => source.id))]));
  return held.filter(({ source, pack }) => carried.get(pack)?.has(source));
}

/** Brings packs in within the transaction of an import. */
export async function putKeptPacks(
  tx: OwnWriting,
  { packs: kept, held }: Pick<BackupLists, 'packs' | 'held'>,
  { packs }: ReadPacks,
): Promise<void> {
  const holders = new Map(held.map(({ source, pack }) => [source, pack]));
  for (const { id, enabled, file, corrections } of kept) {
    const read = packs.get(id);
    if (!read) continue;
    if (enabled) await putPackRows(tx, without(read.pack, holders), corrections);
    const row: StoredPack = { ...storedPack(read), enabled, ...(enabled ? {} : { corrections }) };
    await tx.objectStore('packs').put(row);
    await tx.objectStore('packFiles').put({ id, bytes: fromBase64(file) });
  }
}

/** A pack without the sources that another one holds. */
function without(pack: Pack, holders: ReadonlyMap<string, string>): Pack {
  const sources = pack.sources.filter(({ id }) => (holders.get(id) ?? pack.id) === pack.id);
  return { ...pack, sources };
}

export async function takeBackPacks(tx: OwnWriting, kept: readonly KeptPack[]): Promise<void> {
  for (const { id } of kept) {
    await dropPackRows(tx, id);
    await Promise.all([tx.objectStore('packs').delete(id), tx.objectStore('packFiles').delete(id)]);
  }
}

/** Sources that the reader had thrown out of packs go again. */
export async function dropRemoved(tx: OwnWriting, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => dropSource(tx, id)));
  await putAll(
    tx.objectStore('meta'),
    ids.map((id) => ({ key: removedKey(id), value: true })),
  );
}
