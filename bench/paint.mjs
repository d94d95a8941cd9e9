// Marks on a long page: ours, mark.js, web-highlighter and plain wrapping, in a real Chromium.
import { openPage } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { makeArticle } from './generate.mjs';
import { short, span, summary, table, times } from './measure.mjs';

const names = ['Hashia', 'plain wrapping', 'mark.js', 'web-highlighter'];
const html =
  '<!doctype html><title>Text</title><style>body{font:16px/1.5 serif;margin:20px}</style><div id="text"></div>';

export async function benchPaint({ browser, brief }) {
  const script = await pageScript('page/paint.js');
  const open = async () => {
    const page = await openPage(browser, html);
    await page.evaluate(script);
    return page;
  };
  const painting = [];
  const pointing = [];
  for (const words of brief ? [10_000] : [10_000, 100_000]) {
    const paragraphs = makeArticle(words, 3);
    for (const marks of [500, 5_000]) {
      painting.push(...(await paintAll({ open, paragraphs, words, marks, brief })));
      pointing.push(await withPage(open, (page) => point({ page, paragraphs, words, marks })));
    }
  }
  const changing = await withPage(open, (page) => change(page, makeArticle(10_000, 3)));
  const text = [paintTable(painting), pointTable(pointing), changeTable(changing)].join('\n');
  return { name: 'paint', rows: { painting, pointing, changing }, text };
}

async function withPage(open, work) {
  const page = await open();
  const value = await work(page);
  await page.context().close();
  return value;
}

/** Each method has a page of its own: the ranges that one leaves behind would slow the next. They take turns. */
async function paintAll({ open, paragraphs, words, marks, brief }) {
  const runs = names.map((name) => ({ name, samples: [], page: null }));
  for (const run of runs) run.page = await open();
  for (let round = -1; round < (brief ? 3 : 7); round++) {
    for (const { name, samples, page } of runs) {
      if (isEndless({ name, marks, words, brief }) || (name === 'web-highlighter' && marks === 5_000 && round !== 0))
        continue;
      const sample = await page.evaluate(([n, p, m]) => bench.paint(n, p, m), [name, paragraphs, marks]);
      if (round >= 0) samples.push(sample);
    }
  }
  for (const { page } of runs) await page.context().close();
  return rowsOf(
    runs.filter(({ samples }) => samples.length > 0),
    { words, marks },
  );
}

/** Seconds for one run, minutes on a longer text. */
const isEndless = ({ name, marks, words, brief }) =>
  name === 'web-highlighter' && marks === 5_000 && (brief || words > 10_000);

function rowsOf(runs, size) {
  const rows = runs.map(({ name, samples }) => {
    const of = (key) => summary(samples.map((sample) => sample[key]));
    const { nodes } = samples[0];
    return { ...size, name, total: of('total'), script: of('script'), layout: of('layout'), clear: of('clear'), nodes };
  });
  const [ours] = rows;
  return rows.map((row) => ({ ...row, ratio: times(row.total, ours.total), clearRatio: times(row.clear, ours.clear) }));
}

async function point({ page, paragraphs, words, marks }) {
  const samples = [];
  for (let round = 0; round < 5; round++)
    samples.push(await page.evaluate(([p, m]) => bench.hover(p, m), [paragraphs, marks]));
  const of = (key) => summary(samples.map((sample) => sample[key]));
  const { missed, onMark } = samples[0];
  return { words, marks, ours: of('ours'), theirs: of('theirs'), element: of('element'), missed, onMark };
}

async function change(page, paragraphs) {
  const kinds = ['none', 'Hashia', 'live ranges'];
  const samples = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = -1; round < 7; round++) {
    for (const kind of kinds) {
      const taken = await page.evaluate(([p, k]) => bench.mutations(p, 5_000, k), [paragraphs, kind]);
      if (round >= 0) samples[kind].push(taken);
    }
  }
  return kinds.map((kind) => ({ kind, taken: summary(samples[kind]) }));
}

function paintTable(rows) {
  const head = [
    'words',
    'marks',
    'method',
    'script + layout ms',
    'script',
    'layout',
    'nodes added',
    'to ours',
    'taking away ms',
    'to ours',
  ];
  return table(
    'Painting',
    head,
    rows.map((row) => [
      short(row.words),
      short(row.marks),
      row.name,
      span(row.total),
      short(row.script.median),
      short(row.layout.median),
      short(row.nodes),
      row.ratio,
      span(row.clear),
      row.clearRatio,
    ]),
  );
}

function pointTable(rows) {
  const head = [
    'words',
    'marks',
    'Hashia µs a point',
    'highlightsFromPoint',
    'to ours',
    'elementFromPoint + closest',
    'points on a mark',
    'missed by ours',
  ];
  return table(
    'Pointing',
    head,
    rows.map((row) => [
      short(row.words),
      short(row.marks),
      span(row.ours),
      span(row.theirs),
      times(row.theirs, row.ours),
      span(row.element),
      short(row.onMark),
      short(row.missed),
    ]),
  );
}

function changeTable(rows) {
  const body = rows.map(({ kind, taken }) => [kind, span(taken), times(taken, rows[0].taken)]);
  return table('1,500 changes by the page under 5,000 marks', ['marks', 'ms', 'to none'], body);
}
