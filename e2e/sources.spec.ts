import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyStatement } from '../core/search/corpus-query';
import type { FoundStatements, SavedAs } from '../messaging/protocol';
import { newsPage, until } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, readingOf, sourcesIn } from './look';

const demo = (name: string) => readFileSync(join(import.meta.dirname, `../assets/demo/${name}.html`), 'utf8');

test('an article saved as a source stands beside another one, until it is undone', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  const saved = await hashia.ask<SavedAs>('saveSource', '{tab}');
  expect(saved).toMatchObject({ kind: 'saved', justSaved: true, changes: null });
  if (saved.kind !== 'saved') throw new Error('not saved');
  const { id } = saved.source;

  await hashia.open(newsPage('denial'));
  await marksOn(hashia);
  expect(sourcesIn(await readingOf(hashia))).toContain(id);

  // An open page is related again at once.
  await hashia.ask('undoSave', id, saved.savedAt);
  await until('the source is gone from the page', async () => !sourcesIn(await readingOf(hashia)).includes(id));
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  expect(await hashia.ask<SavedAs>('savedAs', '{tab}')).toEqual({ kind: 'not-saved' });
});

test('the menu and the key save too', async ({ hashia, kind }) => {
  test.skip(kind !== 'chromium', 'needs the extension’s worker');
  await hashia.open(newsPage('denial'));
  await marksOn(hashia);
  const context = (hashia as Chromium).page.context();
  for (const way of ['menu', 'key'] as const) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const tab = `(await chrome.tabs.query({})).find((one) => one.url === '${newsPage('denial')}')`;
    await worker.evaluate(`(async () => { const tab = ${tab}; ${ways[way]}; })()`);
    const saved = await until('it is saved', async () => {
      const state = await hashia.ask<SavedAs>('savedAs', '{tab}');
      return state.kind === 'saved' && state;
    });
    await hashia.ask('undoSave', saved.source.id, saved.savedAt);
  }
});

/** Run in the extension's worker: what the browser does when the reader chooses the menu's entry or presses the key. */
const ways = {
  menu: "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-source' }, tab)",
  key: "chrome.commands.onCommand.dispatch('save-source', tab)",
} as const;

test('every demo article can be saved and is known again', async ({ hashia }) => {
  // Three articles, each opened, saved twice and removed.
  test.setTimeout(180_000);
  for (const name of ['denial', 'strict-csp', 'live-blog']) {
    await hashia.open(newsPage(name));
    await marksOn(hashia);
    const saved = await hashia.ask<SavedAs>('saveSource', '{tab}');
    expect(saved).toMatchObject({ kind: 'saved', justSaved: true });
    // Once more, nothing having changed: no second saving.
    expect(await hashia.ask<SavedAs>('saveSource', '{tab}')).toMatchObject({ justSaved: false, changes: null });
    if (saved.kind === 'saved') await hashia.ask('removeSource', saved.source.id);
  }
});

test('what the outlet changes in silence is told, and the reader’s correction stays', async ({ hashia, server }) => {
  server.addPage('/silent.html', demo('ceasefire'));
  await hashia.open(newsPage('silent'));
  await marksOn(hashia);
  const first = await hashia.ask<SavedAs>('saveSource', '{tab}');
  if (first.kind !== 'saved') throw new Error('it was not saved');
  await hashia.ask('updateSource', { ...first.source, outlet: 'The Other Courier' });

  const changed = demo('ceasefire')
    .replace(
      '<p>A report by a United Nations',
      '<p>The ministry counted 400 dead this year.</p><p>A report by a United Nations',
    )
    .replaceAll('over 100 attacks', 'over 140 attacks');
  server.addPage('/silent.html', changed);
  await hashia.open(newsPage('silent'));
  await marksOn(hashia);
  const before = await hashia.ask<SavedAs>('savedAs', '{tab}');
  expect(before).toMatchObject({ kind: 'saved', changes: { added: ['The ministry counted 400 dead this year.'] } });
  const again = await hashia.ask<SavedAs>('saveSource', '{tab}');
  if (again.kind !== 'saved') throw new Error('it was not saved');
  expect(again.changes?.reworded[0]?.figures).toEqual([{ before: 'over 100', after: 'over 140' }]);
  expect(again.source.outlet).toBe('The Other Courier');

  // The same article at another address is the same source.
  server.addPage('/amp/elsewhere.html', changed);
  await hashia.open(newsPage('amp/elsewhere'));
  await marksOn(hashia);
  expect(await hashia.ask<SavedAs>('savedAs', '{tab}')).toMatchObject({
    kind: 'saved',
    otherAddress: newsPage('silent'),
    changes: null,
  });
  await hashia.ask('removeSource', again.source.id);
});

