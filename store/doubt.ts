import { StoreError } from './failure';
import type { StorageArea } from './mirror';

/**
 * Whether a write to the database has failed since the browser started. It may then go on taking notes and yet not open
 * again: Chromium loses what it writes into its log behind a record that was cut off by a full disk.
 */
export interface Doubt {
  isRaised(): Promise<boolean>;
  /** Hears of a failure, and raises it where the database is to blame. */
  raise(error: unknown): void;
}

const key = 'inDoubt';

/** `area` outlives the worker and ends with the browser. */
export function createDoubt(area?: Pick<StorageArea, 'get' | 'set'>): Doubt {
  let raised = false;
  const read = async () => {
    if ((await area?.get(key))?.[key] === true) raised = true;
  };
  const earlier = read().catch(() => undefined);
  return {
    async isRaised() {
      await earlier;
      return raised;
    },
    raise(error) {
      if (error instanceof StoreError && error.failure === 'not-found') return;
      raised = true;
      area?.set({ [key]: true }).catch(() => undefined);
    },
  };
}
