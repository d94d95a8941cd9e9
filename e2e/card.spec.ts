import { newsPage, until } from './browser';
import { ask, axeProblems, cardBox, cardIn, frameIn, markBoxes, openArticle, openCardOn, overlap } from './card-stage';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';

// Frames, keys and the pointer's way are driven through Playwright's page.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of Playwright');

const words = 'over 100 attacks';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const gone = (chromium: Chromium) => until('the card is gone', async () => (await cardBox(chromium.page)) === null);

test('the pointer at rest on a mark gives a peek, which takes no focus and goes again', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  await page.evaluate(() => window.scrollTo(0, 300));
  const [line] = await markBoxes(page, words);
  if (line === undefined) throw new Error('no mark');
  await page.mouse.move(line.left + 30, (line.top + line.bottom) / 2, { steps: 3 });
  const peek = await cardIn(page);
  const box = await cardBox(page);
  expect(box && box.bottom - box.top).toBeLessThan(90);
  expect(box && (await markBoxes(page, words)).some((other) => overlap(box, other))).toBe(false);
  await expect(peek.getByText('Sources differ on the date')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  // It can be pointed at, and stays meanwhile.
  if (box) await page.mouse.move(box.left + 60, (box.top + box.bottom) / 2, { steps: 3 });
  await pause(500);
  expect(await cardBox(page)).not.toBeNull();
  await page.mouse.move(40, 40, { steps: 3 });
  await gone(chromium);
});

test('Escape puts a peek away while the pointer stays', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  await page.evaluate(() => window.scrollTo(0, 300));
  const [line] = await markBoxes(page, words);
  if (line === undefined) throw new Error('no mark');
  await page.mouse.move(line.left + 30, (line.top + line.bottom) / 2, { steps: 3 });
  await cardIn(page);
  await page.keyboard.press('Escape');
  await gone(chromium);
  await page.mouse.move(line.left + 34, (line.top + line.bottom) / 2, { steps: 2 });
  await pause(600);
  expect(await cardBox(page)).toBeNull();
});

for (const [width, height] of [
  [1440, 900],
  [1280, 900],
  [800, 900],
  [400, 800],
  // A window of 1280 by 800 enlarged twice, four times.
  [640, 400],
  [320, 568],
] as const) {
  test(`the card never covers its claim and stays in the window: ${width} × ${height}`, async ({ hashia }) => {
    const chromium = hashia as Chromium;
    const { page } = chromium;
    await page.setViewportSize({ width, height });
    await openArticle(chromium);
    const card = await openCardOn(chromium, words);
    const box = await cardBox(page);
    const lines = await markBoxes(page, words);
    expect(lines.filter((line) => box === null || overlap(box, line))).toEqual([]);
    expect(lines.some(({ top, bottom }) => top >= 0 && bottom <= height)).toBe(true);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(width);
    expect(box?.bottom).toBeLessThanOrEqual(height);
    const sideways = await card.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sideways).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
}

test('Escape on the page closes the card and gives the focus back to its mark', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  await openCardOn(chromium, words);
  await page.evaluate(() => window.focus());
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await gone(chromium);
  const inMargin = () =>
    page.evaluate(
      () =>
        document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body,
    );
  await until('the focus is in the margin', inMargin);
});

test('a click beside the marks closes the card; a pinned one stays, follows the reader and adds no step to Back', async ({
  hashia,
}) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  const steps = await page.evaluate(() => history.length);
  await openCardOn(chromium, words);
  await page.mouse.click(60, 400);
  await gone(chromium);
  let card = await openCardOn(chromium, words);
  await card.getByRole('button', { name: 'Keep open' }).click();
  const before = await cardBox(page);
  await page.mouse.click(60, 400);
  await page.mouse.wheel(0, 2000);
  await pause(400);
  expect(await cardBox(page)).toEqual(before);
  await page.evaluate(() => window.scrollTo(0, 0));
  card = await openCardOn(chromium, 'the outlawed Tehreek-e-Taliban');
  await expect(card.getByRole('button', { name: 'Keep open' })).toHaveAttribute('aria-pressed', 'true');
  expect((await cardBox(page))?.left).toBe(before?.left);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await card.getByRole('button', { name: /close/i }).click();
  await gone(chromium);
});

test('a muted claim loses its mark, an undo and the side panel bring it back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  const isMarked = async () => (await chromium.rail()).some((name) => name.includes(words));
  const press = (name: string) => card.getByRole('button', { name, exact: true }).last().click();
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
});

test('marks go at once from a site that is muted, and an undo brings them back', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await openArticle(chromium);
  const card = await openCardOn(chromium, words);
  const press = (name: string) => card.getByRole('button', { name, exact: true }).last().click();
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
    'backup',
    'restore',
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
  await gone(chromium);
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

test('a site that moves on without loading is looked at again', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  server.addPage('/front.html', frontPage);
  await chromium.open(newsPage('front'));
  await settle();
  expect(await chromium.additions()).toBe(0);
  await page.getByRole('link', { name: 'Sport' }).click();
  await settle();
  expect(await chromium.additions()).toBe(0);
  await page.getByRole('link', { name: 'Truce' }).click();
  expect((await marksOn(chromium)).join('\n')).toContain(words);
  expect(frameIn(page)).toBeUndefined();
});

/** A site of one page: its links fetch an article and put it in the place of the last. */
const frontPage = `<!doctype html><html lang="en"><head><title>The Frontier Courier</title></head><body>
<nav><a href="/cricket.html">Sport</a> <a href="/ceasefire.html">Truce</a></nav><main><p>Choose something to read.</p></main>
<script>
for (const link of document.querySelectorAll('a')) link.addEventListener('click', async (event) => {
  event.preventDefault();
  history.pushState(null, '', link.href.replace('.html', ''));
  const text = await (await fetch(link.href)).text();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.body.children);
});
</script></body></html>`;
