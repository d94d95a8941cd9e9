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

/**
 * For Firefox, which tells what it would grant and not what is free: a note could be refused though there is room. It keeps
 * our data in SQLite, which undoes what it could not finish, so a note may as well run into the full disk.
 */
export const untold = async (): Promise<number> => Number.POSITIVE_INFINITY;