test('many articles come in from files, and what failed is told', async ({ hashia, kind }) => {
  test.skip(kind !== 'chromium', 'needs a page of the extension in a tab');
  const options = await (hashia as Chromium).tab('options.html');
  const files = [
    { name: 'ceasefire.html', mimeType: 'text/html', buffer: Buffer.from(demo('ceasefire')) },
    { name: 'short.txt', mimeType: 'text/plain', buffer: Buffer.from('Too short.') },
    { name: 'rows.jsonl', mimeType: 'application/json', buffer: Buffer.from(`${JSON.stringify(row)}\nnonsense\n`) },
  ];
  const choose = () => options.getByLabel('Choose files').first().setInputFiles(files);
  await choose();
  await expect(options.locator('.import-report')).toContainText('Saved: 2. Already there: 0.');
  await expect(options.locator('.import-report')).toContainText('Failed: 2.');
  await options.locator('.import-report summary').click();
  await expect(options.locator('.import-report')).toContainText('rows.jsonl:2');
  // Started again, it finds its work done.
  await choose();
  await expect(options.locator('.import-report')).toContainText('Saved: 0. Already there: 2.');

  // Each can be mended and removed, and the removal undone.
  const own = options.locator('#sources li.source', { hasText: 'Torkham stays shut' });
  await own.getByRole('button', { name: 'Edit' }).click();
  await own.getByLabel('Outlet').fill('The Pass Gazette');
  await own.getByRole('button', { name: 'Save' }).click();
  await expect(own).toContainText('The Pass Gazette');
  await own.getByRole('button', { name: 'Edit' }).click();
  await own.getByLabel('Said by').first().fill('Zabihullah Mujahid');
  await own.getByLabel('Said by').first().press('Enter');
  const statements = await own.locator('ol > li').count();
  await own.getByRole('button', { name: 'Remove this statement' }).first().click();
  await expect(own.locator('ol > li')).toHaveCount(statements - 1);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(own.locator('ol > li')).toHaveCount(statements);
  await own.getByRole('button', { name: 'Cancel' }).click();
  await own.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(own).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(own).toHaveCount(1);
  for (const source of await hashia.ask<{ id: string; pack: string }[]>('sources')) {
    if (source.pack === 'reader') await hashia.ask('removeSource', source.id);
  }
  await options.close();
});

const row = {
  title: 'Torkham stays shut',
  date: '2024-02-03',
  text:
    'Pakistani officials said that the Torkham crossing would stay shut until militants stop using Afghan soil for attacks inside Pakistan.\n\n' +
    'Afghan officials rejected the charge and said that no group uses Afghan soil against Pakistan. More than 2,000 trucks were waiting on Saturday.',
};

test('the corpus is searched with slips, and what is saved is found at once', async ({ hashia }) => {
  const total = async (text: string) =>
    (await hashia.ask<FoundStatements>('searchCorpus', { ...everyStatement, text })).total;
  await hashia.open(newsPage('denial'));
  await marksOn(hashia);
  const before = await total('ceasfire');
  expect(before).toBeGreaterThan(0);
  const all = await total('');
  const saved = await hashia.ask<SavedAs>('saveSource', '{tab}');
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  expect(await total('')).toBe(all + saved.statements);
  await hashia.ask('removeSource', saved.source.id);
  expect(await total('')).toBe(all);
});
