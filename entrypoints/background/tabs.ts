import { browser } from 'wxt/browser';
import type { TabState } from '../../messaging/protocol';

/** What is known of each tab; in session storage, because the worker may die at any time. */
export interface Tabs {
  get(tabId: number): Promise<TabState | undefined>;
  set(tabId: number, state: TabState): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** Tabs with a reading on them. */
  read(): Promise<number[]>;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

export function createTabs(): Tabs {
  const area = browser.storage.session;
  return {
    async get(tabId) {
      const key = keyOf(tabId);
      return (await area.get(key))[key] as TabState | undefined;
    },
    set: (tabId, state) => area.set({ [keyOf(tabId)]: state }),
    forget: (tabId) => area.remove(keyOf(tabId)),
    async read() {
      const all = await area.get(null);
      return Object.entries(all)
        .filter(([key, state]) => key.startsWith('tab:') && (state as TabState).kind === 'on-topic')
        .map(([key]) => Number(key.slice(4)));
    },
  };
}

/** A tab that closes or goes to another page is forgotten. */
export function forgetTabs(tabs: Tabs): void {
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void tabs.forget(tabId);
  });
}
