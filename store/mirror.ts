import type { NoteRecord } from '../core/exchange/note-record';
import { anotherTask } from './another-task';
import type { DB } from './database';
import { StoreError } from './failure';
import { createTurns } from './in-turn';
import { emptyLedger, entered, type Ledger, type NoteChange, type NoteState, parseLedger } from './ledger';
import { keysIn, type MirrorImage, notePrefix, portion, readImage } from './mirror-image';

/** The part of `browser.storage.local` that is needed. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Not in every browser. */
  getKeys?(): Promise<string[]>;
}

/** A second copy of the notes in extension storage, which outlives a damaged database. */
export interface Mirror {
  /** Writes what changed, soon and with what else changes meanwhile; resolves when it is written. */
  follow(change: NoteChange): Promise<void>;
  /** Writes all notes, as they are read in its turn, slice by slice. */
  fill(read: () => AsyncIterable<readonly NoteRecord[]>): Promise<void>;
  ledger(): Promise<Ledger>;
  read(): Promise<MirrorImage>;
  clear(): Promise<void>;
}

const ledgerKey = 'ledger';
/** Agrees with no database, so that the notes themselves are compared. */
const unreadable: Ledger = { count: -1, hash: 0 };
/** Drafts stand beside the notes, without a ledger. */
export const draftPrefix = 'draft:';

export function createMirror(area: StorageArea): Mirror {
  // One after another: a late write must not put an older ledger over a newer one.
  const inTurn = createTurns();
  const waiting: NoteChange[] = [];
  const ledger = async () => {
    const stored = await area.get(ledgerKey).catch(() => ({ [ledgerKey]: unreadable }));
    return parseLedger(stored[ledgerKey]) ?? emptyLedger;
  };
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
        const late = () => {
          const newer = waiting.splice(0);
          changes.push(...newer);
          return newer;
        };
        try {
          await fillFrom(area, read(), late);
        } catch (error) {
          waiting.unshift(...changes);
          throw error;
        }
      }),
    ledger: () => inTurn(ledger),
    read: () => inTurn(async () => withWaiting(await readImage(area), waiting)),
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
 * and exported, only not changed. Without a note in the mirror the failure stands, but where the browser
 * allows no database there is none to be missed.
 */
export async function openOrMirrored(db: () => Promise<DB>, mirror: Pick<Mirror, 'read'>): Promise<DB | NoteRecord[]> {
  try {
    return await db();
  } catch (error) {
    const { records } = await mirror.read();
    const isAllowed = StoreError.of(error, 'cannot-open').failure !== 'forbidden';
    if (records.length === 0 && isAllowed) throw error;
    return [...records].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }
}

/** Every open page of ours hears of each write: many notes come in portions, the ledger with the last of them. */
async function put(area: StorageArea, records: readonly NoteRecord[], ledger: Ledger): Promise<void> {
  let at = 0;
  for (; at + portion < records.length; at += portion) await area.set(rowsOf(records.slice(at, at + portion)));
  await area.set({ ...rowsOf(records.slice(at)), [ledgerKey]: ledger });
}

/** `late` gives what was saved meanwhile: it may or may not have been read. */
async function fillFrom(
  area: StorageArea,
  slices: AsyncIterable<readonly NoteRecord[]>,
  late: () => readonly NoteChange[],
): Promise<void> {
  const filled = new Map<string, NoteState>();
  let ledger = emptyLedger;
  const enter = (after: NoteRecord) => {
    const { annotation, revision, deleted } = after;
    const { id, modified } = annotation;
    ledger = entered(ledger, { before: filled.get(id), after });
    filled.set(id, { annotation: { id, modified }, revision, deleted });
  };
  for await (const slice of slices) {
    slice.forEach(enter);
    await area.set(rowsOf(slice));
  }
  const newer = late()
    .map(({ after }) => after)
    .filter(({ annotation, revision }) => revision > (filled.get(annotation.id)?.revision ?? 0));
  newer.forEach(enter);
  await area.set({ ...rowsOf(newer), [ledgerKey]: ledger });
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
