// One engine at one size, in a process of its own, so that no engine pays for another's memory.
//   node --expose-gc bench/search-one.mjs ENGINE SIZE
import { makeQueries, makeStatements } from './generate.mjs';
import { quantile } from './measure.mjs';
import { engines } from './search-engines.mjs';

const [name, size] = [process.argv[2], Number(process.argv[3])];
const engine = engines[name];
const docs = makeStatements(size, 7);
const queries = makeQueries(docs, size > 50_000 ? 60 : 200, 11);

const empty = memory();
const built = timed(() => engine.build(docs));
const used = memory() - empty;
const bytes = engine.save(built.value);
const loaded = timed(() => engine.load(bytes));
const first = timed(() => engine.find(loaded.value, queries[0]));
for (const query of queries.slice(0, 20)) engine.find(built.value, query);
const taken = queries.map((query) => timed(() => engine.find(built.value, query)).ms);

console.log(
  JSON.stringify({
    size,
    name,
    /** Processor time: other work on the machine does not lengthen it. */
    build: built.cpu,
    megabytes: bytes.byteLength / 1e6,
    /** From the bytes to the first answer, likewise. */
    load: loaded.cpu + first.cpu,
    memory: used,
    p50: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    recall: engine.findAll ? recall() : null,
  }),
);

/** Share of the ten best that the pruned search finds too. */
function recall() {
  const shares = queries.map((query) => {
    const all = engine.findAll(built.value, query);
    const found = new Set(engine.find(built.value, query));
    return all.length === 0 ? 1 : all.filter((document) => found.has(document)).length / all.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000, value };
}

/** Megabytes held, after everything that can go has gone: buffers found idle by one collection are freed by the next. */
function memory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
