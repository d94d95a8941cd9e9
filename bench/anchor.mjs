// Notes found again, on the same page and on an edited one: ours beside dom-anchor-text-quote.
import { openPage, workOf } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { choosePassages, editWords, numberWords, placeOf, setArticle } from './edits.mjs';
import { short, span, summary, table, timesByRound } from './measure.mjs';

const engines = ['Hashia', 'dom-anchor-text-quote'];
const html = '<!doctype html><title>Notes</title><div id="text"></div>';

export async function benchAnchor({ browser, brief }) {
  const script = await pageScript('page/anchor.js');
  const runs = [];
  for (let round = 0; round < (brief ? 1 : 3); round++) {
    const task = taskOf(10_000, brief ? 100 : 1000, 40 + round);
    for (const name of engines) {
      const page = await openPage(browser, html);
      await page.evaluate(script);
      const work = await workOf(page);
      await page.evaluate(([n, h, p]) => bench.remember(n, h, p), [name, task.html, task.places]);
      for (const { kind, html: edited, right } of task.texts) {
        await page.evaluate((h) => bench.show(h), edited);
        const before = await work();
        await page.evaluate((n) => bench.find(n), name);
        const ms = (await work()).total - before.total;
        runs.push({ name, kind, ms, ...score(await page.evaluate(() => bench.places()), right) });
      }
      await page.context().close();
    }
  }
  const rows = rowsOf(runs);
  return { name: 'anchor', rows, text: anchorTable(rows, brief ? 100 : 1000) };
}

/** An article with passages, and the texts that they are looked for in. */
function taskOf(words, count, seed) {
  const paragraphs = numberWords(words, seed);
  const passages = choosePassages(paragraphs, count, seed + 1);
  const original = setArticle(paragraphs, false);
  const edited = setArticle(editWords(paragraphs, seed + 2), true, seed + 3);
  const placesIn = ({ places }) => passages.map((passage) => placeOf(passage, places));
  return {
    html: original.html,
    places: placesIn(original),
    texts: [
      { kind: 'same page', html: original.html, right: placesIn(original) },
      { kind: 'edited and set anew', html: edited.html, right: placesIn(edited) },
    ],
  };
}

/** Shares: found where at least half of what was found and what was meant is the same; wrong: found elsewhere. */
function score(found, right) {
  let [at, wrong] = [0, 0];
  found.forEach((place, n) => {
    if (place === null) return;
    if (isSame(place, right[n])) at++;
    else wrong++;
  });
  return { right: at / found.length, wrong: wrong / found.length };
}

function isSame([start, end], right) {
  if (right === null) return false;
  const shared = Math.min(end, right[1]) - Math.max(start, right[0]);
  return shared / (Math.max(end, right[1]) - Math.min(start, right[0])) >= 0.5;
}

function rowsOf(runs) {
  const of = (name, kind) => runs.filter((run) => run.name === name && run.kind === kind);
  return [...new Set(runs.map(({ kind }) => kind))].flatMap((kind) =>
    engines.map((name) => {
      const some = of(name, kind);
      const mean = (key) => some.reduce((sum, run) => sum + run[key], 0) / some.length;
      const ms = some.map((run) => run.ms);
      const ours = of(engines[0], kind).map((run) => run.ms);
      return {
        kind,
        name,
        ms: summary(ms),
        toOurs: timesByRound(ms, ours),
        right: mean('right'),
        wrong: mean('wrong'),
      };
    }),
  );
}

function anchorTable(rows, count) {
  const percent = (share) => `${short(Math.round(share * 1000) / 10)} %`;
  return table(
    `Finding ${count} notes again in 10,000 words`,
    ['page', 'engine', 'ms', 'to ours', 'right place', 'wrong place'],
    rows.map(({ kind, name, ms, toOurs: { ratio, min, max }, right, wrong }) => [
      kind,
      name,
      span(ms),
      `${short(ratio)}× (${short(min)}–${short(max)})`,
      percent(right),
      percent(wrong),
    ]),
  );
}
