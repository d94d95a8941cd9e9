// Measures Hashia beside its peers and prints one table for each question (docs/performance.md).
//
//   node bench/run.mjs                  everything
//   node bench/run.mjs --short          fewer sizes and rounds, for the build server
//   node bench/run.mjs --only=search    some of: gate, slices, paint, anchor, core, search, store, exchange
//   node bench/run.mjs --guard          a short run of what bench/guards.mjs holds against its floors; fails below one
//
// The figures are also written to test-results/bench.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const parts = ['gate', 'slices', 'paint', 'anchor', 'core', 'search', 'store', 'exchange'];
const words = process.argv.slice(2);
const guarding = words.includes('--guard');
const brief = guarding || words.includes('--short');
const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length).split(',');
const chosen = only ?? (guarding ? ['paint', 'anchor', 'core', 'search'] : parts);
const wrong = words.find((word) => !/^--(?:short|guard|only=.*)$/.test(word)) ?? chosen.find((part) => !parts.includes(part));
if (wrong !== undefined) {
  console.error(`Unknown: "${wrong}". Say --short, --guard, or --only= with some of ${parts.join(', ')}.`);
  process.exit(2);
}
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
if (!Object.keys(dependencies).every((name) => existsSync(join(here, 'node_modules', name)))) {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) {
    console.log('The peers cannot be had here: nothing to measure against.\n\n0 passed, 0 failed');
    process.exit(guarding ? 0 : 1);
  }
}

const { openBrowser } = await import('./browser.mjs');
const { benchAnchor } = await import('./anchor.mjs');
const { benchCore } = await import('./core.mjs');
const { benchExchange } = await import('./exchange.mjs');
const { benchGate } = await import('./gate.mjs');
const { checkGuards } = await import('./guards.mjs');
const { benchPaint } = await import('./paint.mjs');
const { benchSearch } = await import('./search.mjs');
const { benchSlices } = await import('./slices.mjs');
const { benchStore } = await import('./store.mjs');

const browser = await openBrowser();
const versions = { node: process.version, chromium: browser.version(), processors: cpus().length };
console.log(`Node ${versions.node}, Chromium ${versions.chromium}, ${versions.processors} processors`);
const results = {};
for (const [name, bench] of Object.entries({
  gate: benchGate,
  slices: benchSlices,
  paint: benchPaint,
  anchor: benchAnchor,
  core: benchCore,
  search: benchSearch,
  store: benchStore,
  exchange: benchExchange,
})) {
  if (!chosen.includes(name)) continue;
  const { text, rows } = await bench({ browser, brief, guarding });
  console.log(text);
  results[name] = rows;
}
await browser.close();
const folder = join(here, '../test-results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ versions, brief, results }, null, 2));
if (guarding) {
  const { failed, text } = checkGuards(results);
  console.log(text);
  process.exitCode = failed === 0 ? 0 : 1;
}
