import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { everyNote } from '../core/note-query';
import type { FoundNotes } from '../messaging/protocol';
import { newsPage } from './browser';
import type { Chromium } from './chromium';
import { clear, expect, test } from './hashia';
import { problemsOf } from './inspect';
import { marksOn } from './look';
import { foreignNote, noteOn } from './note-on';

// The pages are opened in tabs of their own, which only Chromium's driver can do.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of the extension in a tab');
test.describe.configure({ mode: 'serial' });
test.use({ serial: true });
test.beforeAll(({ shared, server }) => clear(shared, server));

async function notesView(chromium: Chromium): Promise<Page> {
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
  const panel = await chromium.tab('sidepanel.html?tab={tab}');
  await panel.getByRole('tab', { name: /Notes/ }).click();
  return panel;
}

const note = (panel: Page, words: string) => panel.locator('.note', { hasText: words });

async function write(panel: Page, words: string, tags: string): Promise<void> {
  await panel.getByRole('button', { name: 'Note on this page' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill(words);
  await panel.getByRole('combobox', { name: 'Tags' }).fill(tags);
  await panel.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  await expect(panel.locator('.note-editor')).toHaveCount(0);
}

async function reword(panel: Page, from: string, to: string): Promise<void> {
  await note(panel, from).getByRole('button', { name: 'Edit' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill(to);
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(note(panel, to)).toBeVisible();
}

test('a note on the whole page: Markdown, tags that complete, two edits, an earlier wording brought back', async ({
  hashia,
}) => {
  const panel = await notesView(hashia as Chromium);
  await write(panel, 'Ask **which year**', 'ceasefire, border');
  await expect(note(panel, 'Ask').locator('strong')).toHaveText('which year');
  await expect(note(panel, 'Ask').locator('.tag')).toHaveText(['#ceasefire', '#border']);
  await reword(panel, 'Ask', 'Second wording');
  await reword(panel, 'Second', 'Third wording');
  await note(panel, 'Third').getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Earlier wordings' }).click();
  await expect(panel.locator('.note-history > li')).toHaveText([/Second wording/, /Ask which year/]);
  await panel.locator('.note-history > li').last().getByRole('button', { name: 'Bring back' }).click();
  await expect(panel.locator('.note > .note-text').first()).toHaveText('Ask which year');
  await expect(panel.locator('.note-history > li').first()).toHaveText(/Third wording/);

  await panel.getByRole('button', { name: 'Note on this page' }).click();
  const tags = panel.getByRole('combobox', { name: 'Tags' });
  await tags.pressSequentially('cea');
  await expect(panel.getByRole('option', { name: '#ceasefire' })).toBeVisible();
  await tags.press('ArrowDown');
  await tags.press('Enter');
  await tags.pressSequentially('doha,x,');
  await tags.press('Backspace');
  await panel.getByRole('textbox', { name: 'Note' }).fill('A second note');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(note(panel, 'A second note').locator('.tag')).toHaveText(['#ceasefire', '#doha']);
  await panel.close();
});

test('a draft is there again after the panel was closed', async ({ hashia }) => {
  const panel = await notesView(hashia as Chromium);
  await panel.getByRole('button', { name: 'Note on this page' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  await expect(panel.getByText('Draft kept')).toBeVisible();
  await panel.reload();
  await panel.getByRole('tab', { name: /Notes/ }).click();
  await panel.getByRole('button', { name: 'Note on this page' }).click();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought');
  await panel.getByRole('button', { name: 'Discard draft' }).click();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await panel.close();
});

test('notes are deleted and brought back, searched and narrowed', async ({ hashia }) => {
  const panel = await notesView(hashia as Chromium);
  await note(panel, 'A second note').getByRole('button', { name: 'Delete' }).click();
  await expect(note(panel, 'A second note')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(note(panel, 'A second note')).toBeVisible();

  const shown = panel.locator('.note');
  await panel.getByRole('button', { name: '#doha' }).click();
  await expect(shown).toHaveCount(1);
  await panel.getByRole('button', { name: '#doha' }).click();
  await panel.getByRole('searchbox', { name: 'Search your notes' }).fill('YEAR ask');
  await expect(shown).toHaveCount(1);
  await panel.getByRole('searchbox', { name: 'Search your notes' }).fill('xylophone quartet');
  await expect(panel.getByText('No note fits.')).toBeVisible();
  await panel.getByRole('button', { name: 'Clear filters' }).click();
  await panel.getByRole('button', { name: 'Filter', exact: true }).click();
  await panel.getByLabel('Kind', { exact: true }).selectOption({ label: 'Question' });
  await expect(shown).toHaveCount(0);
  await panel.getByLabel('Kind', { exact: true }).selectOption({ label: 'Note' });
  await panel.getByLabel('To', { exact: true }).fill('2020-01-01');
  await expect(shown).toHaveCount(0);
  await panel.getByLabel('To', { exact: true }).fill('');
  await expect(shown).toHaveCount(2);
  await panel.close();
});

test('a change made elsewhere shows in the panel', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  const panel = await notesView(chromium);
  const other = await chromium.tab('sidepanel.html?tab={tab}');
  await other.getByRole('tab', { name: /Notes/ }).click();
  await write(other, 'Written in another panel', 'doha');
  await expect(note(panel, 'Written in another panel')).toBeVisible();
  await other.close();
  await panel.close();
});

test('backup → delete everything → the file gives all back; an import can be taken back', async ({
  hashia,
}, testInfo) => {
  const chromium = hashia as Chromium;
  let options = await chromium.tab('options.html');
  const saved = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Back up', exact: true }).click();
  const backup = join(testInfo.outputDir, 'backup.json.gz');
  await (await saved).saveAs(backup);
  const { notes } = JSON.parse(gunzipSync(readFileSync(backup)).toString());
  expect(notes).toHaveLength(3);

  await options.getByRole('button', { name: /^Delete everything/ }).click();
  await options.getByRole('button', { name: 'Delete everything now' }).click();
  await expect(options.getByText('Everything was deleted')).toBeVisible();

  await choose(options, backup);
  await expect(options.locator('.import-outcome')).toContainText('3 new');
  await options.getByRole('button', { name: 'Merge it' }).click();
  await expect(options.getByText('Merged')).toBeVisible();
  const panel = await notesView(chromium);
  await expect(panel.locator('.note')).toHaveCount(3);
  await note(panel, 'Ask').getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Earlier wordings' }).click();
  await expect(panel.locator('.note-history > li').first()).toHaveText(/Third wording/);
  await panel.close();

  // Opening an article closes every other tab.
  options = await chromium.tab('options.html');
  const foreign = join(testInfo.outputDir, 'notes.json');
  const row = foreignNote(newsPage('ceasefire'));
  writeFileSync(foreign, JSON.stringify([row, { ...row, id: 'h2', created: '99999-01-01T00:00:00Z' }]));
  await choose(options, foreign);
  await expect(options.locator('.import-outcome')).toContainText('1 new');
  await expect(options.locator('.import-outcome')).toContainText('1 entry cannot be read');
  await options.getByRole('button', { name: 'Merge it' }).click();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByText('Taken back')).toBeVisible();
  await options.close();
});

test('a file that is no backup is refused in words, and every export is written', async ({ hashia }, testInfo) => {
  const chromium = hashia as Chromium;
  const options = await chromium.tab('options.html');
  mkdirSync(testInfo.outputDir, { recursive: true });
  const broken = join(testInfo.outputDir, 'broken.json.gz');
  writeFileSync(broken, Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0]));
  await choose(options, broken);
  await expect(options.locator('.import-outcome')).toContainText('cut off or damaged. Nothing was changed.');
  for (const [name, start] of [
    ['Markdown', '# Hashia notes'],
    ['CSV', '\uFEFFid,created'],
    ['W3C JSON-LD', '{"@context":"http://www.w3.org/ns/anno.jsonld"'],
    ['CSL-JSON', '['],
  ] as const) {
    const saved = options.waitForEvent('download');
    await options.getByRole('button', { name }).click();
    const path = join(testInfo.outputDir, name);
    await (await saved).saveAs(path);
    expect(readFileSync(path, 'utf8').startsWith(start), name).toBe(true);
  }
  await options.close();
});

for (const language of ['en', 'ur'] as const) {
  test(`notes, filters, editor and earlier wordings are accessible and fit a narrow panel: ${language}`, async ({
    hashia,
  }) => {
    test.setTimeout(180_000);
    const chromium = hashia as Chromium;
    await chromium.open(newsPage('ceasefire'));
    await marksOn(chromium);
    for (const theme of ['light', 'dark'] as const) {
      await chromium.changeSettings({ language, theme });
      const panel = await chromium.tab('sidepanel.html?tab={tab}');
      await panel.setViewportSize({ width: 320, height: 900 });
      await panel.locator('#tab-notes').click();
      await panel.locator('[aria-controls="note-filter"]').click();
      await panel.locator('.note .note-actions [aria-expanded]').first().click();
      await panel.locator('.note-more [aria-expanded]').click();
      await panel.locator('.page-note').click();
      await panel.getByRole('combobox').last().press('ArrowDown');
      await panel.locator('.note-history, .note-more p').first().waitFor();
      expect.soft(await problemsOf(panel), `${language} ${theme}`).toEqual([]);
      await panel.close();
    }
    await chromium.changeSettings({ language: 'en', theme: 'auto' });
  });
}

test('a note whose passage is gone is found among all notes, with its page closed', async ({ hashia }) => {
  const chromium = hashia as Chromium;
  await chromium.open(newsPage('ceasefire'));
  await marksOn(chromium);
  await chromium.saveNote(noteOn(newsPage('ceasefire'), 'zebras in the monsoon orchestra pit rehearsed'));
  const lost = { ...everyNote, lookAgain: true };
  const told = () => chromium.ask<FoundNotes>('findNotes', lost).then(({ total }) => total);
  await expect.poll(told, { timeout: 20_000 }).toBe(1);

  await chromium.open(newsPage('denial'));
  const panel = await chromium.tab('sidepanel.html?tab={tab}');
  await panel.getByRole('tab', { name: /Notes/ }).click();
  await panel.getByRole('button', { name: /^All notes/ }).click();
  await panel.getByRole('button', { name: 'Filter', exact: true }).click();
  await panel.getByLabel('Only where the text has changed or gone').check();
  await expect(panel.locator('.note')).toHaveCount(1);
  await expect(panel.locator('.note')).toContainText('zebras in the monsoon');
  await expect(panel.locator('.note')).toContainText(/Text not found.*page last read/);
  await panel.close();
});

async function choose(options: Page, path: string): Promise<void> {
  await options.locator('#data input[type=file]').setInputFiles(path);
}
