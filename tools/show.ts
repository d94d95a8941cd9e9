import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimsByMark } from '../core/mark-counts';
import { summariseOrigins } from '../core/origins/origin-summary';
import type { Reading } from '../core/reading';
import { markOf } from '../core/relation';
import { newsPage, until } from '../e2e/browser';
import { type Chromium, openChromium } from '../e2e/chromium';
import { serveDemos } from './serve.mjs';

// Opens the demo article with the extension in it. With a window it stays open; without one it takes pictures.
const [folder = 'screenshots', ...switches] = process.argv.slice(2);
const headless = switches.includes('--headless');
const interrupted = new Promise<void>((resolve) => void process.once('SIGINT', () => resolve()));
try {
  await show();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const [first, ...details] = message.split('\n');
  console.error([...details, '', `The demo failed: ${first}`].join('\n'));
  process.exitCode = 1;
}
process.exit();

async function show(): Promise<void> {
  const server = await serveDemos();
  const profile = mkdtempSync(join(tmpdir(), 'hashia-demo-'));
  try {
    const browser = await openChromium({ server, profile, headless, othersOnline: !headless });
    try {
      await showIn(browser);
    } finally {
      await browser.close().catch(() => undefined);
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function showIn(browser: Chromium): Promise<void> {
  await openDemo(browser);
  tell(await readingOf(browser));
  if (headless) return photograph(browser);
  console.log(`\nOpen now: ${newsPage('ceasefire')}. Try also /denial.html, /live-blog.html, /cricket.html.`);
  console.log('Ctrl-C, or closing the window, ends it.');
  await Promise.race([browser.ended(), interrupted]);
}

async function openDemo(browser: Chromium): Promise<void> {
  await browser.open(newsPage('ceasefire'));
  await until('the rail on the page', async () => (await browser.rail()).length > 0, 20_000);
}

async function readingOf(browser: Chromium): Promise<Reading> {
  const state = await browser.tabState();
  if (state.kind !== 'on-topic') throw new Error(`the demo article was not read: the tab is ${state.kind}`);
  return state.reading;
}

function tell({ article, topic, claims, origins }: Reading): void {
  const marked = claimsByMark(claims);
  const all = [...marked.values()].flat();
  const counts = [...marked].filter(([, { length }]) => length > 0).map(([mark, { length }]) => `${length} ${mark}`);
  console.log(`\n${article.title}`);
  console.log(`On the topic, to judge by its words: ${topic.reasons.join(', ')}.`);
  console.log(`Claims marked: ${all.length} (${counts.join(', ')}).`);
  const from = summariseOrigins(
    claims.flatMap(({ related }) => related),
    origins,
  );
  if (from) console.log(`Articles, with this one: ${from.articles}, from ${from.origins} independent origins.`);
  console.log('\nEach claim with its mark and who makes it; under it what other articles say of it:');
  for (const { claim, related } of all) {
    const speaker = claim.attribution?.speaker?.name;
    console.log(`\n  [${markOf(related)}] ${claim.text}${speaker ? ` (${speaker})` : ''}`);
    for (const { relation, source, statement } of related) {
      const values = relation.kind === 'differs' ? ` (here: ${relation.here}; there: ${relation.there})` : '';
      console.log(`      ${relation.kind}${values} – “${source.outlet ?? source.title}”: ${statement.text}`);
    }
  }
}

/** `npm run screens` takes every view in every look. */
async function photograph(browser: Chromium): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.png`);
  await browser.screenshot(file('article'));
  await browser.openCard(await railIndex(browser, 'over 100 attacks'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await browser.screenshot(file('card'));
  await openDemo(browser);
  const popup = await browser.popup();
  await popup.screenshot(file('popup'));
  await popup.close();
  const panel = await browser.sidePanel();
  await panel.screenshot(file('sidepanel'));
  await panel.close();
  console.log(`\nPictures: ${folder}/`);
}

async function railIndex(browser: Chromium, words: string): Promise<number> {
  const index = (await browser.rail()).findIndex((name) => name.includes(words));
  return Math.max(0, index);
}
