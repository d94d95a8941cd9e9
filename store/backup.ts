import { type Backup, backupText } from '../core/exchange/backup';
import { readImport } from '../core/exchange/import';
import { planRestore, type Restore, type RestoreCounts } from '../core/exchange/restore';
import { allStatements, mergeStatements } from './blocks';
import { markChanged, readersOwn } from './corpus-rows';
import { type DB, strict } from './database';
import { StoreError } from './failure';
import { emptyLedger, type Ledger, ledgerOf, parseLedger } from './ledger';
import { type Mirror, openOrMirrored } from './mirror';
import type { SettingsStore } from './settings';
import { putAll, transact } from './transact';

export interface Backups {
  gather(): Promise<Backup>;
  /** A whole backup as JSON text. */
  write(): Promise<string>;
  /** What `restore` would do. Reads our backups, W3C annotation collections and Hypothesis exports. */
  preview(text: string): Promise<RestoreCounts>;
  restore(text: string): Promise<RestoreCounts>;
  /** Everything of the reader's and the packs', in the database, the mirror and the settings. */
  wipe(): Promise<void>;
}

export interface BackupParts {
  readonly db: () => Promise<DB>;
  readonly mirror: Mirror;
  readonly settings: SettingsStore;
  /** The present moment in ISO form, for imported notes that have no date. */
  readonly now: () => string;
}

const emptyBackup: Backup = {
  format: 'hashia-backup',
  version: 1,
  notes: [],
  sources: [],
  statements: [],
  settings: null,
  hidden: [],
};

const stores = ['notes', 'sources', 'blocks', 'hidden', 'meta'] as const;

export function createBackups({ db, mirror, settings, now }: BackupParts): Backups {
  const gather = async (): Promise<Backup> => {
    const opened = await openOrMirrored(db, mirror);
    if (Array.isArray(opened)) return { ...emptyBackup, notes: opened, settings: await settings.get() };
    const tx = opened.transaction([...stores]);
    return { ...(await contentsOf(tx)), settings: await settings.get() };
  };
  return {
    gather,
    write: async () => backupText(await gather()),
    preview: async (text) => planRestore(await gather(), parsed(text, now())).counts,
    restore: async (text) => {
      const incoming = parsed(text, now());
      const { plan, ledger } = await apply(await db(), incoming);
      await mirror.write(plan.notes, ledger).catch(() => undefined);
      if (plan.settings) await settings.change(plan.settings);
      return plan.counts;
    },
    wipe: async () => {
      // The mirror first: were the database emptied alone, the next start would fill it from the mirror.
      await mirror.clear();
      await empty(await db());
      await settings.clear();
    },
  };
}

function parsed(text: string, now: string): Backup {
  const read = readImport(text, now);
  if (!read.ok) throw new StoreError('unreadable', read.error);
  return read.value;
}

function readTransaction(db: DB) {
  return db.transaction([...stores]);
}

function writeTransaction(db: DB) {
  return db.transaction([...stores], 'readwrite', strict);
}

async function contentsOf(
  tx: ReturnType<typeof readTransaction> | ReturnType<typeof writeTransaction>,
): Promise<Backup> {
  const [notes, allSources, told, hidden] = await Promise.all([
    tx.objectStore('notes').getAll(),
    tx.objectStore('sources').getAll(),
    allStatements(tx.objectStore('blocks')),
    tx.objectStore('hidden').getAll(),
  ]);
  const sources = allSources.filter((source) => source.pack === readersOwn || source.corrected);
  const own = new Set(sources.filter((source) => source.pack === readersOwn).map(({ id }) => id));
  const statements = told.filter(({ source }) => own.has(source));
  return { format: 'hashia-backup', version: 1, notes, sources, statements, settings: null, hidden };
}

interface Applied {
  readonly plan: Restore;
  readonly ledger: Ledger;
}

/** Reads, plans and writes in one strict transaction: all of a backup arrives, or nothing. */
async function apply(db: DB, incoming: Backup): Promise<Applied> {
  const tx = writeTransaction(db);
  return transact(tx, async () => {
    const plan = planRestore(await contentsOf(tx), incoming);
    await putAll(tx.objectStore('notes'), plan.notes);
    await putAll(tx.objectStore('sources'), plan.sources);
    await mergeStatements(tx.objectStore('blocks'), plan.statements);
    await markChanged(tx);
    await putAll(tx.objectStore('hidden'), plan.hidden);
    const row = await tx.objectStore('meta').get('ledger');
    const seq = (parseLedger(row?.value) ?? emptyLedger).seq + plan.notes.length;
    const ledger = ledgerOf(await tx.objectStore('notes').getAll(), seq);
    await tx.objectStore('meta').put({ key: 'ledger', value: ledger });
    return { plan, ledger };
  });
}

async function empty(db: DB): Promise<void> {
  const everything = [...stores, 'packs', 'packFiles', 'revisions', 'drafts', 'indexes'] as const;
  const tx = db.transaction(everything, 'readwrite', strict);
  await transact(tx, () => Promise.all(everything.map((name) => tx.objectStore(name).clear())));
}
