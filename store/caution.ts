import type { DB } from './database';
import { createDoubt, type Doubt } from './doubt';
import { StoreError } from './failure';
import { freeBytes, reserve, scarce } from './room';
import { turnLogOf } from './turn-log';

/** What is asked before and after a note is written, so that one called saved is there whatever the disk does. */
export interface Caution {
  /** Throws where there is no room; mends a database that is in doubt. */
  makeReady(): Promise<void>;
  /** Whether a note is safe with its copy only. Asked beside the write. */
  needsCopy(): Promise<boolean>;
  /** Hears of a failed write; what to tell of it. */
  failed(error: unknown): Promise<unknown>;
}

export interface Watched {
  readonly db: () => Promise<DB>;
  readonly doubt?: Doubt;
  readonly free?: () => Promise<number>;
}

/** Bytes that may be written to a disk in a millisecond. */
const fastest = 4_000_000;

export function createCaution({ db, doubt = createDoubt(), free = freeBytes }: Watched): Caution {
  let last = 0;
  /** No disk is filled so fast that room could be scarce before. */
  let plentyUntil = 0;
  const look = async () => {
    last = await free();
    plentyUntil = performance.now() + (last - scarce) / fastest;
    return last;
  };
  return {
    async makeReady() {
      if (last < scarce && (await look()) < reserve) throw new StoreError('no-room');
      if (!(await doubt.isUnmended())) return;
      // One that cannot be mended now may still take the note, with its copy.
      await doubt.mend(async () => turnLogOf(await db())).catch(() => undefined);
    },
    async needsCopy() {
      const isScarce = performance.now() >= plentyUntil && (await look()) < scarce;
      return isScarce || doubt.isRaised();
    },
    async failed(error) {
      doubt.raise(error);
      return (await look()) < reserve ? new StoreError('no-room', error) : error;
    },
  };
}
