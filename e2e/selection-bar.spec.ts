import { newsPage, until } from './browser';
import { selectWords } from './card-stage';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';

test.skip(({ kind }) => kind !== 'chromium', 'needs the keys of one tab');

const phrase = 'night vision goggles';

test('the bar beside selected text is there only when asked for, and works from the keyboard', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
  const bare = await chromium.additions();
  await page.evaluate(selectWords, phrase);
  await settle();
  expect(await chromium.additions()).toBe(bare);

  await chromium.changeSettings({ selectionBar: true });
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
  await page.evaluate(selectWords, phrase);
  await settle();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+F10');
  expect(await page.evaluate(isOurs), 'closed by Escape').toBe(false);

  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.evaluate(selectWords, phrase);
  await settle();
  await page.keyboard.press('Alt+F10');
  expect(await page.evaluate(isOurs)).toBe(true);
  expect(await page.evaluate(() => String(getSelection()))).toBe(phrase);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const card = () => page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/card/.test(frame.url()));
  await until('the card asks for a question on these words', async () => {
    const text = (await card()?.evaluate(() => document.body.textContent)) ?? '';
    const chosen = await card()?.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value);
    return text.includes(phrase) && chosen === 'question';
  });
  await page.keyboard.press('Escape');
  await until('the page has the keys again', async () => !(await page.evaluate(isOurs)));
  await chromium.changeSettings({ selectionBar: false });
});

/** Run in the page: whether something of ours has the focus. */
function isOurs(): boolean {
  return document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body;
}
