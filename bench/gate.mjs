// The script on a page that we ignore: first in a fresh page and compiled anew, then again as on a reload, when the
// browser has it compiled.
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
  const samples = scripts.map(() => ({ cold: [], warm: [] }));
  for (let round = 0; round < (brief ? 8 : 30); round++) {
    for (const [index, { source }] of scripts.entries()) {
      const page = await openPage(browser, html);
      const [cold, , warm] = await page.evaluate(runThrice, `${source}\n//${index}-${round}-${Math.random()}`);
      samples[index].cold.push(cold);
      samples[index].warm.push(warm);
      await page.context().close();
    }
  }
  const rows = scripts.map(({ name, source }, index) => ({
    name,
    bytes: source.length,
    cold: summary(samples[index].cold),
    warm: summary(samples[index].warm),
  }));
  const body = rows.map((row) => [
    row.name,
    short(row.bytes / 1000),
    span(row.cold),
    times(row.cold, rows[0].cold),
    span(row.warm),
    times(row.warm, rows[0].warm),
  ]);
  const head = ['script', 'kB', 'cold ms', 'to ours', 'warm ms', 'to ours'];
  return { name: 'gate', rows, text: table('On a page we ignore: compile + run', head, body) };
}

/** The comment at its end makes each text a new one, so that nothing compiled before is used the first time. */
function runThrice(text) {
  return Array.from({ length: 3 }, () => {
    const start = performance.now();
    Function(text)();
    return performance.now() - start;
  });
}
