import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackReply, PackRow, SavedAs } from '../messaging/protocol';
import type { DemoServer } from '../tools/serve.mjs';
import { type Browser, newsPage, until } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, readingOf, settle, sourcesIn } from './look';

const root = join(import.meta.dirname, '..');
const example = (name: string) => readFileSync(join(root, 'assets/examples/orra-river', name));
const demo = (name: string) => readFileSync(join(root, `assets/demo/${name}.html`), 'utf8');

test('an article saved as a source stands beside another one, until it is undone', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  const saved = await hashia.ask<SavedAs>('saveSource', '{tab}');
  expect(saved).toMatchObject({ kind: 'saved', justSaved: true, changes: null });
  const id = saved.kind === 'saved' ? saved.source.id : '';

  await hashia.open(newsPage('denial'));
  await marksOn(hashia);
  expect(sourcesIn(await readingOf(hashia))).toContain(id);

  // An open page is related again at once.
  await hashia.ask('undoSave', id);
  await until('the source is gone from the page', async () => !sourcesIn(await readingOf(hashia)).includes(id));
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  expect(await hashia.ask<SavedAs>('savedAs', '{tab}')).toEqual({ kind: 'not-saved' });
});

test('every demo article can be saved and is known again', async ({ hashia }) => {
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

test('a pack of another topic: in, marked, off, on, and gone', async ({ hashia, server }) => {
  servePages(server);
  await hashia.open(newsPage('low-river'));
  await settle();
  expect(await hashia.additions()).toBe(0);

  const file = example('pack.json').toString('base64');
  expect(await hashia.ask<PackReply>('previewPack', file)).toMatchObject({
    ok: true,
    plan: { standing: 'new', added: 3, shared: 0, conflicts: [] },
  });
  expect(await hashia.ask<PackReply>('importPack', file)).toMatchObject({ ok: true });
  expect(await hashia.ask<PackReply>('previewPack', file)).toMatchObject({ ok: true, plan: { standing: 'same' } });

  await hashia.open(newsPage('low-river'));
  expect((await marksOn(hashia)).join('\n')).toContain('35% of its flow');
  const reading = await readingOf(hashia);
  expect(reading.topic.topic?.id).toBe('orra-river');
  const kinds = reading.claims.flatMap(({ related }) => related.map(({ relation }) => relation.kind));
  expect(kinds).toContain('differs');
  // Each topic keeps to itself.
  expect(sourcesIn(reading).every((id) => !/^\d{3}_/.test(id))).toBe(true);

  await hashia.ask('setPackEnabled', 'orra-river', false);
  await expectUnmarked(hashia);
  await hashia.ask('setPackEnabled', 'orra-river', true);
  await hashia.open(newsPage('release'));
  await marksOn(hashia);
  await hashia.ask('removePack', 'orra-river');
  await expectUnmarked(hashia);
  expect(await hashia.ask<PackRow[]>('packs')).toHaveLength(1);

  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
});

function servePages(server: DemoServer): void {
  for (const name of ['low-river', 'release']) server.addPage(`/${name}.html`, example(`${name}.html`).toString());
}

async function expectUnmarked(hashia: Browser): Promise<void> {
  await hashia.open(newsPage('low-river'));
  await settle();
  expect(await hashia.additions()).toBe(0);
}

const broken: [what: string, file: () => Buffer, name: string][] = [
  ['cut short', () => gzipSync(example('pack.json')).subarray(0, 900), 'damaged'],
  ['a bomb', () => gzipSync(Buffer.alloc(120_000_000, ' ')), 'too-large'],
  ['not JSON', () => Buffer.from('hello'), 'not-json'],
  ['with HTML', () => Buffer.from(spoilt('The dam does no harm', '<img src=x> The dam does no harm')), 'markup'],
  ['of the future', () => Buffer.from('{"format":"hashia-pack","formatVersion":2}'), 'newer-version'],
  [
    'with a wrong hash',
    () => Buffer.from(`{"format":"hashia-pack","formatVersion":1,"sha256":"0","pack":${example('pack.json')}}`),
    'wrong-hash',
  ],
];

function spoilt(words: string, by: string): string {
  return example('pack.json').toString().replace(words, by);
}

test('a bad pack is refused by name and changes nothing', async ({ hashia }) => {
  await hashia.open(newsPage('cricket'));
  for (const [what, file, name] of broken) {
    const reply = await hashia.ask<PackReply>('importPack', file().toString('base64'));
    expect(reply.ok ? 'taken' : reply.error.name, what).toBe(name);
  }
  expect(await hashia.ask<PackRow[]>('packs')).toHaveLength(1);
});

test('the background stopped while a pack comes in: all of it or nothing', async ({ hashia }) => {
  test.setTimeout(180_000);
  const file = gzipSync(largePack(12_000)).toString('base64');
  await hashia.open(newsPage('cricket'));
  const coming = hashia.ask('importPack', file).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 900));
  // Chromium starts the worker again at once while a call is open, and then it is never seen to be gone.
  await hashia.endBackground().catch(() => undefined);
  await coming;
  const count = async () => {
    const own = (await hashia.ask<{ pack: string }[]>('sources')).filter(({ pack }) => pack === 'large');
    const packs = (await hashia.ask<PackRow[]>('packs')).filter(({ id }) => id === 'large');
    return [packs.length, own.length];
  };
  expect([
    [0, 0],
    [1, 120],
  ]).toContainEqual(await count());
  expect(await hashia.ask<PackReply>('importPack', file)).toMatchObject({ ok: true });
  expect(await count()).toEqual([1, 120]);
  await hashia.ask('removePack', 'large');
  expect(await count()).toEqual([0, 0]);
});

/** A hundred statements a source. */
function largePack(statements: number): string {
  const pack = JSON.parse(example('pack.json').toString());
  const [source] = pack.sources;
  const [statement] = pack.statements;
  const sources = Array.from({ length: statements / 100 }, (_, i) => ({ ...source, id: `large-${i}`, pack: 'large' }));
  const all = Array.from({ length: statements }, (_, i) => {
    const from = `large-${Math.floor(i / 100)}`;
    return { ...statement, id: `${from}#${i}`, source: from, text: `${statement.text} Told for the ${i}th time.` };
  });
  return JSON.stringify({ ...pack, id: 'large', sources, statements: all });
}

test('the reader brings a pack in on the options page, sees what it brings, and removes it', async ({
  hashia,
  kind,
}) => {
  test.skip(kind !== 'chromium', 'needs a page of the extension in a tab');
  const options = await (hashia as Chromium).tab('options.html');
  const choose = (name: string, buffer: Buffer) =>
    options.locator('#packs input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await choose('bad.json', Buffer.from(spoilt('"id": "tomas-reld"', '"id": "ilda-verano"')));
  await expect(options.locator('.refusal')).toContainText('Nothing was changed');
  await choose('pack.json', example('pack.json'));
  await expect(options.locator('.pack-plan')).toContainText('3 new sources');
  await expect(options.locator('.pack-plan')).toContainText('10 questions');
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await expect(options.getByText('“The Orra river” is in use')).toBeVisible();
  await options.getByRole('switch', { name: 'Use “The Orra river”' }).click();
  await options.getByRole('button', { name: 'Remove “The Orra river”' }).click();
  await options.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(options.getByText('The Orra river', { exact: true })).toHaveCount(0);
  await options.close();
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
