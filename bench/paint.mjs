// Marks on a long page: ours, mark.js, web-highlighter and plain wrapping, in a real Chromium.
import { openPage, workOf } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { makeArticle } from './generate.mjs';
import { short, span, summary, table, times, timesByRound } from './measure.mjs';

const names = ['Hashia', 'plain wrapping', 'mark.js', 'web-highlighter'];
const html =
  '<!doctype html><title>Text</title><style>body{font:16px/1.5 serif;margin:20px}' +
  // What the others wrap looks as ours does.
  '.lined :is(mark,.highlight-mengshou-wrap){color:inherit;background-color:color-mix(in oklab,#0c675e 9%,transparent);' +
  'text-decoration:underline double 1.5px color-mix(in oklab,#0c675e 80%,transparent);text-underline-offset:.22em}' +
  '.plain :is(mark,.highlight-mengshou-wrap){color:inherit;background-color:color-mix(in oklab,#1d4e89 20%,transparent)}' +
  '</style><div id="text"></div>';

/** `guarding`: only what bench/guards.mjs looks at. */
export async function benchPaint({ browser, brief, guarding }) {
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
    for (const marks of guarding ? [500] : [500, 5_000]) {
      painting.push(...(await paintAll({ open, paragraphs, words, marks, look: 'lined', brief })));
      if (marks === 500 && !brief) painting.push(...(await paintAll({ open, paragraphs, words, marks, look: 'plain', brief })));
      pointing.push(await withPage(open, (page) => point({ page, paragraphs, words, marks })));
    }
  }
  const changing = await withPage(open, (page) => change(page, makeArticle(10_000, 3)));
  const living = await withPage(open, (page) => live(page, makeArticle(10_000, 3), guarding));
  const text = [paintTable(painting), pointTable(pointing), changeTable(changing), liveTable(living)].join('\n');
  return { name: 'paint', rows: { painting, pointing, changing, living }, text };
}

async function withPage(open, work) {
  const page = await open();
  const value = await work(page);
  await page.context().close();
  return value;
}

/** Each method has a page of its own: the ranges that one leaves behind would slow the next. They take turns. */
async function paintAll({ open, paragraphs, words, marks, look, brief }) {
  const runs = [];
  for (const name of ['nothing', ...names]) {
    if (isEndless({ name, marks, words, brief })) continue;
    const page = await open();
    runs.push({ name, page, work: await workOf(page), samples: [] });
  }
  for (let round = -1; round < roundsOf({ words, brief }); round++) {
    for (const run of runs) {
      if (isSlow({ name: run.name, words, marks }) && round !== 0) continue;
      const sample = await measure(run, paragraphs, { marks, look });
      if (round >= 0) run.samples.push(sample);
    }
  }
  for (const { page } of runs) await page.context().close();
  return rowsOf(runs, { words, marks, look });
}

async function measure({ name, page, work }, paragraphs, size) {
  await page.evaluate(([n, p, s]) => bench.prepare(n, p, s), [name, paragraphs, size]);
  const start = await work();
  const nodes = await page.evaluate((n) => bench.apply(n), name);
  const seen = await work();
  await page.evaluate(() => bench.finish());
  const applied = await work();
  await page.evaluate(() => bench.takeAway());
  const cleared = await work();
  return {
    ready: seen.ready - start.ready,
    seen: seen.total - start.total,
    total: applied.total - start.total,
    clear: cleared.total - applied.total,
    nodes,
  };
}

/** Minutes on a long text, and seconds on a short one. */
const isEndless = ({ name, marks, words, brief }) =>
  name === 'web-highlighter' && (brief || (marks === 5_000 && words > 10_000));

/** Many seconds: once is enough. */
const isSlow = ({ name, words, marks }) => name === 'web-highlighter' && (marks === 5_000 || words > 10_000);

const roundsOf = ({ words, brief }) => (brief || words > 10_000 ? 3 : 7);

/** Script, style and layout; with paint, until the marks in view are on the screen, and until the page is read to its end; taking away. */
const stages = ['ready', 'seen', 'total', 'clear'];

/** What measuring itself costs is taken off. */
function rowsOf([nothing, ...runs], size) {
  const own = (key) => summary(nothing.samples.map((sample) => sample[key])).median;
  const valuesOf = ({ samples }, key) => samples.map((sample) => Math.max(0.01, sample[key] - own(key)));
  const [ours] = runs;
  return runs.map((run) => ({
    ...size,
    name: run.name,
    ...Object.fromEntries(stages.map((key) => [key, summary(valuesOf(run, key))])),
    nodes: run.samples[0].nodes,
    toOurs: Object.fromEntries(
      stages.map((key) => [key, timesByRound(valuesOf(run, key), valuesOf(ours, key))]),
    ),
  }));
}

async function point({ page, paragraphs, words, marks }) {
  const samples = [];
  for (let round = 0; round < 3; round++)
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

/** What a frame costs in which the page changes one word. */
async function live(page, paragraphs, guarding) {
  const work = await workOf(page);
  const perFrame = async (marks, kind) => {
    await page.evaluate(([p, m, k]) => bench.settle(p, m, k), [paragraphs, marks, kind]);
    const start = await work();
    await page.evaluate(() => bench.tick());
    const end = await work();
    const frames = await page.evaluate(() => bench.takeAway().then(() => bench.frames));
    return (end.total - start.total) / frames;
  };
  const cases = (guarding ? [0, 500] : [0, 500, 5_000]).flatMap((marks) =>
    (marks === 0 ? ['none'] : ['Hashia', 'all painted']).map((kind) => ({ marks, kind, samples: [] })),
  );
  for (let round = -1; round < 5; round++) {
    for (const { marks, kind, samples } of cases) {
      const taken = await perFrame(marks, kind);
      if (round >= 0) samples.push(taken);
    }
  }
  return cases.map(({ samples, ...one }) => ({ ...one, taken: summary(samples) }));
}

function liveTable(rows) {
  const body = rows.map(({ marks, kind, taken }) => [short(marks), kind, span(taken), times(taken, rows[0].taken)]);
  return table('A frame in which the page changes one word', ['marks', 'painted', 'ms', 'to none'], body);
}

function paintTable(rows) {
  const heads = ['script, style, layout ms', 'with paint, those in view ms', 'with paint, all, read to the end ms', 'taking away ms'];
  const ratio = ({ ratio, min, max }) => `${short(ratio)}× (${short(min)}–${short(max)})`;
  return table(
    'Painting',
    ['words', 'marks', 'look', 'method', 'nodes added', ...heads.flatMap((head) => [head, 'to ours'])],
    rows.map((row) => [
      short(row.words),
      short(row.marks),
      row.look,
      row.name,
      short(row.nodes),
      ...stages.flatMap((kind) => [span(row[kind]), ratio(row.toOurs[kind])]),
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
