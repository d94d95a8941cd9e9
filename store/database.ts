import { type DBSchema, type IDBPDatabase, openDB, type StoreNames, unwrap } from 'idb';
import type { Standing } from '../core/annotation';
import type { NoteRecord } from '../core/exchange/note-record';
import type { Entity, Lexicon, PackParty, Proposition } from '../core/pack';
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
  /** Of a pack that is switched off: what the reader had corrected in its sources. */
  readonly corrections?: readonly StoredSource[];
}

export interface TopicParts {
  /** Absent in what was stored before packs could bring parties. */
  readonly parties?: readonly PackParty[];
  readonly lexicon: Lexicon;
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
}

export interface HashiaSchema extends DBSchema {
  notes: { key: string; value: NoteRecord; indexes: { 'by-page': [string, string, string] } };
  standings: { key: string; value: Standing & { id: string } };
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
export type StoreName = StoreNames<HashiaSchema>;

export interface Watcher {
  /** A connection was made. */
  opened(): void;
  /** The browser ended one: what it wrote last may be cut off. */
  ended(): void;
}

export interface OpenOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** How long to wait for another tab to let go, in ms. */
  readonly patience: number;
  readonly watcher?: () => Watcher | null;
}

/** Every note, draft and marker is written with this: a relaxed write can be lost in a power cut. */
export const strict: IDBTransactionOptions = { durability: 'strict' };

/** Opens once and remembers; forgets when opening fails, the browser ends the connection or an upgrade needs it gone. */
export function createOpener(options: OpenOptions): () => Promise<DB> {
  let opening: Opening | null = null;
  let answer: Promise<DB> | null = null;
  const forget = (gone: Opening) => {
    if (opening === gone) opening = answer = null;
  };
  return () => {
    if (answer) return answer;
    // What was given up on is still asked for: a second request would stand behind it, and no word would come of that.
    opening ??= open(options, forget);
    const mine = patiently(opening, options.patience);
    answer = mine;
    mine.catch(() => {
      if (answer === mine) answer = null;
    });
    return mine;
  };
}

let watching: Watcher | null = null;

export const openDatabase = createOpener({ name: 'hashia', migrations, patience: 5000, watcher: () => watching });

/** After a failure the browser may have begun an empty database: whoever has a copy looks at each new connection. */
export function watchDatabase(watcher: Watcher): void {
  watching = watcher;
}

/** A request for the database. */
interface Opening {
  readonly db: Promise<DB>;
  /** Resolves when another tab is in the way. */
  readonly blocked: Promise<void>;
  /** Resolves when the upgrade has begun: it takes as long as it takes. */
  readonly upgrading: Promise<void>;
}

function patiently({ db, blocked, upgrading }: Opening, patience: number): Promise<DB> {
  return new Promise((resolve, reject) => {
    const giveUpAfter = (time: number) => setTimeout(() => reject(new StoreError('blocked')), time);
    // A request behind that of a page which has gone hears of nothing, not even that it is blocked.
    let timer = giveUpAfter(2 * patience);
    const stop = () => clearTimeout(timer);
    void blocked.then(() => {
      stop();
      timer = giveUpAfter(patience);
    });
    void upgrading.then(stop);
    db.then(resolve, reject).finally(stop);
  });
}

function open({ name, migrations, watcher }: OpenOptions, forget: (gone: Opening) => void): Opening {
  let tellBlocked = () => {};
  let tellUpgrading = () => {};
  const blocked = new Promise<void>((resolve) => {
    tellBlocked = resolve;
  });
  const upgrading = new Promise<void>((resolve) => {
    tellUpgrading = resolve;
  });
  // Some browsers throw at once instead of rejecting.
  const db = Promise.resolve().then(() =>
    openDB<HashiaSchema>(name, migrations.at(-1)?.version ?? 1, {
      upgrade: (db, from, _to, tx, event) => {
        tellUpgrading();
        // Its failure is the opening's failure, reported there.
        tx.done.catch(() => undefined);
        upgrade(unwrap(db), { from, tx: unwrap(tx), event, migrations });
      },
      blocked: tellBlocked,
      blocking: (_current, _blocked, event) => {
        forget(opening);
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => {
        forget(opening);
        watcher?.()?.ended();
      },
    }),
  );
  const opening: Opening = {
    blocked,
    upgrading,
    db: db.then(
      (made) => {
        watcher?.()?.opened();
        return made;
      },
      (error: unknown) => {
        forget(opening);
        throw StoreError.of(error, 'cannot-open');
      },
    ),
  };
  return opening;
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
