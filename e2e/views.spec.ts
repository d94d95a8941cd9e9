import { newsPage, until } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';
import { popupPath, strangePage } from './stage';

// The pages are opened in tabs of their own, which only Chromium's driver can do.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of the extension in a tab');

const views = {
  popup: 'popup.html?tab={tab}',
  panel: 'sidepanel.html?tab={tab}',
  options: 'options.html',
} as const;

async function openDemo(chromium: Chromium): Promise<void> {
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
}

test('a language chosen in the options changes the pages that are open', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openDemo(chromium);
  const pages = [await chromium.tab(views.popup), await chromium.tab(views.panel)];
  const options = await chromium.tab(views.options);
  for (const [language, direction] of [
    ['ur', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    await options.locator('#look select').selectOption(language);
    for (const page of [options, ...pages]) {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
    }
  }
});

test('the keyboard alone leads from the margin to a note and back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openDemo(chromium);
  const { page } = chromium;
  const card = () => page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/card/.test(frame.url()));
  const press = async (key: string, reached: () => Promise<boolean>) =>
    until(`${key} leads there`, async () => {
      if (await reached()) return true;
      await page.keyboard.press(key);
      return false;
    });
  await page.evaluate(() => document.body.focus());
  await press('Tab', () => page.evaluate(isOurs));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until('the card has its heading', async () => (await card()?.locator('h1').count()) === 1);
  const focused = () => card()?.evaluate(() => document.activeElement?.textContent ?? '') ?? Promise.resolve('');
  await press('Tab', async () => /add note/i.test(await focused()));
  await page.keyboard.press('Enter');
  await until('the note field has the focus', async () => card()?.evaluate(inField) ?? false);
  await page.keyboard.type('Written without a mouse');
  await until('the card is closed', async () => {
    await page.keyboard.press('Escape');
    return page.evaluate(inMargin);
  });
  expect((await chromium.rail()).length).toBeGreaterThan(0);
});

/** Run in the page: whether the focus is in something of ours, whose insides the page does not see. */
function isOurs(): boolean {
  const { activeElement } = document;
  return (
    activeElement !== null &&
    activeElement !== document.body &&
    activeElement.parentElement === document.documentElement
  );
}

/** Run in the page: whether the focus is in the rail; the card is the part of ours that is a popover. */
function inMargin(): boolean {
  const { activeElement } = document;
  return activeElement?.parentElement === document.documentElement && activeElement.matches(':not(body, [popover])');
}

/** Run in the card. */
function inField(): boolean {
  return document.activeElement?.tagName === 'TEXTAREA';
}

test('"Run anyway" marks a page that is off the topic', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(newsPage('cricket'));
  const popup = await chromium.tab(views.popup);
  await popup.getByRole('button', { name: 'Run anyway' }).click();
  await expect(popup.getByText('Off topic, read at your request')).toBeVisible();
  await popup.close();
});

test('no site beyond the listed ones is readable without being asked for', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(strangePage);
  await settle();
  expect(await chromium.additions()).toBe(0);
  const popup = await chromium.tab(popupPath);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Not allowed on this site yet');
  await popup.close();
});
