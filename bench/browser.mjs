// A real Chromium for the page benchmarks. Every address leads to the text given here.
import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';

const isolated = {
  'content-type': 'text/html; charset=utf-8',
  // Isolated pages get a clock of 5 µs instead of 100 µs.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function openBrowser() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium was found: set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ['--disable-gpu', '--no-first-run'] });
}

/** A fresh page (and a fresh process of it) with this HTML. */
export async function openPage(browser, html) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ body: html, headers: isolated }));
  await page.goto('https://www.news.example/story');
  return page;
}
