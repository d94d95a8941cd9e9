import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { NoteRecord } from '../core/exchange/note-record';
import type { Entity, Lexicon, Proposition } from '../core/pack';
import type { PackHead } from '../core/pack-file';
import type { Revision } from '../core/revision';
import type { Source } from '../core/statement';
import type { Block } from './blocks';
import type { StoredIndex } from './corpus-index';
import { StoreError } from './failure';
import { type Migration, migrations } from './migrations/list';

/** A source as kept: `corrected` when the reader changed what the pack said of it. */
export interface StoredSource extends Source {
  readonly corrected?: boolean;
}

/** What is asked of a pack often; the whole of it is kept as its file. */
export interface StoredPack extends PackHead {
  readonly enabled: boolean;
  /** What the topic is read with; null for a pack that only adds sources to another's. */
  readonly topicParts: TopicParts | null;
}

export interface TopicParts {
  readonly lexicon: Lexicon;
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
}

export interface HashiaSchema extends DBSchema {
  notes: { key: string; value: NoteRecord; indexes: { 'by-page': [string, string, string] } };
  drafts: { key: string; value: { key: string; text: string } };
  sources: { key: string; value: StoredSource; indexes: { 'by-pack': string } };
  blocks: { key: string; value: Block };
  /** Made from the rest, and made again when they do not fit it. */
  indexes: { key: string; value: StoredIndex };
  packs: { key: string; value: StoredPack };
  /** Gzip, as it was imported. The shipped pack has none: it is in the program. */
  packFiles: { key: string; value: { id: string; bytes: Uint8Array } };
  revisions: { key: [string, string]; value: Revision; indexes: { 'by-source': string } };
  hidden: { key: [string, string]; value: { claim: string; statement: string } };
  meta: { key: string; value: { key: string; value: unknown } };
}

export type DB = IDBPDatabase<HashiaSchema>;

export interface OpenOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** How long to wait for another tab to let go, in ms. */
  readonly patience: number;
}

/** Every note, draft and marker is written with this: a relaxed write can be lost in a power cut. */
export const strict: IDBTransactionOptions = { durability: 'strict' };

/** Opens once and remembers; forgets when opening fails, the browser ends the connection or an upgrade needs it gone. */
export function createOpener(options: OpenOptions): () => Promise<DB> {
  let opened: Promise<DB> | null = null;
  return () => {
    if (opened) return opened;
    const mine: Promise<DB> = open(options, () => {
      if (opened === mine) opened = null;
    });
    opened = mine;
    mine.catch(() => {
      if (opened === mine) opened = null;
    });
    return mine;
  };
}

export const openDatabase = createOpener({ name: 'hashia', migrations, patience: 5000 });

function open({ name, migrations, patience }: OpenOptions, forget: () => void): Promise<DB> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    // Some browsers throw at once instead of rejecting.
    const opening = Promise.resolve().then(() =>
      openDB<HashiaSchema>(name, migrations.at(-1)?.version ?? 1, {
        upgrade: (db, from, _to, tx, event) => {
          // Its failure is the opening's failure, reported there.
          tx.done.catch(() => undefined);
          upgrade(unwrap(db), { from, tx: unwrap(tx), event, migrations });
        },
        blocked: () => {
          timer = setTimeout(() => {
            gaveUp = true;
            reject(new StoreError('blocked'));
          }, patience);
        },
        blocking: (_current, _blocked, event) => {
          forget();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: forget,
      }),
    );
    opening
      .then((db) => (gaveUp ? db.close() : resolve(db)))
      .catch((error: unknown) => reject(StoreError.of(error, 'cannot-open')))
      .finally(() => clearTimeout(timer));
  });
}

interface Upgrade {
  readonly from: number;
  readonly tx: IDBTransaction;
  readonly event: Event & { readonly dataLoss?: string };
  readonly migrations: readonly Migration[];
}

function upgrade(db: IDBDatabase, { from, tx, event, migrations }: Upgrade): void {
  for (const migration of migrations) if (migration.version > from) migration.migrate(db, tx);
  // Chromium says here, and nowhere else, that it threw a damaged database away.
  if (event.dataLoss === 'total') tx.objectStore('meta').put({ key: 'data-loss', value: true });
}
