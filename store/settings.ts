import { type Preferences, parsePreferences } from '../core/exchange/preferences';
import type { StorageArea } from './mirror';

export interface SettingsStore {
  get(): Promise<Preferences>;
  change(change: Partial<Preferences>): Promise<Preferences>;
  clear(): Promise<void>;
}

const key = 'settings';

export function createSettings(area: StorageArea): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => parsePreferences((await area.get(key))[key]);
  const write = async (change: Partial<Preferences>) => {
    const next = parsePreferences({ ...(await read()), ...change });
    await area.set({ [key]: next });
    return next;
  };
  return {
    get: read,
    // In turn: two changes at once would each write the other's old value back.
    change: (change) => {
      const mine = last.then(() => write(change));
      last = mine.catch(() => undefined);
      return mine;
    },
    clear: () => area.remove(key),
  };
}
