// A worker that has just been started: reads its index from one file and answers.
import { openDB } from 'idb';
import { openPostings } from '../../core/match/postings';
import { scratchFor, searchPostings } from '../../core/match/search-postings';

globalThis.onmessage = async ({ data }) => {
  const db = await openDB('bench-files', 1);
  const index = openPostings(await (await db.get('files', 'Hashia')).arrayBuffer());
  postMessage(searchPostings(index, data.query, { k: 10, scratch: scratchFor(index) }).length);
};
