import type { Frame, Page } from '@playwright/test';
import { newsPage, until } from './browser';
import { type Box, cardBox, frameIn } from './card-box';
import type { Chromium } from './chromium';
import { marksOn, settle } from './look';

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;

export async function openArticle(chromium: Chromium, name = 'ceasefire'): Promise<void> {
  await chromium.open(newsPage(name));
  await marksOn(chromium);
  await until('the rail', async () => (await chromium.rail()).length > 0);
  // Marks that come under a pointer at rest wait for it to move.
  await settle();
}

export async function openCardOn(chromium: Chromium, words: string): Promise<Frame> {
  await chromium.openCard((await chromium.rail()).findIndex((name) => name.includes(words)));
  return cardIn(chromium.page);
}

/** The card's frame once it is shown and has told its height. */
export async function cardIn(page: Page): Promise<Frame> {
  await until('the card is shown', async () => (await cardBox(page)) !== null);
  const frame = frameIn(page);
  if (frame === undefined) throw new Error('there is no card');
  return frame;
}

/** The boxes of the first mark whose text has these words, line by line. */
export async function markBoxes(page: Page, words: string): Promise<Box[]> {
  return page.evaluate(findBoxes, words);
}

/** Run in the page. */
function findBoxes(words: string): Box[] {
  for (const highlight of CSS.highlights.values()) {
    for (const stretch of highlight) {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      if (!range.toString().replace(/\s+/g, ' ').includes(words)) continue;
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
  }
  return [];
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Run in the card: what the background answers to a call from there. */
export async function ask({ method, args }: { method: string; args: unknown[] }): Promise<unknown> {
  return chrome.runtime.sendMessage({ to: 'background', method, args });
}

export function untilGone({ page }: Chromium): Promise<true> {
  return until('the card is gone', async () => (await cardBox(page)) === null);
}

/** Run in the page: selects the first occurrence of some words. */
export function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
}
