// A real Chromium for the page benchmarks. Every address leads to the text given here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** An empty page of an extension that may store things, in a browser of its own. `files`: more of it, name and text. */
export async function openExtensionPage(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hashia-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background: { service_worker: 'w.js' },
    // A clock of 5 µs, as above.
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const html = '<!doctype html><title>Bench</title>';
  for (const [name, text] of Object.entries({ 'w.js': '', 'page.html': html, ...files })) writeFileSync(join(folder, name), text);
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium'),
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--disable-gpu', '--no-first-run'],
  });
  context.once('close', () => rmSync(folder, { recursive: true, force: true }));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/page.html', worker.url()).href);
  return page;
}

/**
 * The longest task of each kind of thread while `work` runs, in milliseconds of processor, which other work on the
 * machine does not stretch: of the page, of the workers it starts and of the extension's service worker.
 */
export async function longestTasks(page, work) {
  const session = await page.context().newCDPSession(page);
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      includedCategories: ['toplevel', '__metadata'],
      excludedCategories: ['*'],
      traceBufferSizeInKb: 200_000,
    },
  });
  const value = await work();
  await session.send('Tracing.end');
  const { stream } = await ended;
  let text = '';
  for (let read = { eof: false }; !read.eof; ) {
    read = await session.send('IO.read', { handle: stream });
    text += read.data;
  }
  await session.detach();
  return { value, longest: longestOf(JSON.parse(text).traceEvents) };
}

/** A service worker has no thread of its own: it runs on those of the pool, beside the browser's own work for the page. */
const threads = { CrRendererMain: 'page', 'DedicatedWorker thread': 'worker', ThreadPoolForegroundWorker: 'background' };

function longestOf(events) {
  const named = events.filter(({ name }) => name === 'thread_name');
  const renderers = new Set(named.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid }) => pid));
  const names = new Map(named.map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]));
  const longest = { page: 0, worker: 0, background: 0 };
  for (const { ph, pid, tid, tdur } of events) {
    const thread = renderers.has(pid) && threads[names.get(`${pid} ${tid}`)];
    if (ph === 'X' && thread) longest[thread] = Math.max(longest[thread], (tdur ?? 0) / 1000);
  }
  return longest;
}

/**
 * Milliseconds of processor that the page's main thread has used, waiting left out: all of it, and without what is
 * neither script, style nor layout, which is paint.
 */
export async function workOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { total: value('TaskDuration'), ready: value('TaskDuration') - value('TaskOtherDuration') };
  };
}
