import { createDoubt } from './doubt';
import { StoreError } from './failure';
import { createTurns } from './in-turn';
import type { StorageArea } from './mirror';
import { freeBytes, reserve } from './room';
import { turnLogOfArea } from './turn-log';

/** Bytes below which nothing is written. */
const least = 1_000_000;

export interface Surroundings {
  /** Outlives the worker and ends with the browser. */
  readonly session?: Pick<StorageArea, 'get' | 'set'>;
  readonly free?: () => Promise<number>;
}

/**
 * Extension storage that takes no write behind one that failed, until its log is turned: Chromium calls what it writes
 * there written, and does not find it again.
 */
export function createSoundArea(area: StorageArea, { session, free = freeBytes }: Surroundings): StorageArea {
  // One after another: a write under way must not come to stand behind one that fails.
  const inTurn = createTurns();
  const torn = createDoubt(session, 'torn');
  const makeReady = async () => {
    const isTorn = await torn.isUnmended();
    if ((await free()) < (isTorn ? reserve : least)) throw new StoreError('no-room');
    if (isTorn) await torn.mend(() => turnLogOfArea(area));
  };
  const write = (change: () => Promise<void>) =>
    inTurn(async () => {
      await makeReady();
      try {
        await change();
      } catch (error) {
        torn.raise(error);
        throw error;
      }
    });
  return {
    get: (keys) => area.get(keys),
    set: (items) => write(() => area.set(items)),
    remove: (keys) => write(() => area.remove(keys)),
    ...(area.getKeys ? { getKeys: () => area.getKeys?.() ?? Promise.resolve([]) } : {}),
  };
}
