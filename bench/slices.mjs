// How long the extension holds up a page, and a message: the production build in a real Chromium. Longest and p95 of
// the tasks of the page's main thread in which our scripts ran, in milliseconds of processor, which other work on the
// machine does not stretch. The pages have no scripts of their own. What the browser itself does within such a task is
// told apart: it compiles a script in one piece, and it styles and lays out the whole page when it is asked where a mark stands.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';
import { buildExtension } from './bundle.mjs';
import { makeArticle, makePage } from './generate.mjs';
import { quantile, short, span, summary, table } from './measure.mjs';

const calm = 'The museum opens a new wing for children, and visitors came on the first day of the summer fair. ';
const pages = [
  { name: 'ignored, 10,000 words', title: 'A museum opens its new wing', text: Array(100).fill(calm.repeat(5)), notes: 0 },
  { name: 'article, 10,000 words', title: 'Border tension after clash', text: makeArticle(10_000, 7), notes: 0 },
  { name: 'article, 10,000 words, 50 notes', title: 'Border tension after clash', text: makeArticle(10_000, 8), notes: 50 },
  { name: 'article, 100,000 words, 50 notes', title: 'Border tension after clash', text: makeArticle(100_000, 9), notes: 50 },
];

export async function benchSlices({ brief }) {
  const extension = buildExtension();
  const profile = mkdtempSync(join(tmpdir(), 'hashia-slices-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    viewport: { width: 1280, height: 900 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--disable-gpu'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(new URL('/options.html', worker.url()).href);
  const rows = [];
  for (const [index, page] of pages.slice(0, brief ? 2 : pages.length).entries()) {
    const url = `https://www.dawn.com/news/${index}`;
    await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: makePage(page.title, page.text) }));
    for (let n = 0; n < page.notes; n++) await send(desk, 'saveNote', [noteOn(url, page.text, n), 0]);
    const rounds = [];
    for (let round = 0; round < (brief ? 2 : 4); round++) rounds.push(await tasksOf(context, url, desk));
    rows.push({
      name: page.name,
      longest: summary(rounds.map((round) => Math.max(...round.page))),
      own: summary(rounds.map((round) => Math.max(...round.own))),
      p95: summary(rounds.map((round) => quantile(round.page, 0.95))),
      total: summary(rounds.map((round) => round.page.reduce((sum, ms) => sum + ms, 0))),
      background: summary(rounds.map((round) => Math.max(0, ...round.background))),
      waited: summary(rounds.map(({ waited }) => waited)),
    });
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  const body = rows.map((row) => [row.name, span(row.longest), span(row.own), span(row.p95), span(row.total), span(row.background), span(row.waited)]);
  const head = ['page', 'longest task ms', 'without what the browser does in it ms', 'p95 ms', 'all of them ms', 'longest in the background ms', 'longest wait of a message ms'];
  return { name: 'slices', rows, text: table('How long we hold up a page', head, body) };
}

/** Opens a page and follows it until our reader is done, while a message every 20 ms asks the background for little. */
async function tasksOf(context, url, desk) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  const waiting = desk.evaluate(pester, 6000);
  await page.goto(url);
  const waited = await waiting;
  await session.send('Tracing.end');
  await done;
  await page.close();
  const { page: ours, background } = ownTasks(events);
  if (process.env.SLOWEST) for (const list of [ours, background]) console.log(list.sort((a, b) => b.ms - a.ms).slice(0, 6));
  return { waited, page: ours.map(({ ms }) => ms), own: ours.map(({ ms, browser }) => ms - browser), background: background.map(({ ms }) => ms) };
}

/**
 * The tasks in which a script ran: of the page's main thread, where it was ours since the pages have none, and of the
 * background's thread.
 */
function ownTasks(events) {
  const tasksAt = (script) => {
    const at = events.find(({ args }) => String(args?.data?.url ?? '').endsWith(script));
    const ofThread = events.filter(({ pid, tid }) => pid === at?.pid && tid === at.tid);
    const parts = ofThread.filter(({ name }) => ranScript.has(name) || ofBrowser.has(name));
    return ofThread
      .filter(({ name, dur }) => name === 'RunTask' && dur > 0)
      .map((task) => taskOf(task, parts.filter(({ ts }) => ts >= task.ts && ts < task.ts + task.dur)))
      .filter(({ ranOurs }) => ranOurs);
  };
  return { page: tasksAt('/detect.js'), background: tasksAt('/background.js') };
}

const ranScript = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);
/** What the browser does in one piece, in events that do not hold one another. */
const ofBrowser = new Set(['v8.compile', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** A task with its milliseconds of processor, those of them that are the browser's own work, and what ran in it. */
function taskOf({ tdur, dur }, parts) {
  const byBrowser = parts.filter(({ name }) => ofBrowser.has(name));
  return {
    ms: (tdur ?? dur) / 1000,
    browser: byBrowser.reduce((sum, part) => sum + (part.tdur ?? 0) / 1000, 0),
    ranOurs: byBrowser.length < parts.length,
    inside: parts.map(({ name, tdur, args }) => `${name} ${args?.data?.functionName ?? ''} ${short((tdur ?? 0) / 1000)}`),
  };
}

/** In a page of the extension: the longest time that the background took to answer while the article was read. */
async function pester(time) {
  let longest = 0;
  for (const end = performance.now() + time; performance.now() < end; ) {
    const start = performance.now();
    await chrome.runtime.sendMessage({ to: 'background', method: 'settings', args: [] });
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return longest;
}

const send = (desk, method, args) =>
  desk.evaluate(([m, a]) => chrome.runtime.sendMessage({ to: 'background', method: m, args: a }), [method, args]);

/** A note on a stretch of the paragraph of that number. */
function noteOn(url, paragraphs, n) {
  const text = paragraphs[(n * 7) % paragraphs.length];
  const [start, end] = [Math.floor(text.length / 4), Math.floor(text.length / 2)];
  const created = '2025-10-12T08:00:00.000Z';
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'Annotation',
    motivation: 'commenting',
    created,
    modified: created,
    body: [{ type: 'TextualBody', value: `Note ${n}`, purpose: 'commenting', format: 'text/plain' }],
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
      ],
    },
  };
}
