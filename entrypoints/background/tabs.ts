import { browser } from 'wxt/browser';
import type { TabState } from '../../messaging/protocol';
import { createTurns } from '../../store/in-turn';

/** What is known of each tab; in session storage, because the worker may die at any time. */
export interface Tabs {
  get(tabId: number): Promise<TabState | undefined>;
  set(tabId: number, state: TabState): Promise<void>;
  forget(tabId: number): Promise<void>;
  forgetUnless(tabId: number, stays: (state: TabState) => boolean): Promise<void>;
  /** Tabs of which anything is known. */
  known(): Promise<number[]>;
  all(): Promise<(readonly [tabId: number, state: TabState])[]>;
  /** Tabs with a reading on them. */
  read(): Promise<number[]>;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

export function createTabs(): Tabs {
  const area = browser.storage.session;
  // One after another: a page's first word must not be swept away with what was known of the page before it.
  const inTurn = createTurns();
  const get = async (tabId: number) => {
    const key = keyOf(tabId);
    return (await area.get(key))[key] as TabState | undefined;
  };
  const all = async () => {
    const known = Object.entries(await area.get(null)).filter(([key]) => key.startsWith('tab:'));
    return known.map(([key, state]) => [Number(key.slice(4)), state as TabState] as const);
  };
  const forget = (tabId: number) => area.remove(keyOf(tabId));
  const keep = async (tabId: number, state: TabState) => {
    try {
      await area.set({ [keyOf(tabId)]: state });
    } catch {
      // Session storage holds 10 MB. Other tabs can be read again; this one is being looked at.
      const others = Object.keys(await area.get(null)).filter((key) => key.startsWith('tab:'));
      await area.remove(others);
      await area.set({ [keyOf(tabId)]: state });
    }
  };
  return {
    get: (tabId) => inTurn(() => get(tabId)),
    set: (tabId, state) => inTurn(() => keep(tabId, state)),
    forget: (tabId) => inTurn(() => forget(tabId)),
    forgetUnless: (tabId, stays) =>
      inTurn(async () => {
        const state = await get(tabId);
        if (state !== undefined && !stays(state)) await forget(tabId);
      }),
    all,
    known: async () => (await all()).map(([tabId]) => tabId),
    read: async () => (await all()).filter(([, state]) => state.kind === 'on-topic').map(([tabId]) => tabId),
  };
}

/** A tab that closes or goes to another page is forgotten; one that only scrolled to a heading (#part) is not. */
export function forgetTabs(tabs: Tabs): void {
  browser.tabs.onRemoved.addListener((tabId) => void tabs.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void tabs.forgetUnless(tabId, (state) => isOf(state, change.url));
  });
}

/** Whether a reading is of the page at the new address; a reload has none. */
function isOf(state: TabState, moved: string | undefined): boolean {
  const url = state.kind === 'on-topic' ? state.reading.article.url : null;
  return url !== null && moved !== undefined && withoutHash(url) === withoutHash(moved);
}

/**
 * Whether the tab still shows the page at `url`: it may have moved on while the claims were related. A tab whose address
 * is kept from us has: that of a page that we read is told.
 */
export async function showsStill(tabId: number, url: string | null): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return false;
  return url === null || (tab.url !== undefined && withoutHash(tab.url) === withoutHash(url));
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');
