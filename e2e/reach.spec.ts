import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsPage, until } from './browser';
import { cardBox, frameIn } from './card-box';
import { cardIn, openArticle, selectWords, untilGone } from './card-stage';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { settle } from './look';
import { noteOn } from './note-on';
import { frontPage } from './pages';
import { popupPath } from './stage';

// Keys, frames and the pointer's way are driven through Playwright's page.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of Playwright');

const ceasefire = readFileSync(join(import.meta.dirname, '../assets/demo/ceasefire.html'), 'utf8');
const article = ceasefire.slice(ceasefire.indexOf('<p class="standfirst"'), ceasefire.lastIndexOf('</article>'));

test('the key that leads to the next claim stops at notes too', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  server.addPage('/stops.html', ceasefire);
  const words = 'night vision goggles and sniper rifles';
  await hashia.saveNote(noteOn(newsPage('stops'), words));
  await openArticle(chromium, 'stops');
  const names = await until('the note', async () => {
    const rail = await chromium.rail();
    return rail.some((name) => name.endsWith(words)) && rail;
  });
  await chromium.openCard(0);
  const shown = () => frameIn(chromium.page)?.url() ?? '';
  const cards = [shown()];
  for (const _ of names) {
    await inWorker(chromium, "chrome.commands.onCommand.dispatch('next-claim', tab)");
    cards.push(await until('another card', async () => shown() !== cards.at(-1) && shown()));
  }
  expect(cards.filter((url) => url.includes('#note='))).toHaveLength(1);
});

test('a command and Alt with an arrow lead back and forth between cards', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openArticle(chromium);
  await chromium.openCard(0);
  const shown = async () => /claim=(\w+)/.exec(frameIn(chromium.page)?.url() ?? '')?.[1];
  const first = await shown();
  const { keyboard } = chromium.page;
  await keyboard.press('Alt+ArrowDown');
  await until('the next card', async () => (await shown()) !== first);
  await settle();
  await keyboard.press('Alt+ArrowUp');
  await until('the card before', async () => (await shown()) === first);
  await inWorker(chromium, "chrome.commands.onCommand.dispatch('next-claim', tab)");
  await until('the next card again', async () => (await shown()) !== first);
  await inWorker(chromium, "chrome.commands.onCommand.dispatch('previous-claim', tab)");
  await until('the card before again', async () => (await shown()) === first);
});

test('a mark in a frame of the same site can be pointed at and clicked', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  server.addPage('/within.html', `<!doctype html><meta charset="utf-8"><body>${article}</body>`);
  const frame = '<iframe src="/within.html" style="width:100%;height:3000px"></iframe>';
  server.addPage('/around.html', ceasefire.replace(article, frame));
  await chromium.open(newsPage('around'));
  await until('the rail', async () => (await chromium.rail()).length > 0);
  const inner = page.frames().find((one) => one.url().endsWith('/within.html'));
  const [line] = (await inner?.evaluate(boxesOf, 'over 100 attacks')) ?? [];
  const place = await (await inner?.frameElement())?.boundingBox();
  if (line === undefined || !place) throw new Error('no mark in the frame');
  await page.evaluate((top) => window.scrollTo(0, top - 300), place.y + line.top);
  const now = await (await inner?.frameElement())?.boundingBox();
  const [x, y] = [(now?.x ?? 0) + line.left + 30, (now?.y ?? 0) + line.top + 8];
  await page.mouse.move(x, y, { steps: 3 });
  await expect((await cardIn(page)).getByText('Sources differ on the date')).toBeVisible();
  await page.mouse.click(x, y);
  await until('the card', async () => ((await cardBox(page))?.bottom ?? 0) - ((await cardBox(page))?.top ?? 0) > 120);
  await inner?.locator('h2').click();
  await untilGone(chromium);
});

