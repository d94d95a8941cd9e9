import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerIn } from '../../messaging/client';

// Wide, since the names of the scripts are known only once they were built.
const script: string = '/reader.js';

/** Puts the reader into a tab's page; throws when the browser refuses (no permission, restricted page). */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script as ScriptPublicPath] });
}

/** Puts the reader there and has it read whatever the topic says. */
export async function readAnyway(tabId: number): Promise<void> {
  await injectReader(tabId);
  await readerIn(tabId).readAnyway();
}
