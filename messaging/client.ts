import { browser } from 'wxt/browser';
import { callWith } from './call';
import type { Background } from './protocol';
import type { Reader } from './reader-protocol';

/** The background, as every other context calls it. */
export const background: Background = callWith<Background>('background', (call) => browser.runtime.sendMessage(call));

/** The reader in a tab's page, as the background calls it. */
export function readerIn(tabId: number): Reader {
  return callWith<Reader>('reader', (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}
