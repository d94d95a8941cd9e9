import type { NoteRecord } from '../core/exchange/note-record';
import { parseNoteRecord } from '../core/exchange/note-schema';
import type { DB } from './database';
import { createTurns } from './in-turn';
import { emptyLedger, entered, type Ledger, type NoteChange, parseLedger, withAll } from './ledger';

/** The part of `browser.storage.local` that is needed. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Not in every browser. */
  getKeys?(): Promise<string[]>;
}

export interface MirrorImage {
  readonly records: readonly NoteRecord[];
  /** How many entries could not be read. */
  readonly damaged: number;
}

/** A second copy of the notes in extension storage, which outlives a damaged database. */
export interface Mirror {
  /** Writes what changed, soon and with what else changes meanwhile; resolves when it is written. */
  follow(change: NoteChange): Promise<void>;
  /** Writes all notes, as they are read in its turn. */
  fill(read: () => Promise<readonly NoteRecord[]>): Promise<void>;
  ledger(): Promise<Ledger>;
  read(): Promise<MirrorImage>;
  clear(): Promise<void>;
}

const ledgerKey = 'ledger';
const notePrefix = 'note:';
/** Notes written at once. */
const portion = 500;
/** Drafts stand beside the notes, without a ledger. */
export const draftPrefix = 'draft:';

export function createMirror(area: StorageArea): Mirror {
  // One after another: a late write must not put an older ledger over a newer one.
  const inTurn = createTurns();
  const waiting: NoteChange[] = [];
  const ledger = async () => parseLedger((await area.get(ledgerKey))[ledgerKey]) ?? emptyLedger;
  const flush = async () => {
    const changes = waiting.splice(0);
    if (changes.length === 0) return;
    const records = new Map(changes.map(({ after }) => [after.annotation.id, after]));
    try {
      await put(area, [...records.values()], changes.reduce(entered, await ledger()));
    } catch (error) {
      // The disk may be full: they go with the next write.
      waiting.unshift(...changes);
      throw error;
    }
  };

  return {
    follow(change) {
      waiting.push(change);
      // Whoever waits for the note itself goes first.
      return inTurn(async () => {
        await anotherTask();
        await flush();
      });
    },
    fill: (read) =>
      inTurn(async () => {
        // What waits is in the database already.
        const changes = waiting.splice(0);
        try {
          const records = await read();
          await put(area, records, withAll(emptyLedger, records));
        } catch (error) {
          waiting.unshift(...changes);
          throw error;
        }
      }),
    ledger: () => inTurn(ledger),
    read: () => inTurn(async () => withWaiting(imageOf(await readAll(area)), waiting)),
    clear: () =>
      inTurn(async () => {
        waiting.length = 0;
        const keys = (await keysIn(area)).filter((key) => key.startsWith(notePrefix) || key.startsWith(draftPrefix));
        await area.remove([ledgerKey, ...keys]);
      }),
  };
}

/**
 * The database, or the mirror's notes in the order of the database where it cannot be opened: they can still be read
 * and exported, only not changed. Without a note in the mirror the failure stands.
 */
export async function openOrMirrored(db: () => Promise<DB>, mirror: Pick<Mirror, 'read'>): Promise<DB | NoteRecord[]> {
  try {
    return await db();
  } catch (error) {
    const { records } = await mirror.read();
    if (records.length === 0) throw error;
    return [...records].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }
}

/** Every open page of ours hears of each write: many notes come in portions, the ledger with the last of them. */
async function put(area: StorageArea, records: readonly NoteRecord[], ledger: Ledger): Promise<void> {
  let at = 0;
  for (; at + portion < records.length; at += portion) await area.set(rowsOf(records.slice(at, at + portion)));
  await area.set({ ...rowsOf(records.slice(at)), [ledgerKey]: ledger });
}

/** A value that the browser cannot read, one of all, fails the question for all: then each is asked for alone. */
async function readAll(area: StorageArea): Promise<Record<string, unknown>> {
  try {
    return await area.get(null);
  } catch (error) {
    if (!area.getKeys) throw error;
    const items: Record<string, unknown> = {};
    for (const key of await area.getKeys()) Object.assign(items, await area.get(key).catch(() => ({ [key]: null })));
    return items;
  }
}

async function keysIn(area: StorageArea): Promise<string[]> {
  return area.getKeys?.() ?? Object.keys(await area.get(null));
}

function anotherTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function rowsOf(records: readonly NoteRecord[]): Record<string, NoteRecord> {
  return Object.fromEntries(records.map((record) => [notePrefix + record.annotation.id, record]));
}

function orderOf({ urlKey, annotation }: NoteRecord): string {
  return [urlKey, annotation.created, annotation.id].join('\n');
}

/** What could not be written yet counts: the database may have been thrown away since it took it. */
function withWaiting({ records, damaged }: MirrorImage, waiting: readonly NoteChange[]): MirrorImage {
  const all = [...records, ...waiting.map(({ after }) => after)];
  return { records: [...new Map(all.map((record) => [record.annotation.id, record])).values()], damaged };
}

function imageOf(items: Record<string, unknown>): MirrorImage {
  const entries = Object.entries(items).filter(([key]) => key.startsWith(notePrefix));
  const records = entries.map(([, value]) => parseNoteRecord(value)).filter((record) => record !== null);
  return { records, damaged: entries.length - records.length };
}
