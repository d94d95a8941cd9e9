import { type Preferences, parsePreferences } from '../core/exchange/preferences';
import type { Notice } from '../messaging/protocol';
import { createTurns } from './in-turn';
import type { StorageArea } from './mirror';

export interface SettingsStore {
  /** The defaults where the entry cannot be read: no page waits for what a damaged disk has lost. */
  get(): Promise<Preferences>;
  /** What to change, or how, seen from what stands: nothing comes in between. */
  change(change: Change | ((now: Preferences) => Change)): Promise<Preferences>;
  clear(): Promise<void>;
  /** What the reader must be told: that the choices cannot be read, until one is made anew. */
  notices(): Promise<Notice[]>;
}

type Change = Partial<Preferences>;

const key = 'settings';

export function createSettings(area: StorageArea): SettingsStore {
  const inTurn = createTurns();
  const stored = async () => (await area.get(key))[key];
  const read = async () => parsePreferences(await stored().catch(() => undefined));
  const write = async (change: Change | ((now: Preferences) => Change)) => {
    const now = await read();
    const next = parsePreferences({ ...now, ...(typeof change === 'function' ? change(now) : change) });
    await area.set({ [key]: next });
    return next;
  };
  return {
    get: read,
    // In turn: two changes at once would each write the other's old value back.
    change: (change) => inTurn(() => write(change)),
    clear: () => area.remove(key),
    notices: () =>
      stored().then(
        () => [],
        () => [{ message: 'notice.settingsLost', values: {} }],
      ),
  };
}
