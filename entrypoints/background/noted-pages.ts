import { browser } from 'wxt/browser';
import { urlKey } from '../../core/url-key';
import type { Desk } from './desk';
import { injectReader } from './inject';

/**
 * A page with the reader's notes is read whatever its topic: the gate knows nothing of notes, and a note that is not
 * shown looks lost. Addresses are told of permitted sites only.
 */
export function readNotedPages(desk: Desk): void {
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status !== 'complete' || url === undefined || !/^https?:/.test(url)) return;
    // A page that cannot be entered shows no notes; the panel lists them all the same.
    readIfNoted(desk, tabId, url).catch(() => undefined);
  });
}

async function readIfNoted(desk: Desk, tabId: number, url: string): Promise<void> {
  if ((await desk.tabs.get(tabId)) !== undefined) return;
  const notes = await desk.notes.notesOf(urlKey(url));
  if (notes.length === 0) return;
  const { mutedHosts } = await desk.settings.get();
  if (!mutedHosts.includes(new URL(url).hostname)) await injectReader(tabId);
}
