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
  mended(): void;
}

type State = 'none' | 'raised' | 'mended';

/** `area` outlives the worker and ends with the browser. */
export function createDoubt(area?: Pick<StorageArea, 'get' | 'set'>, key = 'inDoubt'): Doubt {
  let state: State | null = null;
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
  return {
    isRaised: async () => (await now()) !== 'none',
    isUnmended: async () => (await now()) === 'raised',
    raise(error) {
      if (!(error instanceof StoreError) || error.failure !== 'not-found') become('raised');
    },
    mended: () => become('mended'),
  };
}
