import { isSurprising, markOf } from '../core/relation';
import { newsPage } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, readingOf } from './look';
import { plain, popupPath, type Stage, strangePage } from './stage';

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;

// How each state of the popup looks stands in looks.spec.ts; here is what the reader can do with it.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of the extension in a tab');

async function openPopup({ chromium }: Pick<Stage, 'chromium'>, name = 'ceasefire') {
  await chromium.open(newsPage(name));
  await marksOn(chromium);
  return chromium.tab(popupPath);
}

test('a count leads to the first claim of its mark', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const popup = await openPopup({ chromium });
  await chromium.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const before = await chromium.page.evaluate(() => scrollY);
  const gone = popup.waitForEvent('close');
  await popup.getByRole('button', { name: /Disputed$/ }).click();
  await gone;
  await expect.poll(() => chromium.page.evaluate(() => scrollY)).toBeLessThan(before);
});

test('the topic line says why the page is on the topic', async ({ hashia }) => {
  const popup = await openPopup({ chromium: hashia as Chromium });
  await popup.locator('summary').click();
  await expect(popup.locator('details.topic p')).toContainText(/pakistan/i);
  await popup.close();
});

test('the switch mutes the site and brings the marks back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const popup = await openPopup({ chromium });
  const onSite = popup.getByRole('switch');
  await onSite.click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Off on www.dawn.com');
  await onSite.click();
  await expect(popup.getByText('Look at these first')).toBeVisible();
  await popup.close();
});

test('the number on the button counts disputed and differing claims of this tab, and can be switched off', async ({
  hashia,
}) => {
  const chromium = hashia as Chromium;
  const popup = await openPopup({ chromium });
  const reading = await readingOf(chromium);
  const expected = reading.claims.filter(({ related }) => isSurprising(markOf(related))).length;
  const badge = () =>
    popup.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getBadgeText({})];
    });
  expect(expected).toBeGreaterThan(0);
  expect(await badge()).toEqual([String(expected), '']);
  await chromium.changeSettings({ badge: false });
  await expect.poll(badge).toEqual(['', '']);
  await chromium.changeSettings(plain);
  await popup.close();
});

test('an article saved as a source is in the options and can be removed there', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const popup = await openPopup({ chromium });
  await popup.getByRole('button', { name: 'Save as source' }).click();
  await expect(popup.getByRole('button', { name: 'In your sources' })).toBeDisabled();
  await popup.close();
  const ids = await ownSources(chromium);
  expect(ids).toHaveLength(1);
});

/** The sources that the reader saved; they are removed again, so that other tests meet the shipped ones. */
async function ownSources(chromium: Chromium): Promise<string[]> {
  const options = await chromium.tab('options.html');
  const ids = await options.evaluate(async () => {
    const ask = async (method: string, ...args: unknown[]) =>
      (await chrome.runtime.sendMessage({ to: 'background', method, args })).value;
    const own: { id: string }[] = (await ask('sources')).filter(({ pack }: { pack: string }) => pack === 'reader');
    for (const { id } of own) await ask('removeSource', id);
    return own.map(({ id }) => id);
  });
  await options.close();
  return ids;
}

test('permission that is denied is said so, and nothing is read', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(strangePage);
  await (await chromium.popup()).close();
  // The browser's own question cannot be answered without a screen: the reader says no to this one.
  const popup = await chromium.tab(popupPath, (page) => page.addInitScript(decline));
  await popup.getByRole('button', { name: /^Allow on/ }).click();
  await expect(popup.getByRole('status').last()).toHaveText('Permission was not given.');
  expect(await chromium.additions()).toBe(0);
  await popup.close();
});

test('"Just this once" reads a page of a site that is not allowed', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(strangePage.replace('cricket', 'ceasefire'));
  await (await chromium.popup()).close();
  const popup = await chromium.tab(popupPath);
  await popup.getByRole('button', { name: 'Just this once' }).click();
  await expect(popup.getByText('Look at these first')).toBeVisible({ timeout: 15_000 });
  await popup.close();
});

/** Run in a page of the extension before its own scripts. */
function decline(): void {
  Object.assign(chrome.permissions, { request: async () => false });
}

test('on a page of the browser itself the popup says that it is closed', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open('chrome://version/');
  expect(await chromium.popupText()).toContain('The browser keeps this page closed');
});
