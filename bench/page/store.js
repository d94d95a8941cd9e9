// In the page: saving notes beside a bare put, and the first answer of a worker that has just been started.
import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { buildPostings } from '../../core/match/build-postings';
import { createOpener } from '../../store/database';
import { migrations } from '../../store/migrations/list';
import { createMirror } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { seeded } from '../measure.mjs';

const files = 'bench-files';
const open = () => openDB(files, 1, { upgrade: (db) => db.createObjectStore('files') });

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** Keeps both indexes as files, as an extension would. */
async function keepIndexes(docs) {
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(docs);
  const db = await open();
  await db.put('files', new Blob([buildPostings(docs).buffer]), 'Hashia');
  await db.put('files', new Blob([JSON.stringify(mini)]), 'MiniSearch');
  db.close();
}

/** Starts a worker from its text, asks it once, and ends it. */
async function firstAnswer(name, source, query) {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const { ms, value } = await timed(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(url);
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = reject;
        worker.postMessage({ name, query });
      }),
  );
  URL.revokeObjectURL(url);
  return { ms, found: value };
}

function note(n, version = 0) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2025-01-01T00:00:00.000Z',
    modified: new Date(1_735_689_600_000 + version).toISOString(),
    body: [{ type: 'TextualBody', value: 'Which spokesman, and when?', purpose: 'commenting' }],
    target: {
      source: 'https://www.news.example/story',
      selector: [
        { type: 'TextQuoteSelector', exact: 'the crossing stayed shut', prefix: 'For a week ', suffix: ' at Torkham.' },
      ],
      'schema:headline': 'A week at the crossing',
    },
  };
}

/** What is timed, and what is waited for between two turns so that it does not weigh on the next. */
async function makeSavers() {
  const db = createOpener({ name: 'notes', migrations, patience: 5000 });
  const mirror = createMirror(chrome.storage.local);
  const notes = createNotes(db, mirror);
  const bare = await openDB('bare', 1, { upgrade: (made) => made.createObjectStore('notes', { keyPath: 'id' }) });
  return {
    Hashia: (n) => notes.save(note(n), 0),
    'Hashia, with its safety copy': async (n) => {
      await notes.save(note(n), 0);
      await mirror.ledger();
    },
    'Hashia, an edit': (n) => notes.save(note(n % 10, n), n),
    'bare idb put': async (n) => {
      const tx = bare.transaction('notes', 'readwrite', { durability: 'strict' });
      tx.store.put(note(n));
      await tx.done;
    },
    settled: () => mirror.ledger(),
  };
}

/** Milliseconds of `count` savings of each kind, in an order by chance: a busy moment meets them all alike. */
async function saveNotes(count) {
  const { settled, ...savers } = await makeSavers();
  const chance = seeded(5);
  const taken = Object.fromEntries(Object.keys(savers).map((name) => [name, []]));
  let made = 0;
  for (let turn = -10; turn < count; turn++) {
    const order = Object.keys(savers).map((name) => ({ name, at: chance() }));
    for (const { name } of order.sort((a, b) => a.at - b.at)) {
      const { ms } = await timed(() => savers[name](made++));
      await settled();
      if (turn >= 0) taken[name].push(ms);
    }
  }
  return taken;
}

globalThis.bench = { keepIndexes, firstAnswer, saveNotes };
