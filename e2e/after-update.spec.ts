import { newsPage, until } from './browser';
import type { Chromium } from './chromium';
import type { Firefox } from './firefox';
import { expect, test } from './hashia';
import { marksOn } from './look';

test('a page left behind by an update gets no broken card: the marks go at the next click', async ({
  kind,
  start,
  profile,
}) => {
  test.skip(kind !== 'chromium', 'reloads the extension from one of its own pages');
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

test('an update under an open page takes the place of what was there', async ({ kind, start, profile }) => {
  test.skip(kind !== 'firefox', 'other browsers begin no script in a page that is open');
  const firefox = (await start(profile)) as Firefox;
  await firefox.open(newsPage('ceasefire'));
  const names = () => firefox.inPage<string[]>('return [...CSS.highlights.keys()];');
  const before = await marksOn(firefox);
  const [buttons, painted] = [(await firefox.rail()).length, await names()];
  await firefox.update();
  await until('marks of the new version', async () => {
    const now = await names();
    return now.length > 0 && !now.some((name) => painted.includes(name));
  });
  await until('its buttons alone', async () => (await firefox.rail()).length === buttons);
  expect(await marksOn(firefox)).toEqual(before);
  await firefox.openCard(0);
  expect((await firefox.cardText()).length).toBeGreaterThan(40);
  expect(await firefox.errors()).toEqual([]);
  await firefox.close();
});

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;
