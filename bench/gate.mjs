// The script on a page that we ignore: first in a fresh page and compiled anew, then again as on a reload, when the
// browser has it compiled.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './browser.mjs';
import { buildExtension, pageScript } from './bundle.mjs';
import { makePage } from './generate.mjs';
import { short, span, summary, table, times } from './measure.mjs';

const calm =
  'The museum opens a new wing for children, and visitors from many cities came on the first day of the summer fair. ';
const cricket =
  'Pakistan lost three wickets before lunch in Lahore, and their captain praised the bowlers for a patient session. ';
const lines = (count, line) => Array.from({ length: count }, (_, n) => line(n));
const list = (count, line) => `<ul>${lines(count, (n) => `<li>${line(n)}</li>`).join('')}</ul>`;
const bare = (body) => `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

/** What a browser shows on a day, none of it on the topic. */
const pages = {
  article: makePage(
    'A museum opens its new wing',
    lines(60, (n) => `${n} ${calm.repeat(3)}`),
  ),
  'cricket report': makePage(
    'Pakistan recover after early losses',
    lines(30, (n) => `${n} ${cricket.repeat(3)}`),
  ),
  'news index': bare(list(200, (n) => `<h2><a href="/${n}">Story ${n} of the day</a></h2><p>Two short lines, ${n}.</p>`)),
  shop: bare(list(150, (n) => `<div><img alt=""><b>Lamp ${n}</b><p>${n} euros</p><button>Add</button></div>`)),
  forum: bare(lines(120, (n) => `<div><b>user${n}</b><p>I think ${n} is right. ${calm}</p></div>`).join('')),
  encyclopedia: bare(lines(400, (n) => `<h2>Part ${n}</h2><p>${n} ${calm.repeat(4)}</p><p>${calm}</p>`).join('')),
  app: bare(lines(900, (n) => `<div><div><span>Cell ${n}</span></div></div>`).join('')),
};

/** What a browser gives to the shipped content script, which is measured as it is. */
const browserOf = `globalThis.chrome = {
  runtime: { sendMessage: async () => undefined, onMessage: { addListener: () => undefined } },
  storage: { local: { get: async () => ({}) } },
};
`;

export async function benchGate({ browser, brief }) {
  const scripts = [
    { name: 'Hashia', source: `${browserOf}${readFileSync(join(buildExtension(), 'detect.js'), 'utf8')}` },
    { name: 'Readability + isProbablyReaderable', source: await pageScript('page/gate-peer.js') },
  ];
  const rows = [];
  for (const [kind, html] of Object.entries(pages)) {
    rows.push(...(await measurePage({ browser, html, scripts, rounds: brief ? 6 : 16 })).map((row) => ({ kind, ...row })));
  }
  const body = rows.map((row, index) => {
    const ours = rows[index - (index % scripts.length)];
    return [row.kind, row.name, short(row.bytes / 1000), span(row.cold), times(row.cold, ours.cold), span(row.warm), times(row.warm, ours.warm)];
  });
  const head = ['page', 'script', 'kB', 'cold ms', 'to ours', 'warm ms', 'to ours'];
  return { name: 'gate', rows, text: table('On a page we ignore: compile + run', head, body) };
}

/** Both scripts in turn, each time in a fresh page. */
async function measurePage({ browser, html, scripts, rounds }) {
  const samples = scripts.map(() => ({ cold: [], warm: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { source }] of scripts.entries()) {
      const page = await openPage(browser, html);
      const [cold, , warm] = await page.evaluate(runThrice, `${source}\n//${index}-${round}-${Math.random()}`);
      samples[index].cold.push(cold);
      samples[index].warm.push(warm);
      await page.context().close();
    }
  }
  return scripts.map(({ name, source }, index) => ({
    name,
    bytes: source.length,
    cold: summary(samples[index].cold),
    warm: summary(samples[index].warm),
  }));
}

/** The comment at its end makes each text a new one, so that nothing compiled before is used the first time. */
function runThrice(text) {
  return Array.from({ length: 3 }, () => {
    const start = performance.now();
    Function(text)();
    return performance.now() - start;
  });
}
