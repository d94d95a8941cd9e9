import { fromBase64, toBase64 } from '../core/exchange/base64';
import type { KeptPack } from '../core/exchange/kept-pack';
import { type Problem, problem } from '../core/exchange/safe-json';
import { dropPackRows, dropSource, putPackRows, removedKey, removedSources } from './corpus-rows';
import type { StoredPack } from './database';
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

/** What a backup holds of packs: the files that the reader brought, and the sources of packs that the reader threw out. */
export async function keptOf(tx: OwnReading | OwnWriting): Promise<{ packs: KeptPack[]; removed: string[] }> {
  const [rows, files] = await Promise.all([tx.objectStore('packs').getAll(), tx.objectStore('packFiles').getAll()]);
  const bytes = new Map(files.map((file) => [file.id, file.bytes]));
  const packs = rows.flatMap(({ id, enabled, corrections = [] }) => {
    const file = bytes.get(id);
    return file === undefined ? [] : [{ id, enabled, file: toBase64(file), corrections }];
  });
  return { packs, removed: await removedSources(tx) };
}

/** Brings packs in within the transaction of an import. */
export async function putKeptPacks(tx: OwnWriting, kept: readonly KeptPack[], { packs }: ReadPacks): Promise<void> {
  for (const { id, enabled, file, corrections } of kept) {
    const read = packs.get(id);
    if (!read) continue;
    if (enabled) await putPackRows(tx, read.pack, corrections);
    const row: StoredPack = { ...storedPack(read), enabled, ...(enabled ? {} : { corrections }) };
    await tx.objectStore('packs').put(row);
    await tx.objectStore('packFiles').put({ id, bytes: fromBase64(file) });
  }
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
