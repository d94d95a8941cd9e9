import { StoreError } from './failure';
import type { StorageArea } from './mirror';

/**
 * Whether a write has failed since the browser started. What is written to then may go on taking notes and yet not open
 * again: Chromium loses what it writes into its log behind a record that was cut off by a full disk.
 */
export interface Doubt {
  /** Stays so until the browser is started anew. */
  isRaised(): Promise<boolean>;
  /** Whether nothing has been done about it yet. */
  isUnmended(): Promise<boolean>;
  /** Hears of a failure, and raises it where the store is to blame. */
  raise(error: unknown): void;
  /** Does something about it, once for all who ask meanwhile. A failure in the midst of it leaves it as it is. */
  mend(work: () => Promise<void>): Promise<void>;
}

type State = 'none' | 'raised' | 'mended';

/** `area` outlives the worker and ends with the browser. */
export function createDoubt(area?: Pick<StorageArea, 'get' | 'set'>, key = 'inDoubt'): Doubt {
  let state: State | null = null;
  let failures = 0;
  let mending: Promise<void> | null = null;
  const read = async () => {
    const earlier = (await area?.get(key))?.[key];
    state ??= earlier === 'raised' || earlier === 'mended' ? earlier : 'none';
  };
  const earlier = read().catch(() => undefined);
  const now = async () => {
    if (state === null) await earlier;
    return state ?? 'none';
  };
  const become = (next: State) => {
    state = next;
    area?.set({ [key]: next }).catch(() => undefined);
  };
  const mended = async (work: () => Promise<void>) => {
    const before = failures;
    await work();
    // What failed since may stand in the new log.
    if (failures === before) become('mended');
  };
  return {
    isRaised: async () => (await now()) !== 'none',
    isUnmended: async () => (await now()) === 'raised',
    raise(error) {
      if (error instanceof StoreError && error.failure === 'not-found') return;
      failures++;
      become('raised');
    },
    mend(work) {
      mending ??= mended(work).finally(() => {
        mending = null;
      });
      return mending;
    },
  };
}
