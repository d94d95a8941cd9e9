// The same with MiniSearch.
import { openDB } from 'idb';
import MiniSearch from 'minisearch';

globalThis.onmessage = async ({ data }) => {
  const db = await openDB('bench-files', 1);
  const index = MiniSearch.loadJSON(await (await db.get('files', 'MiniSearch')).text(), { fields: ['text'] });
  postMessage(index.search(data.query).slice(0, 10).length);
};
