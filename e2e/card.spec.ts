import type { Frame } from '@playwright/test';
import { until } from './browser';
import { ask, cardIn, openArticle, openCardOn, untilGone } from './card-stage';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { axeProblems } from './inspect';
import { marksOn } from './look';

// Frames, keys and the pointer's way are driven through Playwright's page.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of Playwright');

const words = 'over 100 attacks';

test('a muted claim loses its mark, an undo and the side panel bring it back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  const isMarked = async () => (await chromium.rail()).some((name) => name.includes(words));
  const press = (name: string) => pressIn(card, name);
  await press('More');
  await press('Mute this claim');
  await until('the mark is gone', async () => !(await isMarked()));
  await press('Undo');
  await until('the mark is back', isMarked);
  await press('Mute this claim');
  await until('the mark is gone again', async () => !(await isMarked()));
  await page.reload();
  await marksOn(chromium);
  expect(await isMarked()).toBe(false);
  const panel = await chromium.tab('sidepanel.html?tab={tab}');
  await panel.getByRole('button', { name: 'Show again' }).click();
  await until('the mark is back for good', isMarked);
  await panel.close();

  const again = await openCardOn(chromium, words);
  await pressIn(again, 'More');
  await pressIn(again, 'Mute this claim');
  await until('the mark is gone once more', async () => !(await isMarked()));
  const options = await chromium.tab('options.html');
  await options.getByRole('button', { name: /^Show again: dawn.com.*ceasefire/ }).click();
  await until('the mark is back from the options', isMarked);
  await expect(options.locator('.muted-pages')).toHaveCount(0);
  await options.close();
});

test('marks go at once from a site that is muted, and an undo brings them back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  const press = (name: string) => pressIn(card, name);
  await press('More');
  await press('Mute this site');
  await until('the rail is empty', async () => (await chromium.rail()).length === 0);
  expect((await chromium.tabState()).kind).toBe('muted');
  await press('Undo');
  await until('the rail is back', async () => (await chromium.rail()).length > 0);
  expect((await chromium.tabState()).kind).toBe('on-topic');
});

test('the card, which stands on other people’s pages, may not reach all of the extension', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  const refused = { ok: false, error: 'not-allowed' };
  for (const method of [
    'deleteEverything',
    'importArticles',
    'allNotes',
    'changeSettings',
    'removeSource',
    'runHere',
  ]) {
    expect(await card.evaluate(ask, { method, args: [] })).toEqual(refused);
  }
  expect(await card.evaluate(ask, { method: 'settings', args: [] })).toMatchObject({ ok: true });
  // Another tab's number is not heard: the card is told of its own.
  expect(await card.evaluate(ask, { method: 'tabState', args: [999_999] })).toMatchObject({
    ok: true,
    value: { kind: 'on-topic' },
  });
});

test('what a page’s process sends is refused by name when its shape is wrong', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  const answer = (method: string, ...args: unknown[]) => card.evaluate(ask, { method, args });
  expect(await answer('relate', { id: 'x' }, {})).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^bad-message: article\./),
  });
  expect(await answer('pageIs', { kind: 'on-topic', reading: {} })).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^bad-message: state/),
  });
  expect((await chromium.tabState()).kind).toBe('on-topic');
});

test('? shows the keys, as they are set, in the margin, the card and the panel', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  await page.keyboard.press('?');
  await expect(card.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect(card.getByText('M', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeHidden();
  await page.keyboard.press('Escape');
  await untilGone(chromium);
  await page.keyboard.press('?');
  const keys = await cardIn(page);
  await expect(keys.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  const panel = await chromium.tab('sidepanel.html?tab={tab}');
  await panel.locator('h1').first().waitFor({ state: 'attached' });
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await panel.close();
});

for (const language of ['en', 'ur'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the card is accessible: ${language}, ${theme}`, async ({ hashia }) => {
      const chromium = hashia as Chromium;
      const { page } = chromium;
      await chromium.changeSettings({ language, theme });
      await openArticle(chromium);
      const card = await openCardOn(chromium, words);
      await expect(card.locator('html')).toHaveAttribute('dir', language === 'ur' ? 'rtl' : 'ltr');
      expect.soft(await axeProblems(card), 'card').toEqual([]);
      for (const part of ['summary', '.statement .icon-button', '.card-footer .icon-button:last-child']) {
        await card.locator(part).first().click();
      }
      await card.locator('.card-footer [aria-expanded]').first().click();
      expect.soft(await axeProblems(card), 'unfolded').toEqual([]);
      await card.locator('.card-footer .primary').click();
      expect.soft(await axeProblems(card), 'writing').toEqual([]);
      await page.keyboard.press('Escape');
      await chromium.changeSettings({ language: 'en', theme: 'auto' });
    });
  }
}

/** By keyboard: under a pointer the frame may still be growing to its new height. */
function pressIn(card: Frame, name: string): Promise<void> {
  return card.getByRole('button', { name, exact: true }).last().press('Enter');
}
