import { newsPage, until } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn } from './look';

test.skip(({ kind }) => kind !== 'chromium', 'needs a page of the extension in a tab');

test('a page left behind by an update gets no broken card: the marks go at the next click', async ({
  start,
  profile,
}) => {
  const chromium = (await start(profile)) as Chromium;
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
  expect(await chromium.additions()).toBeGreaterThan(0);
  const options = await chromium.tab('options.html');
  await options.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await chromium.page.bringToFront();
  await until('nothing of ours is in the page', async () => {
    await chromium.page.mouse.click(640, 450);
    return (await chromium.additions()) === 0 && Object.values(await chromium.marks()).flat().length === 0;
  });
  expect(chromium.page.frames()).toHaveLength(1);
  await chromium.close();
});

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;
