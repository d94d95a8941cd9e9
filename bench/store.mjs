// Storage in a real Chromium: a note saved beside a bare put, and the first answer of a cold worker beside MiniSearch.
import { openExtensionPage, openPage } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { makeQueries, makeStatements } from './generate.mjs';
import { span, summary, table, times } from './measure.mjs';

const statements = 20_000;
const empty = '<!doctype html><title>Store</title>';

export async function benchStore({ browser, brief }) {
  const saving = await savings(brief ? 60 : 300);
  const page = await openPage(browser, empty);
  await page.evaluate(await pageScript('page/store.js'));
  const waking = await firstAnswers(page, brief ? 5 : 15);
  await page.context().close();
  const text = [
    rowsTable('Saving a note, strict', saving),
    rowsTable(`A worker just started, to its first answer from ${statements} statements`, waking),
  ].join('\n');
  return { name: 'store', rows: { saving, waking }, text };
}

/** In a page of an extension: the safety copy lies in extension storage. */
async function savings(count) {
  const page = await openExtensionPage();
  await page.evaluate(await pageScript('page/store.js'));
  const taken = await page.evaluate((c) => bench.saveNotes(c), count);
  await page.context().close();
  return rowsOf(taken);
}

async function firstAnswers(page, rounds) {
  const docs = makeStatements(statements, 7);
  const queries = makeQueries(docs, rounds + 1, 11);
  await page.evaluate((d) => bench.keepIndexes(d), docs);
  const sources = { Hashia: await pageScript('page/worker-ours.js'), MiniSearch: await pageScript('page/worker-peer.js') };
  const taken = { Hashia: [], MiniSearch: [] };
  for (const [round, query] of queries.entries()) {
    for (const name of Object.keys(taken)) {
      const { ms } = await page.evaluate(([n, s, q]) => bench.firstAnswer(n, s, q), [name, sources[name], query]);
      if (round > 0) taken[name].push(ms);
    }
  }
  return rowsOf(taken);
}

function rowsOf(taken) {
  return Object.entries(taken).map(([name, samples]) => ({ name, taken: summary(samples) }));
}

function rowsTable(title, rows) {
  const body = rows.map(({ name, taken }) => [name, span(taken), times(taken, rows[0].taken)]);
  return table(title, ['what', 'ms', 'to ours'], body);
}
