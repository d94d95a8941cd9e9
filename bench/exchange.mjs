// All notes to a file and back: how long, how long at a stretch, and whether it can be watched and stopped.
import { longestTasks, openExtensionPage } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { short, table } from './measure.mjs';

const written = ['backup', 'JSON-LD', 'Markdown', 'CSV', 'CSL-JSON'];
const read = ['backup', 'JSON-LD', 'Hypothesis'];

export async function benchExchange({ brief }) {
  const notes = brief ? 10_000 : 50_000;
  const page = await openExtensionPage({
    'importer.js': await pageScript('page/exchange-worker.js'),
    'w.js': await pageScript('page/exchange-background.js'),
  });
  await page.evaluate(await pageScript('page/exchange.js'));
  await page.evaluate((n) => bench.fill(n), notes);
  const writing = [];
  for (const name of written) writing.push(await measure(page, 'write', name));
  for (const row of writing) row.stop = await page.evaluate((name) => bench.stopWriting(name), row.name);
  await page.evaluate((n) => bench.keepHypothesis(n), notes);
  const reading = [];
  for (const name of read) {
    const stop = await page.evaluate((one) => bench.stopReading(one), name);
    reading.push({ ...(await measure(page, 'read', name)), stop });
  }
  const following = await longestTasks(page, () => page.evaluate(() => bench.follow()));
  await page.context().close();
  const text = [writtenTable(writing, notes), readTable(reading, notes), followTable(following)].join('\n');
  return { name: 'exchange', rows: { notes, writing, reading, following }, text };
}

async function measure(page, what, name) {
  const { value, longest } = await longestTasks(page, () => page.evaluate(([w, n]) => bench[w](n), [what, name]));
  return { name, ...value, longest };
}

function writtenTable(rows, notes) {
  const head = ['file', 'MB', 'ms', 'longest task: page', 'worker', 'told how far', 'stopped at a third, ms after'];
  return table(
    `${short(notes)} notes to a file`,
    head,
    rows.map(({ name, mb, ms, longest, told, stop }) => [
      name,
      short(mb),
      short(ms),
      short(longest.page),
      short(longest.worker),
      `${told} times`,
      stop.stopped ? short(stop.ms) : 'not stopped',
    ]),
  );
}

function readTable(rows, notes) {
  const head = [
    'file',
    'ms to the plan',
    'ms to merge',
    'longest task: page',
    'told how far',
    'a note asked for meanwhile, ms',
    'notes there',
    'stopped at a third: notes there, ms after',
  ];
  return table(
    `${short(notes)} notes from a file`,
    head,
    rows.map(({ name, plan, ms, longest, told, waited, there, stop }) => [
      name,
      short(plan),
      short(ms),
      short(longest.page),
      `${told} times`,
      short(waited),
      short(there),
      `${stop.there}, ${short(stop.ms)}`,
    ]),
  );
}

function followTable({ value, longest }) {
  const row = [short(value.ms), short(longest.background)];
  return table('Their safety copy, afterwards', ['ms', 'longest task: background'], [row]);
}
