import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { readerIn } from '../../messaging/client';
import type { ReaderPart } from '../../messaging/protocol';

// Wide, since the names of the scripts are known only once they were built.
const reader: string = '/reader.js';
const parts: Readonly<Record<ReaderPart, string>> = {
  readable: '/readable.js',
  layers: '/layers.js',
  bar: '/bar.js',
  print: '/print.js',
};

/** Puts the reader into a tab's page; throws when the browser refuses (no permission, restricted page). */
export function injectReader(tabId: number): Promise<void> {
  return inject(tabId, reader);
}

/** Puts a part of the reader beside it. */
export async function injectPart(tabId: number, part: ReaderPart): Promise<void> {
  if (!Object.hasOwn(parts, part)) throw new Error('not-allowed');
  await inject(tabId, parts[part]);
}

async function inject(tabId: number, script: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script as ScriptPublicPath] });
}

/** Puts the reader there and has it read whatever the topic says. */
export async function readAnyway(tabId: number): Promise<void> {
  await injectReader(tabId);
  await readerIn(tabId).readAnyway();
}
