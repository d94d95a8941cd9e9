import { gzipSync } from 'node:zlib';
import type { PackReply, PackRow } from '../messaging/protocol';
import { newsPage, settledText, until } from './browser';
import type { Firefox } from './firefox';
import { keys } from './firefox-keys';
import type { OwnPage } from './firefox-page';
import { expect, test } from './hashia';
import { largePack, sourcesInLargePack } from './large-pack';
import { marksOn } from './look';
import { panelPath } from './stage';

// The same paths stand in search.spec.ts for Chromium.
test.skip(({ kind }) => kind !== 'firefox', 'Firefox has a driver of its own');

const box = 'input[type=search]';
const texts = (panel: OwnPage) =>
  panel.read<string[]>("return [...document.querySelectorAll('.result')].map((one) => one.textContent);");

async function inPanel(hashia: unknown, work: (panel: OwnPage, firefox: Firefox) => Promise<void>): Promise<void> {
  const firefox = hashia as Firefox;
  await firefox.open(newsPage('ceasefire'));
  await marksOn(firefox);
  await firefox.visit(panelPath, async (panel) => {
    await panel.says(/Show in the page/);
    await work(panel, firefox);
  });
}

test('a word with a slip finds a shipped statement and is marked there', ({ hashia }) =>
  inPanel(hashia, async (panel) => {
    await panel.fill(box, 'ceasfire');
    await panel.says(/\d results/);
    expect(await panel.read("return document.querySelector('.result mark').textContent;")).toMatch(/ceasefire/i);
    await panel.fill(box, 'xyzzyx');
    await panel.says(/Nothing found for “xyzzyx”/);
    expect(await texts(panel)).toEqual([]);
  }));

test('what is found is narrowed by its speaker', ({ hashia }) =>
  inPanel(hashia, async (panel) => {
    await panel.fill(box, 'afghan');
    await panel.says(/\d results/);
    const counted = () => panel.read<string>("return document.querySelector('main [role=status]').textContent;");
    const all = await counted();
    await panel.press(/^Filter$/);
    await panel.select('Speaker', 1);
    const speaker = await panel.read<string>(
      "return [...document.querySelectorAll('label')].find((one) => one.textContent === 'Speaker').control.value;",
    );
    await until('other results', async () => (await counted()) !== all);
    const few = await texts(panel);
    expect(few.length).toBeGreaterThan(0);
    for (const text of few) expect(text).toContain(speaker);
    await panel.press(/^Clear filters$/);
    await until('all of them again', async () => (await counted()) === all);
  }));

test('the search is worked by keys alone', ({ hashia }) =>
  inPanel(hashia, async (panel, firefox) => {
    const chosen = () =>
      panel.read<string | null>(
        `return document.querySelector('.result[aria-selected=true], [role=option][aria-selected=true]')?.id ?? null;`,
      );
    await firefox.keys('/');
    for (const letter of 'ceasefire') await firefox.keys(letter);
    // Letters before the last have lists of their own.
    await settledText(async () => (await texts(panel)).join('\n'));
    const first = await until('the first one is chosen', async () => (await chosen()) ?? undefined);
    await firefox.keys(keys.down);
    const second = await until('the next one is chosen', async () => {
      const now = await chosen();
      return now !== null && now !== first && now;
    });
    const pointed = `return document.querySelector('${box}').getAttribute('aria-activedescendant');`;
    expect(await panel.read(pointed)).toBe(second);
    const words = await panel.read(
      `return document.getElementById(${JSON.stringify(second)}).querySelector('.quote').textContent;`,
    );
    await firefox.keys(keys.enter);
    await panel.says(/Back to the results/);
    expect(await panel.read("return document.querySelector('.opened-hit .quote').textContent;")).toBe(words);
    await firefox.keys(keys.escape);
    await until('the focus is in the box', () =>
      panel.read<boolean>(`return document.activeElement.matches('${box}');`),
    );
    await firefox.keys(keys.escape);
    await panel.says(/Show in the page/);
  }));

const file = gzipSync(largePack()).toString('base64');

test('the background is stopped while 20,000 statements come: all or nothing is found, and all the second time', async ({
  hashia,
}) => {
  test.setTimeout(240_000);
  const firefox = hashia as Firefox;
  await firefox.open(newsPage('cricket'));
  const coming = hashia.ask('importPack', file).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  await firefox.endBackground().catch(() => undefined);
  await coming;
  const own = (await hashia.ask<{ pack: string }[]>('sources')).filter(({ pack }) => pack === 'large');
  const packs = (await hashia.ask<PackRow[]>('packs')).filter(({ id }) => id === 'large');
  expect([0, sourcesInLargePack]).toContain(own.length);
  expect(packs).toHaveLength(own.length === 0 ? 0 : 1);
  await firefox.visit(panelPath, async (panel) => {
    await panel.fill(box, 'weir number');
    await panel.says(packs.length === 0 ? /Nothing found/ : /of 20,000 results/);
  });
  expect(await hashia.ask<PackReply>('importPack', file)).toMatchObject({ ok: true });
  await firefox.visit(panelPath, async (panel) => {
    await panel.fill(box, 'weir number');
    await panel.says(/of 20,000 results/);
    await panel.fill(box, 'wier 19999');
    await panel.says(/\d results/);
  });
  await hashia.ask('removePack', 'large');
});
