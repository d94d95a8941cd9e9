import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Album, openAlbum } from './album';
import type { Chromium } from './chromium';
import { test as base, expect } from './hashia';
import { findMisfits, problemsOf } from './inspect';
import { railIndexOf } from './look';
import {
  allLooks,
  drawn,
  isPictured,
  type Look,
  openArticle,
  pages,
  panels,
  plain,
  popups,
  type Stage,
  setLook,
  type View,
} from './stage';

/** A browser of our own: what other tests leave behind would stand in the pictures. */
const test = base.extend<object, { stage: Stage; album: Album }>({
  stage: [
    async ({ start, server }, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'hashia-looks-'));
      const chromium = (await start(profile)) as Chromium;
      await use({ chromium, server });
      await chromium.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  album: [
    async ({ stage }, use) => {
      await stage.chromium.open('about:blank');
      await use(await openAlbum(stage.chromium.page));
    },
    { scope: 'worker' },
  ],
});

test.skip(({ kind }) => kind !== 'chromium', 'pictures are taken in Chromium');
test.setTimeout(240_000);

/** While references are written, pictures are all that is taken. */
const updating = Boolean(process.env.HASHIA_UPDATE);
const looks = updating ? allLooks.filter(isPictured) : allLooks;

/** A window lower than any view: each is photographed whole. */
const height = 240;

for (const view of [...popups, ...panels, ...pages]) {
  test(`${view.name} says what it should, is accessible in every language and theme, looks as before`, async ({
    stage,
    album,
  }) => {
    const page = await openView(view, stage);
    await expect(page.locator('body')).toHaveText(view.says);
    for (const look of looks) {
      await setLook(page, look);
      const name = `${view.name}-${look.language}-${look.theme}`;
      if (!updating) expect.soft(await problemsOf(page), name).toEqual([]);
      if (isPictured(look)) await compare(album, name, page);
    }
    await restore(page);
  });
}

for (const view of [...popups.slice(0, 1), ...panels, ...pages]) {
  test(`${view.name} fits a narrow window, large text, forced colours`, async ({ stage, album }) => {
    const page = await openView(view, stage);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await drawn(page);
    await compare(album, `${view.name}-forced-colours`, page);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: null });
    await page.setViewportSize({ width: 320, height });
    for (const look of looks.filter(({ theme }) => theme === 'light')) {
      await setLook(page, { ...look, textSize: 'large' });
      expect.soft(await page.evaluate(findMisfits), `${look.language}, large`).toEqual([]);
      await setLook(page, { ...look, textSize: 'normal' });
      expect.soft(await page.evaluate(findMisfits), look.language).toEqual([]);
      if (isPictured(look)) await compare(album, `${view.name}-${look.language}-320`, page);
    }
    await restore(page);
  });
}

const articles = [
  ...allLooks.filter(isPictured).map((look) => ({ look, width: 1280, name: `${look.language}-${look.theme}` })),
  { look: { language: 'en', theme: 'light' } as Look, width: 440, name: 'en-narrow' },
];

for (const { look, width, name } of articles) {
  test(`an article with its card looks as before: ${name}`, async ({ stage, album }) => {
    const { chromium } = stage;
    const { page } = chromium;
    await chromium.changeSettings(look);
    await page.setViewportSize({ width, height: 900 });
    await openArticle(stage);
    await chromium.openCard(await railIndexOf(chromium, 'over 100 attacks'));
    await page.mouse.move(2, 2);
    await compare(album, `article-${name}`, page, false);
    await chromium.changeSettings(plain);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
}

async function openView(view: View, stage: Stage): Promise<Page> {
  const page = await view.open(stage);
  await page.setViewportSize({ width: view.width, height });
  await drawn(page);
  return page;
}

async function restore(page: Page): Promise<void> {
  await setLook(page, plain);
  await page.close();
}

async function compare(album: Album, name: string, page: Page, fullPage = true): Promise<void> {
  const png = await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' });
  const verdict = await album.check(name, png);
  expect.soft(verdict.kind === 'changed' ? verdict.why : '').toBe('');
}
