import { callWith } from './call';
import { extension } from './extension';
import type { Background } from './protocol';
import type { Reader } from './reader-protocol';

/** The background, as every other context calls it. */
export const background: Background = callWith<Background>('background', (call) =>
  extension().runtime.sendMessage(call),
);

/** The reader in a tab's page, as the background calls it. */
export function readerIn(tabId: number): Reader {
  return callWith<Reader>('reader', (call) => extension().tabs.sendMessage(tabId, call, { frameId: 0 }));
}
