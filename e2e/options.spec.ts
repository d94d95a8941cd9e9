import type { Page } from '@playwright/test';
import { newsPage } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn } from './look';
import { drawn, plain } from './stage';

test.skip(({ kind }) => kind !== 'chromium', 'needs a page of the extension in a tab');

async function openOptions(chromium: Chromium): Promise<Page> {
  const options = await chromium.tab('options.html');
  await drawn(options);
  return options;
}

/** The radio button itself is invisible; its label is what the reader presses. */
const choose = (options: Page, label: string) => options.locator('.segmented label', { hasText: label }).click();

test('what is chosen is still chosen when the options are opened again', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const options = await openOptions(chromium);
  await choose(options, 'Quiet');
  await choose(options, 'Dark');
  await choose(options, 'Large');
  await options.getByRole('switch', { name: 'Number on the toolbar button' }).click();
  await options.locator('#look select').selectOption('fa');
  await expect(options.locator('html')).toHaveAttribute('lang', 'fa');
  await options.close();

  const again = await openOptions(chromium);
  const root = again.locator('html');
  await expect(root).toHaveAttribute('lang', 'fa');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-text', 'large');
  expect(await again.locator('input:checked').evaluateAll(valuesOf)).toEqual(['quiet', 'dark', 'large']);
  await chromium.changeSettings(plain);
  await again.close();
});

/** Run in the page: the values of the pressed radio buttons. */
function valuesOf(inputs: Element[]): string[] {
  return inputs.flatMap((input) => (input instanceof HTMLInputElement && input.type === 'radio' ? [input.value] : []));
}

test('the choice of marks changes the page that is open', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(newsPage('ceasefire'));
  const all = (await marksOn(chromium)).length;
  const marked = async () => Object.values(await chromium.marks()).flat().length;
  const options = await openOptions(chromium);
  await choose(options, 'Quiet');
  await expect.poll(marked).toBeLessThan(all);
  expect(await marked()).toBeGreaterThan(0);
  await choose(options, 'Off');
  await expect.poll(marked).toBe(0);
  await options.locator('.segmented label', { hasText: 'All' }).click();
  await expect.poll(marked).toBe(all);
  await options.close();
});

test('the keys told are those that the browser knows', async ({ hashia }) => {
  const options = await openOptions(hashia as Chromium);
  const live = await options.evaluate(async () => {
    const commands = await chrome.commands.getAll();
    return commands.flatMap(({ shortcut }) => (shortcut ? [shortcut] : [])).sort();
  });
  expect((await options.locator('#keys kbd').allTextContents()).sort()).toEqual(live);
  await options.close();
});

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;

test('a site that is denied is not added, and the reader is told', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  // The browser's own question cannot be answered without a screen: the reader says no to this one.
  const options = await chromium.tab('options.html', (page) =>
    page.addInitScript(() => {
      Object.assign(chrome.permissions, { request: async () => false });
    }),
  );
  await options.locator('#sites input').fill('harbour-post.example');
  await options.getByRole('button', { name: 'Add a site' }).click();
  await expect(options.locator('#sites .status')).toHaveText('Permission was not given.');
  await expect(options.locator('#sites .hosts button')).toHaveCount(0);
  await options.close();
});

test('the introduction can be tried, and changes its language', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const welcome = await chromium.tab('welcome.html');
  await drawn(welcome);
  await welcome.getByRole('button', { name: /Afghan soil/ }).press('Enter');
  await expect(welcome.locator('.demo-card')).toContainText('Taliban officials reject this');
  await welcome.getByRole('button', { name: /November 2021/ }).click();
  await expect(welcome.locator('.demo-card')).toContainText('Three others: November 2022');
  await welcome.getByRole('button', { name: 'پښتو' }).click();
  await expect(welcome.locator('html')).toHaveAttribute('lang', 'ps');
  await chromium.changeSettings(plain);
  await welcome.close();
});
