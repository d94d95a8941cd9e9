import type { Anchoring, Standing } from '../core/annotation';
import type { DB } from './database';
import { transact } from './transact';

/** How notes were found when their pages were last read, by annotation id. */
export type StandingsById = Readonly<Record<string, Standing>>;

export interface Standings {
  /** Of the notes on the page filed under `urlKey`; `seen` is an ISO moment. */
  keep(urlKey: string, found: Readonly<Record<string, Anchoring>>, seen: string): Promise<void>;
  of(ids: readonly string[]): Promise<StandingsById>;
  /** Notes whose passage had changed or gone. */
  needingALook(): Promise<ReadonlySet<string>>;
}

/** Found out again with every reading of the page: not worth a strict write. */
const relaxed: IDBTransactionOptions = { durability: 'relaxed' };

export function createStandings(db: () => Promise<DB>): Standings {
  return {
    keep: async (urlKey, found, seen) => keep(await db(), { urlKey, found, seen }),
    async of(ids) {
      const tx = (await db()).transaction('standings');
      const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
      return Object.fromEntries(
        rows.flatMap((row) => (row ? [[row.id, { anchoring: row.anchoring, seen: row.seen }]] : [])),
      );
    },
    async needingALook() {
      const rows = await (await db()).getAll('standings');
      return new Set(rows.filter(({ anchoring }) => needsALook(anchoring)).map(({ id }) => id));
    },
  };
}

interface Read {
  readonly urlKey: string;
  readonly found: Readonly<Record<string, Anchoring>>;
  readonly seen: string;
}

/** A page says something of its own notes only. */
async function keep(db: DB, { urlKey, found, seen }: Read): Promise<void> {
  const tx = db.transaction(['notes', 'standings'], 'readwrite', relaxed);
  await transact(tx, async () => {
    const known = await Promise.all(Object.keys(found).map((id) => tx.objectStore('notes').get(id)));
    const own = new Set(known.flatMap((note) => (note?.urlKey === urlKey ? [note.annotation.id] : [])));
    const rows = Object.entries(found).filter(([id]) => own.has(id));
    await Promise.all(rows.map(([id, anchoring]) => tx.objectStore('standings').put({ id, anchoring, seen })));
  });
}

function needsALook({ kind }: Anchoring): boolean {
  return kind === 'changed' || kind === 'orphan';
}
