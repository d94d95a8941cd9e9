import { until } from './browser';
import { cardBox } from './card-box';
import { cardIn, markBoxes, openArticle, openCardOn, overlap, untilGone } from './card-stage';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';

// Frames, keys and the pointer's way are driven through Playwright's page.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of Playwright');

const words = 'over 100 attacks';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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
  if (box) await page.mouse.move(box.left + 60, (box.top + box.bottom) / 2);
  await pause(500);
  expect(await cardBox(page)).not.toBeNull();
  await page.mouse.move(40, 40, { steps: 3 });
  await untilGone(chromium);
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
  await untilGone(chromium);
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
  await untilGone(chromium);
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
  await untilGone(chromium);
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
  await untilGone(chromium);
});
