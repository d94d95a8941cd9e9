// The first script on a page that we ignore, each time in a fresh page and never from a cache.
import { openPage } from './browser.mjs';
import { pageScript } from './bundle.mjs';
import { makePage } from './generate.mjs';
import { short, span, summary, table, times } from './measure.mjs';

const calm =
  'The museum opens a new wing for children, and visitors from many cities came on the first day of the summer fair. ';
const html = makePage(
  'A museum opens its new wing',
  Array.from({ length: 60 }, (_, n) => `${n} ${calm.repeat(3)}`),
);

export async function benchGate({ browser, brief }) {
  const scripts = [
    { name: 'Hashia', source: await pageScript('page/gate-ours.js') },
    { name: 'Readability + isProbablyReaderable', source: await pageScript('page/gate-peer.js') },
  ];
  const samples = scripts.map(() => ({ first: [], again: [] }));
  for (let round = 0; round < (brief ? 8 : 30); round++) {
    for (const [index, { source }] of scripts.entries()) {
      const page = await openPage(browser, html);
      const [first, again] = await page.evaluate(runTwice, [source, `${index}-${round}-${Math.random()}`]);
      samples[index].first.push(first);
      samples[index].again.push(again);
      await page.context().close();
    }
  }
  const rows = scripts.map(({ name, source }, index) => ({
    name,
    bytes: source.length,
    first: summary(samples[index].first),
    again: summary(samples[index].again),
  }));
  const body = rows.map((row) => [
    row.name,
    short(row.bytes / 1000),
    span(row.first),
    times(row.first, rows[0].first),
    span(row.again),
    times(row.again, rows[0].again),
  ]);
  const head = ['script', 'kB', 'first run ms', 'to ours', 'second run ms', 'to ours'];
  return { name: 'gate', rows, text: table('On a page we ignore: compile + run', head, body) };
}

/** A comment at the end makes each text a new one, so that nothing compiled before is used. */
function runTwice([source, nonce]) {
  const runText = (text) => Function(text)();
  return ['first', 'again'].map((turn) => {
    const start = performance.now();
    runText(`${source}\n//${nonce}-${turn}`);
    return performance.now() - start;
  });
}
