// Finding statements by their words: ours, MiniSearch, FlexSearch (which does not rank by BM25), in Node.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { short, table } from './measure.mjs';

const one = fileURLToPath(new URL('search-one.mjs', import.meta.url));
const names = ['Hashia', 'MiniSearch', 'FlexSearch'];
const sizes = { brief: [1_000, 10_000], full: [1_000, 10_000, 100_000, 1_000_000] };
/** At a million MiniSearch needs more memory than a laptop may have. */
const largestFor = { MiniSearch: 100_000 };

export function benchSearch({ brief }) {
  const rows = sizes[brief ? 'brief' : 'full'].flatMap((size) =>
    names.filter((name) => size <= (largestFor[name] ?? Number.POSITIVE_INFINITY)).map((name) => measure(name, size)),
  );
  return { name: 'search', rows, text: [queryTable(rows), indexTable(rows), growthTable(rows)].join('\n') };
}

function measure(name, size) {
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  return JSON.parse(execFileSync('node', [...flags, one, name, String(size)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

const oursAt = (rows, size) => rows.find((row) => row.name === 'Hashia' && row.size === size);
const times = (peer, ours) => `${short(peer / ours)}×`;

function queryTable(rows) {
  const cells = rows.map((row) => {
    const ours = oursAt(rows, row.size);
    const recall = row.recall === null ? '' : short(row.recall);
    return [short(row.size), row.name, short(row.p50), short(row.p95), times(row.p50, ours.p50), times(row.p95, ours.p95), recall];
  });
  const head = ['statements', 'engine', 'p50 ms', 'p95 ms', 'p50 to ours', 'p95 to ours', 'recall@10 of the full ranking'];
  return table('Search: 8–15 words, best 10', head, cells);
}

function indexTable(rows) {
  const cells = rows.map((row) => {
    const ours = oursAt(rows, row.size);
    return [
      ...[short(row.size), row.name, short(row.build), times(row.build, ours.build)],
      ...[short(row.megabytes), times(row.megabytes, ours.megabytes)],
      ...[short(row.load), times(row.load, ours.load), short(row.memory), times(row.memory, ours.memory)],
    ];
  });
  const head = ['statements', 'engine', 'build ms', 'to ours', 'file MB', 'to ours', 'load ms', 'to ours', 'memory MB', 'to ours'];
  return table('The index: building, its file, from the file to the first answer (processor time), memory held', head, cells);
}

/** How our query grows with the corpus, and what only to read the whole index once would take this machine. */
function growthTable(rows) {
  const ours = rows.filter(({ name }) => name === 'Hashia');
  const speed = bytesPerSecond();
  const cells = ours.map(({ size, p50, megabytes }, i) => {
    const before = ours[i - 1];
    const growth = before ? times(p50, before.p50) : '';
    const limit = ((megabytes * 1e6) / speed) * 1000;
    return [short(size), short(p50), growth, short((p50 * 1000) / (size / 1000)), short(megabytes), short(limit), short(p50 / limit)];
  });
  const limit = `reading it all at ${short(speed / 1e9)} GB/s, ms`;
  const head = ['statements', 'p50 ms', 'to the row before', 'µs per 1,000', 'index MB', limit, 'p50 to that'];
  return table('How a query of ours grows, and the limit of the machine', head, cells);
}

/** How fast one thread goes through memory: the best of some passes over 64 MB. */
function bytesPerSecond() {
  const numbers = new Uint32Array(2 ** 24).fill(1);
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let pass = 0; pass < 8; pass++) {
    const start = performance.now();
    for (let i = 0; i < numbers.length; i++) sum = (sum + numbers[i]) | 0;
    best = Math.min(best, performance.now() - start);
  }
  // Used, so that it is computed.
  if (sum !== 8 * numbers.length) throw new Error('miscounted');
  return numbers.byteLength / (best / 1000);
}
