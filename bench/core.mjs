// Our whole analysis beside general language libraries. They tag every word and find no claims: different work, done
// for the same purpose. Each round brings a text that nobody has seen.
import { openPage } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { makeArticle, makePage } from './generate.mjs';
import { short, span, summary, table, times } from './measure.mjs';

const analysers = ['Hashia core', 'Hashia core + corpus', 'wink', 'compromise'];
const readers = ['Hashia reading + core', 'Readability + compromise', 'Hashia reading', 'Readability'];

export async function benchCore({ browser, brief }) {
  const script = await pageScript('page/core.js');
  const rounds = brief ? 4 : 10;
  const page = await openPage(browser, makePage('Empty', []));
  await page.evaluate(script);
  const analysis = await measure(analysers, rounds, async (name, round) => {
    const text = makeArticle(10_000, 100 + round).join('\n\n');
    return page.evaluate(([n, t]) => bench.analyse(n, t), [name, text]);
  });
  await page.context().close();
  const reading = await measure(readers, rounds, async (name, round) => readOnce({ browser, script, name, round }));
  const warm = await measureWarm({ browser, script, rounds });
  const text = [
    rowsTable('Analysing 10,000 words', analysis, analysis[0]),
    rowsTable('Reading and analysing a page of 1,200 words, the third time in a new page', reading, reading[0]),
    rowsTable('The same, when the browser has compiled what it will', warm, warm[0]),
  ].join('\n');
  return { name: 'core', rows: { analysis, reading, warm }, text };
}

/** A new page each time; the third reading counts, and the first is told apart. */
async function readOnce({ browser, script, name, round }) {
  const page = await openToRead(browser, script, round);
  const first = await page.evaluate((n) => bench.read(n), name);
  await page.evaluate((n) => bench.read(n), name);
  const { ms, value } = await page.evaluate((n) => bench.read(n), name);
  await page.context().close();
  return { ms, value, first: first.ms };
}

const readingsUntilWarm = 30;

/** In one page whose article is another each time. */
async function measureWarm({ browser, script, rounds }) {
  const page = await openToRead(browser, script, 0);
  const run = (name, round) =>
    page.evaluate(([n, html]) => bench.readAnew(n, html), [name, pageOf(round)]);
  for (const name of readers) for (let i = 0; i < readingsUntilWarm; i++) await run(name, rounds + i);
  const rows = await measure(readers, rounds, run);
  await page.context().close();
  return rows;
}

const pageOf = (round) => makePage('Border tension grows after clash', makeArticle(1200, 500 + round));

async function openToRead(browser, script, round) {
  const page = await openPage(browser, pageOf(round));
  await page.evaluate(script);
  return page;
}

async function measure(names, rounds, run) {
  const samples = names.map(() => []);
  const firsts = names.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, name] of names.entries()) {
      const { ms, first } = await run(name, round);
      // The first round warms up; where each page is new, its own first run is told instead.
      if (first !== undefined) firsts[index].push(first);
      else if (round === 0) firsts[index].push(ms);
      if (first !== undefined || round > 0) samples[index].push(ms);
    }
  }
  return names.map((name, index) => ({ name, taken: summary(samples[index]), first: summary(firsts[index]) }));
}

function rowsTable(title, rows, ours) {
  const body = rows.map(({ name, taken, first }) => [
    name,
    span(taken),
    times(taken, ours.taken),
    short(first.median),
    times(first, ours.first),
  ]);
  return table(title, ['what', 'ms', 'to the first line', 'first call ms', 'to the first line'], body);
}
