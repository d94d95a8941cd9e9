import { browser } from 'wxt/browser';

/**
 * A single-page site moves on without loading: the gate that is in the page already looks once more. Where a page was
 * loaded, the old gate has gone and the new one has looked by itself or will: nobody hears this.
 */
export function askGateAgain(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url === undefined) return;
    browser.tabs.sendMessage(tabId, { to: 'gate' }, { frameId: 0 }).catch(() => undefined);
  });
}
