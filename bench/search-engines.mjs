// The three engines behind one face: build, ask, turn into bytes, and back.
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { importTypeScript } from './bundle.mjs';

const { buildPostings } = await importTypeScript('core/match/build-postings.ts');
const { openPostings } = await importTypeScript('core/match/postings.ts');
const { scratchFor, searchPostings } = await importTypeScript('core/match/search-postings.ts');

const miniOptions = { fields: ['text'] };
const flexOptions = { tokenize: 'strict' };

export const engines = {
  Hashia: {
    build: (docs) => withScratch(buildPostings(docs)),
    find: ({ index, scratch }, query) => searchPostings(index, query, { k: 10, scratch }).map((hit) => hit.document),
    findAll: ({ index, scratch }, query) =>
      searchPostings(index, query, { k: 10, scratch, exhaustive: true }).map((hit) => hit.document),
    save: ({ index }) => new Uint8Array(index.buffer),
    load: (bytes) => withScratch(openPostings(bytes.buffer)),
  },
  MiniSearch: {
    build: (docs) => {
      const index = new MiniSearch(miniOptions);
      index.addAll(docs);
      return index;
    },
    find: (index, query) => index.search(query).slice(0, 10),
    save: (index) => Buffer.from(JSON.stringify(index)),
    load: (bytes) => MiniSearch.loadJSON(Buffer.from(bytes).toString(), miniOptions),
  },
  /** Does not rank by BM25. */
  FlexSearch: {
    build: (docs) => {
      const index = new FlexSearch.Index(flexOptions);
      for (const { id, text } of docs) index.add(Number(id), text);
      return index;
    },
    find: (index, query) => index.search(query, { limit: 10, suggest: true }),
    save: (index) => {
      const parts = [];
      index.export((key, data) => void parts.push([key, data]));
      return Buffer.from(JSON.stringify(parts));
    },
    load: (bytes) => {
      const index = new FlexSearch.Index(flexOptions);
      for (const [key, data] of JSON.parse(Buffer.from(bytes).toString())) index.import(key, data);
      return index;
    },
  },
};

function withScratch(index) {
  return { index, scratch: scratchFor(index) };
}