test('a claim in a box that scrolls is brought into sight', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  const box = `<div id="box" style="height:300px;overflow:auto">${article}</div>`;
  server.addPage('/boxed.html', ceasefire.replace(article, box));
  await openArticle(chromium, 'boxed');
  const state = await chromium.tabState();
  const claim = state.kind === 'on-topic' ? state.reading.claims.at(-1) : undefined;
  await chromium.ask('showClaim', claim?.id, '{tab}');
  await until('it was scrolled', () => page.evaluate(() => (document.getElementById('box')?.scrollTop ?? 0) > 100));
});

test('a note from the menu opens on a page that is no article', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  server.addPage('/front.html', frontPage);
  await chromium.open(newsPage('front'));
  await settle();
  await inWorker(chromium, "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-note' }, tab)");
  const card = await cardIn(chromium.page);
  await expect(card.locator('textarea')).toBeVisible();
});

test('the popup opens a note on the whole page, whatever is selected in it', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  server.addPage('/whole.html', ceasefire);
  await openArticle(chromium, 'whole');
  await chromium.page.evaluate(selectWords, 'night vision goggles');
  const popup = await chromium.tab(popupPath);
  const gone = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Note on this page' }).click();
  await gone;
  const card = await cardIn(chromium.page);
  await expect(card.getByText('Note on the whole page')).toBeVisible();
  await card.locator('textarea').fill('Nobody from Kabul was asked.');
  await card.locator('textarea').press('Control+Enter');
  await expect(card.getByText('Nobody from Kabul was asked.')).toBeVisible();
  const again = await chromium.tab(popupPath);
  await expect(again.locator('.popup-notes')).toContainText('1 note');
  await again.close();
});

test('the focus goes back to the words after a note on them', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  await page.evaluate(selectWords, 'night vision goggles');
  await inWorker(chromium, "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-note' }, tab)");
  const card = await cardIn(page);
  await card.locator('textarea').focus();
  await page.keyboard.press('Escape');
  await untilGone(chromium);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  expect(await page.evaluate(() => String(getSelection()))).toBe('night vision goggles');
});

test('the bar beside selected text comes and goes with its setting, and gives the focus back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  const bare = await chromium.additions();
  await chromium.changeSettings({ selectionBar: true });
  await until('the bar is there', async () => (await chromium.additions()) > bare);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  await page.evaluate(selectWords, 'night vision goggles');
  await settle();
  await page.keyboard.press('Alt+F10');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pakistan');
  expect(await page.evaluate(() => String(getSelection()))).toBe('night vision goggles');

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.evaluate(selectWords, 'night vision goggles');
  await settle();
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('Enter');
  await (await cardIn(page)).locator('textarea').press('Escape');
  await untilGone(chromium);
  expect(await page.evaluate(() => document.activeElement?.textContent), 'behind a note').toBe('Pakistan');

  // From right to left the next button stands at the left.
  await chromium.changeSettings({ language: 'ur' });
  await until('it speaks Urdu', async () => (await chromium.additions()) > bare);
  await settle();
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.evaluate(selectWords, 'night vision goggles');
  await settle();
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect((await cardIn(page)).url()).toContain('as=question');

  await chromium.changeSettings({ selectionBar: false, language: 'en' });
  await until('the bar is gone', async () => (await chromium.additions()) === bare);
});

/** In the extension's worker, which knows the article's tab as `tab`. */
async function inWorker({ page }: Chromium, script: string): Promise<void> {
  const worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'));
  await worker.evaluate(
    `(async () => { const tab = (await chrome.tabs.query({})).find(({ url }) => url === '${page.url()}'); ${script}; })()`,
  );
}

/** Run in the frame: boxes of the lines of the first mark with these words. */
function boxesOf(words: string): { left: number; top: number }[] {
  for (const highlight of CSS.highlights.values()) {
    for (const stretch of highlight) {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      if (!range.toString().replace(/\s+/g, ' ').includes(words)) continue;
      return [...range.getClientRects()].map(({ left, top }) => ({ left, top }));
    }
  }
  return [];
}
