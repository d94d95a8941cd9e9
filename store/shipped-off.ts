import type { SwitchedOff } from '../core/exchange/kept-pack';
import type { Pack } from '../core/pack';
import type { DB, StoredPack } from './database';
import { packsSharing } from './packs';

/** A pack in use that a backup knows as switched off. */
export interface TurnedOff {
  readonly row: StoredPack;
  /** The packs in use that carry some of its sources too. */
  readonly others: readonly Pack[];
}

/** Those that come with the program and are here: another program may ship another pack. */
export async function shippedAmong(db: DB, listed: readonly SwitchedOff[]): Promise<SwitchedOff[]> {
  const [ids, files] = await Promise.all([db.getAllKeys('packs'), db.getAllKeys('packFiles')]);
  return listed.filter(({ id }) => ids.includes(id) && !files.includes(id));
}

/** Reads files, which no transaction waits for. */
export async function readTurnedOff(db: DB, listed: readonly SwitchedOff[]): Promise<TurnedOff[]> {
  const rows = await Promise.all(listed.map(({ id }) => db.get('packs', id)));
  const inUse = rows.flatMap((row) => (row?.enabled ? row : []));
  return Promise.all(inUse.map(async (row) => ({ row, others: await packsSharing({ db, shipped: null }, row) })));
}
