// In the page: saving notes beside a bare put, and the first answer of a worker that has just been started.
import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { buildPostings } from '../../core/match/build-postings';
import { createOpener } from '../../store/database';
import { migrations } from '../../store/migrations/list';
import { createMirror } from '../../store/mirror';
import { createNotes } from '../../store/notes';

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

/** Extension storage, which a page has not; its writes come after the note is safe. */
function memoryArea() {
  const items = new Map();
  return {
    get: async (keys) => Object.fromEntries([keys ?? [...items.keys()]].flat().map((key) => [key, items.get(key)])),
    set: async (changes) => {
      for (const [key, value] of Object.entries(changes)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

function note(n) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2025-01-01T00:00:00.000Z',
    modified: '2025-01-01T00:00:00.000Z',
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

const savers = {
  async Hashia() {
    const db = createOpener({ name: `notes-${Math.random()}`, migrations, patience: 5000 });
    const notes = createNotes(db, createMirror(memoryArea()));
    return (n) => notes.save(note(n), 0);
  },
  async 'bare idb put'() {
    const db = await openDB(`bare-${Math.random()}`, 1, {
      upgrade: (made) => made.createObjectStore('notes', { keyPath: 'id' }),
    });
    return async (n) => {
      const tx = db.transaction('notes', 'readwrite', { durability: 'strict' });
      tx.store.put(note(n));
      await tx.done;
    };
  },
};

/** Milliseconds of each of `count` savings, one after another. */
async function saveNotes(name, count) {
  const save = await savers[name]();
  await save(0);
  const taken = [];
  for (let n = 1; n <= count; n++) taken.push((await timed(() => save(n))).ms);
  return taken;
}

globalThis.bench = { keepIndexes, firstAnswer, saveNotes };
