import { newsPage, until } from './browser';
import type { Chromium } from './chromium';
import type { Firefox } from './firefox';
import { expect, test } from './hashia';
import { marksOn } from './look';
import { noteOn } from './note-on';

const words = 'night vision goggles and sniper rifles';
const panel = 'sidepanel.html?tab={tab}';

/** Run in one of the extension's own pages, in whose origin the database lies; a connection that holds it is ended. */
const clear = `
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('hashia');
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
  });`;

test('a database that is cleared while the panel is open comes back with its notes', async ({ hashia, kind }) => {
  await hashia.saveNote(noteOn(newsPage('ceasefire'), words));
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  const isStored = async () => (await hashia.ask<readonly object[]>('allNotes')).length === 1;
  if (kind === 'chromium') {
    const page = await (hashia as Chromium).tab(panel);
    await page.locator('#tab-notes').click();
    await page.getByText('Where was this?').first().waitFor();
    await page.evaluate(`(() => {${clear}})()`);
    await until('the note is stored again', isStored);
    await page.getByText('Where was this?').first().waitFor();
    await page.close();
  } else {
    await (hashia as Firefox).visit(panel, async (page) => {
      await page.press(/^notes/i);
      await page.says(/Where was this\?/);
      await page.read(clear);
      await page.says(/Where was this\?/);
    });
    await until('the note is stored again', isStored);
  }
  await hashia.saveNote(noteOn(newsPage('denial'), 'baseless'));
  expect(await hashia.errors()).toEqual([]);
});
