import type { Notice } from '../messaging/protocol';
import type { StorageArea } from './mirror';

/** What no page has shown yet. The worker that found it out may be gone long before the reader looks. */
export interface PendingNotices {
  /** Keeps what was found at start; gives it with what earlier starts found, each sentence once. */
  add(found: readonly Notice[]): Promise<Notice[]>;
  /** A page shows them now. */
  clear(): Promise<void>;
}

const key = 'notices';

/** Happened once and stays true. A store that cannot be opened is told for as long as it cannot. */
const lasting: ReadonlySet<string> = new Set([
  'notice.notesRestored',
  'notice.mirrorDamaged',
  'notice.dataLoss',
  'notice.sourcesRestored',
  'notice.sourcesTooMany',
]);

export function createPendingNotices(area: StorageArea): PendingNotices {
  return {
    add: async (found) => {
      const stored = await area.get(key).catch((): Record<string, unknown> => ({}));
      const earlier = parseNotices(stored[key]);
      const all = [...new Map([...earlier, ...found].map((notice) => [JSON.stringify(notice), notice])).values()];
      const kept = all.filter(({ message }) => lasting.has(message));
      // On a full disk they are told now or never: nobody who waits for the start must fail by it.
      if (kept.length > earlier.length) await area.set({ [key]: kept }).catch(() => undefined);
      return all;
    },
    clear: () => area.remove(key),
  };
}

function parseNotices(value: unknown): Notice[] {
  return Array.isArray(value) ? value.filter(isNotice) : [];
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null || !('message' in value) || !('values' in value)) return false;
  const { message, values } = value;
  return typeof message === 'string' && typeof values === 'object' && values !== null;
}
