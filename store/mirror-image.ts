import type { NoteRecord } from '../core/exchange/note-record';
import { parseNoteRecord } from '../core/exchange/note-schema';
import { anotherTask } from './another-task';
import type { StorageArea } from './mirror';

export const notePrefix = 'note:';
/** Notes written or read at once: few enough that who asks something meanwhile is answered. */
export const portion = 250;

/** The notes as their copy has them. */
export interface MirrorImage {
  readonly records: readonly NoteRecord[];
  /** How many entries could not be read. */
  readonly damaged: number;
}

export async function readImage(area: StorageArea): Promise<MirrorImage> {
  const records: NoteRecord[] = [];
  let damaged = 0;
  for await (const values of valuesIn(area)) {
    const read = values.map(parseNoteRecord).filter((record) => record !== null);
    for (const record of read) records.push(record);
    damaged += values.length - read.length;
  }
  return { records, damaged };
}

/** What is kept as notes, in portions. */
async function* valuesIn(area: StorageArea): AsyncGenerator<readonly unknown[], void> {
  const whole = area.getKeys ? null : await area.get(null);
  const keys = whole ? Object.keys(whole) : await keysIn(area);
  const notes = keys.filter((key) => key.startsWith(notePrefix));
  for (let at = 0; at < notes.length; at += portion) {
    const some = notes.slice(at, at + portion);
    yield whole ? some.map((key) => whole[key]) : await valuesOf(area, some);
    await anotherTask();
  }
}

/** A value that the browser cannot read, one of all, fails the question for all: then each is asked for alone. */
async function valuesOf(area: StorageArea, keys: string[]): Promise<unknown[]> {
  try {
    return Object.values(await area.get(keys));
  } catch {
    const one = async (key: string) => (await area.get(key).catch(() => ({ [key]: null })))[key];
    return Promise.all(keys.map(one));
  }
}

export async function keysIn(area: StorageArea): Promise<string[]> {
  return area.getKeys?.() ?? Object.keys(await area.get(null));
}
