import { browser } from 'wxt/browser';
import { readerIn } from '../../messaging/client';

/** Puts the reader into a tab's page; throws when the browser refuses (no permission, restricted page). */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
}

/** Puts the reader there and has it read whatever the topic says. */
export async function readAnyway(tabId: number): Promise<void> {
  await injectReader(tabId);
  await readerIn(tabId).readAnyway();
}
