// Measures Hashia beside its peers and prints one table for each question (docs/performance.md).
//
//   node bench/run.mjs                  everything
//   node bench/run.mjs --short          fewer sizes and rounds, for the build server
//   node bench/run.mjs --only=search    one of: gate, slices, paint, anchor, core, search, store, exchange
//
// The figures are also written to test-results/bench.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const wrong = words.find((word) => !/^--(?:short|only=(?:gate|slices|paint|anchor|core|search|store|exchange))$/.test(word));
if (wrong !== undefined) {
  console.error(`Unknown flag "${wrong}". Say --short, or --only=gate, slices, paint, anchor, core, search, store or exchange.`);
  process.exit(2);
}
const brief = words.includes('--short');
const only = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);
if (!existsSync(join(here, 'node_modules'))) {
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
}

const { openBrowser } = await import('./browser.mjs');
const { benchAnchor } = await import('./anchor.mjs');
const { benchCore } = await import('./core.mjs');
const { benchExchange } = await import('./exchange.mjs');
const { benchGate } = await import('./gate.mjs');
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
  if (only && only !== name) continue;
  const { text, rows } = await bench({ browser, brief });
  console.log(text);
  results[name] = rows;
}
await browser.close();
const folder = join(here, '../test-results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ versions, brief, results }, null, 2));
