import { makeNotes } from './v1-notes';
import { makeCorpus } from './v2-corpus';
import { makePacks } from './v3-packs';
import { makeBlocks } from './v4-blocks';
import { makeStandings } from './v5-standings';

/** One step of the database's schema. Runs inside the upgrade, so a failure leaves the older database untouched. */
export interface Migration {
  readonly version: number;
  migrate(db: IDBDatabase, tx: IDBTransaction): void;
}

/** Append only: a published step never changes, because some reader's database stands right before the next. */
export const migrations: readonly Migration[] = [
  { version: 1, migrate: makeNotes },
  { version: 2, migrate: makeCorpus },
  { version: 3, migrate: makePacks },
  { version: 4, migrate: makeBlocks },
  { version: 5, migrate: makeStandings },
];
