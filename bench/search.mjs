// Finding statements by their words: ours, MiniSearch, FlexSearch (which does not rank by BM25), in Node.
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { importTypeScript } from './bundle.mjs';
import { makeQueries, makeStatements } from './generate.mjs';
import { quantile, short, table } from './measure.mjs';

const { buildIndex, search } = await importTypeScript('core/match/bm25.ts');

const engines = [
  { name: 'Hashia', build: (docs) => buildIndex(docs), find: (index, query) => search(index, query, 10) },
  {
    name: 'MiniSearch',
    build: (docs) => {
      const index = new MiniSearch({ fields: ['text'] });
      index.addAll(docs);
      return index;
    },
    find: (index, query) => index.search(query).slice(0, 10),
  },
  {
    name: 'FlexSearch',
    build: (docs) => {
      const index = new FlexSearch.Index({ tokenize: 'strict' });
      for (const { id, text } of docs) index.add(Number(id), text);
      return index;
    },
    find: (index, query) => index.search(query, { limit: 10, suggest: true }),
  },
];

export function benchSearch({ brief }) {
  const rows = (brief ? [1_000, 10_000] : [1_000, 10_000, 100_000]).flatMap(measureSize);
  const cells = rows.map(({ size, name, build, p50, p95, times }) => [
    short(size),
    name,
    short(build),
    short(p50),
    short(p95),
    times,
  ]);
  const head = ['statements', 'engine', 'build ms', 'query p50 ms', 'p95 ms', 'p50 to ours'];
  return { name: 'search', rows, text: table('Search: 8–15 words, best 10', head, cells) };
}

function measureSize(size) {
  const docs = makeStatements(size, 7);
  const queries = makeQueries(docs, size > 50_000 ? 60 : 200, 11);
  const rows = engines.map((engine) => ({ size, name: engine.name, ...measure(engine, docs, queries) }));
  return rows.map((row) => ({ ...row, times: `${short(row.p50 / rows[0].p50)}×` }));
}

function measure({ build, find }, docs, queries) {
  const start = performance.now();
  const index = build(docs);
  const built = performance.now() - start;
  for (const query of queries.slice(0, 20)) find(index, query);
  const taken = queries.map((query) => {
    const before = performance.now();
    find(index, query);
    return performance.now() - before;
  });
  return { build: built, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
}
