import type { Page } from '@playwright/test';
import { newsPage } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';
import { seeds } from './seeds';
import { drawn, panelPath } from './stage';

test.skip(({ kind }) => kind !== 'chromium', 'needs a page of the extension in a tab');

async function openPanel(chromium: Chromium, url: string): Promise<Page> {
  await chromium.open(url);
  await marksOn(chromium);
  const panel = await chromium.tab(panelPath);
  await drawn(panel);
  return panel;
}

const subjects = [
  ...['ceasefire', 'denial', 'live-blog', 'strict-csp'].map((name) => ({ name, html: null })),
  ...seeds,
];

for (const { name, html } of subjects) {
  test(`every tab of the panel tells something of ${name}`, async ({ hashia, server }) => {
    const chromium = hashia as Chromium;
    if (html !== null) server.addPage(`/${name}.html`, html);
    const panel = await openPanel(chromium, newsPage(name));
    await expect(panel.locator('.matrix tbody tr').first()).toBeVisible();
    expect(await panel.locator('.matrix button.cell').count()).toBeGreaterThan(0);
    await expect(panel.locator('.detail .quote').first()).toBeVisible();
    await panel.locator('#tab-timeline').click();
    await expect(panel.locator('.timeline > li').first()).toBeVisible();
    await panel.locator('#tab-figures').click();
    await expect(panel.getByRole('tabpanel')).toHaveText(/\S/);
    await panel.locator('#tab-notes').click();
    await expect(panel.getByRole('tabpanel')).toContainText('No notes here yet');
    await panel.close();
  });
}

test('arrow keys move over the marks, and the statement below follows', async ({ hashia }) => {
  const panel = await openPanel(hashia as Chromium, newsPage('ceasefire'));
  // The first source bears on several claims: there is a mark below.
  const first = panel.locator('.cell').first();
  await first.click();
  await expect(first).toHaveAttribute('aria-current', 'true');
  const before = await panel.locator('.detail').textContent();
  await panel.keyboard.press('ArrowDown');
  const now = await panel.evaluate(() => document.activeElement?.className);
  expect(now).toBe('cell');
  await expect.poll(() => panel.locator('.detail').textContent()).not.toBe(before);
  await panel.close();
});

test('tabs are walked by arrow keys', async ({ hashia }) => {
  const panel = await openPanel(hashia as Chromium, newsPage('ceasefire'));
  await panel.locator('#tab-compare').focus();
  await panel.keyboard.press('ArrowRight');
  await expect(panel.locator('#tab-timeline')).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('End');
  await expect(panel.locator('#tab-notes')).toBeFocused();
  await panel.close();
});

test('"/" leads to the search over sources, Escape clears it', async ({ hashia }) => {
  const panel = await openPanel(hashia as Chromium, newsPage('ceasefire'));
  await panel.keyboard.press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.type('mujahid');
  await expect(panel.getByRole('option').first()).toContainText(/mujahid/i);
  await panel.keyboard.press('Escape');
  await expect(panel.locator('.matrix')).toBeVisible();
  await panel.close();
});

test('the timeline is narrowed to one side and to one speaker', async ({ hashia }) => {
  const panel = await openPanel(hashia as Chromium, newsPage('ceasefire'));
  await panel.locator('#tab-timeline').click();
  const words = panel.locator('.words');
  const all = await words.count();
  await panel.getByRole('button', { name: 'Kabul', exact: true }).click();
  await expect.poll(() => words.count()).toBeLessThan(all);
  const speaker = panel.getByRole('combobox', { name: 'Speaker' });
  const name = (await speaker.locator('option').nth(1).textContent()) ?? '';
  await speaker.selectOption(name);
  for (const text of await words.allTextContents()) expect(text).toContain(name);
  await panel.close();
});

test('the panel follows the tab that is looked at, and stands alone without one', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
  const panel = await chromium.tab('sidepanel.html');
  await expect(panel.getByRole('tabpanel')).toContainText('Search and notes work on every page');
  await chromium.page.bringToFront();
  await expect(panel.locator('.matrix')).toBeVisible();
  await chromium.page.goto(newsPage('cricket'));
  await settle();
  await expect(panel.getByRole('tabpanel')).toContainText('Not on the topic');
  await panel.close();
});
