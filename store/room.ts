import { StoreError } from './failure';

/** Bytes that must stay free: a note is refused below. A log that was cut off is turned within them. */
export const reserve = 16_000_000;
/** Below so many free bytes a note waits for its copy too: the next write may be the one that finds no room. */
export const scarce = 64_000_000;

/** Bytes free on the disk, as Chromium tells them to an extension: to the byte. */
export async function freeBytes(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Bytes with which nothing that we take in at once can run out of room. */
const plenty = 1_000_000_000;

/** Throws where what is to be written, would not leave notes their room. */
export async function needRoom(free: () => Promise<number>, written: unknown): Promise<void> {
  const left = await free();
  if (left < reserve || (left < plenty && left - reserve < sizeOf(written))) throw new StoreError('no-room');
}

/** Bytes at most: two for each unit of the text. */
function sizeOf(written: unknown): number {
  return 2 * JSON.stringify(written).length;
}

/**
 * For Firefox, which tells what it would grant and not what is free: a note could be refused though there is room. It keeps
 * our data in SQLite, which undoes what it could not finish, so a note may as well run into the full disk.
 */
export const untold = async (): Promise<number> => Number.POSITIVE_INFINITY;
