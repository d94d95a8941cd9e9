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
const server = await serveDemos();
const profile = mkdtempSync(join(tmpdir(), 'hashia-demo-'));
const browser = await openChromium({ server, profile, headless, othersOnline: !headless });
try {
  await openDemo(browser);
  tell(await readingOf(browser));
  if (headless) await photograph(browser);
  else {
    console.log(
      `\nOpen now: ${newsPage('ceasefire')}. Try also /denial.html, /live-blog.html, /cricket.html. Ctrl-C ends.`,
    );
    await Promise.race([browser.ended(), new Promise((resolve) => process.once('SIGINT', resolve))]);
  }
} finally {
  await browser.close().catch(() => undefined);
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(0);

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
  console.log(`\n${article.title}`);
  console.log(`Topic: ${topic.tier} (${topic.reasons.join(', ')})`);
  const marked = claimsByMark(claims);
  const counts = [...marked].map(([mark, { length }]) => `${length} ${mark}`);
  console.log(`Marks: ${counts.join(', ')}.`);
  const from = summariseOrigins(
    claims.flatMap(({ related }) => related),
    origins,
  );
  if (from) console.log(`Articles: ${from.articles}, from ${from.origins} independent origins.`);
  for (const { claim, related } of [...marked.values()].flat()) {
    const speaker = claim.attribution?.speaker?.name;
    console.log(`\n  [${markOf(related)}] ${claim.text}${speaker ? ` (${speaker})` : ''}`);
    for (const { relation, source, statement } of related) {
      const values = relation.kind === 'differs' ? `: ${relation.here} | ${relation.there}` : '';
      console.log(`      ${relation.kind}${values} – ${source.outlet ?? source.title}: ${statement.text}`);
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
