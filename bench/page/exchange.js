// In a page of an extension: 50,000 notes to files of every form and back, with the worker that does it in the product.
import { createMirror } from '../../store/mirror';
import { openDatabase } from '../../store/database';
import { createOwnData } from '../../store/own-data';
import { gzip } from '../../store/compress';
import { defaultPreferences } from '../../core/exchange/preferences';

const data = createOwnData({
  db: openDatabase,
  mirror: createMirror(chrome.storage.local),
  startWorker: () => new Worker('importer.js'),
  now: () => new Date().toISOString(),
});

const words = 'The crossing **stayed shut** for a week, a driver said; see [the report](https://www.news.example/report). ';

/** A note of the length that readers write, with one earlier wording. */
function recordOf(n) {
  const day = new Date(1_700_000_000_000 + n * 60_000).toISOString();
  const body = (text) => [
    { type: 'TextualBody', value: `${n} ${text}`, purpose: 'commenting', format: 'text/markdown' },
    { type: 'TextualBody', value: `tag ${n % 40}`, purpose: 'tagging' },
  ];
  const exact = 'trucks with fruit stood in a long queue';
  return {
    annotation: {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
      type: 'Annotation',
      motivation: 'commenting',
      created: day,
      modified: day,
      body: body(words.repeat(1 + (n % 4))),
      target: {
        source: `https://www.news.example/story/${n >> 3}`,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: 'Traders waited for hours while ', suffix: '. The weather' },
          { type: 'TextPositionSelector', start: 31, end: 70 },
        ],
        'schema:headline': `A week at the crossing, part ${n >> 3}`,
        'schema:publisher': 'News Example',
        'schema:datePublished': day.slice(0, 10),
      },
    },
    urlKey: `news.example/story/${n >> 3}`,
    revision: 2,
    deleted: false,
    conflict: null,
    history: [{ modified: day, motivation: 'commenting', body: body('First thought.') }],
  };
}

async function fill(count) {
  const db = await openDatabase();
  for (let from = 0; from < count; from += 1000) {
    const tx = db.transaction('notes', 'readwrite', { durability: 'relaxed' });
    for (let n = from; n < Math.min(count, from + 1000); n++) void tx.store.put(recordOf(n));
    await tx.done;
  }
}

const markdown = {
  title: 'Notes',
  kinds: { note: 'Note', question: 'Question', 'to-verify': 'To verify' },
  otherWording: 'Other wording',
};
const writers = {
  backup: (job) => data.backup(defaultPreferences, job),
  'JSON-LD': (job) => data.exportNotes({ format: 'w3c', id: 'urn:uuid:00000000-0000-4000-8000-000000000000' }, job),
  Markdown: (job) => data.exportNotes({ format: 'markdown', words: markdown }, job),
  CSV: (job) => data.exportNotes({ format: 'csv' }, job),
  'CSL-JSON': (job) => data.exportNotes({ format: 'csl' }, job),
};

const kept = {};

/** Milliseconds, and how often it told how far it was. The file is kept for reading. */
async function write(name) {
  const start = performance.now();
  let told = 0;
  kept[name] = await writers[name]({ onProgress: () => told++ });
  return { ms: performance.now() - start, told, mb: kept[name].size / 1e6 };
}

/** Stopped at a third: milliseconds until it had stopped, and whether it had. */
async function stopWriting(name) {
  const stop = new AbortController();
  let since = 0;
  const onProgress = (done, total) => {
    if (done * 3 < total || since > 0) return;
    since = performance.now();
    stop.abort();
  };
  const stopped = await writers[name]({ signal: stop.signal, onProgress }).then(
    () => false,
    () => true,
  );
  return { ms: performance.now() - since, stopped: stopped && since > 0 };
}

/** The same notes as Hypothesis gives them. */
async function keepHypothesis(count) {
  const annotations = Array.from({ length: count }, (_, n) => {
    const { annotation } = recordOf(n);
    const [{ value }] = annotation.body;
    return {
      id: `h${n}`,
      uri: annotation.target.source,
      created: annotation.created,
      updated: annotation.modified,
      text: value,
      tags: [`tag ${n % 40}`],
      target: [{ source: annotation.target.source, selector: annotation.target.selector }],
      document: { title: [annotation.target['schema:headline']] },
    };
  });
  kept.Hypothesis = new Blob([await gzip(JSON.stringify({ annotations }))]);
}

async function timeOf(promise) {
  const start = performance.now();
  await promise;
  return performance.now() - start;
}

async function emptied() {
  await chrome.storage.local.clear();
  const db = await openDatabase();
  await db.clear('notes');
  return db;
}

/** Forgets every note, then reads a file: milliseconds until the plan is shown, and until all is merged. */
async function read(name) {
  const db = await emptied();
  const file = data.openFile(kept[name]);
  const start = performance.now();
  const plan = await file.plan;
  const planned = performance.now();
  let told = 0;
  let asked = null;
  // What the background would be asked for in the middle of it.
  const onProgress = () => {
    told++;
    asked ??= timeOf(db.get('notes', recordOf(0).annotation.id));
  };
  const merged = await file.merge(onProgress);
  const ms = performance.now() - planned;
  file.close();
  if (merged.kind !== 'merged') throw new Error(JSON.stringify(merged));
  return { plan: planned - start, ms, told, waited: await asked, there: await db.count('notes') };
}

/** Stopped at a third of the merge: milliseconds until the database answers again, and how many notes it then has. */
async function stopReading(name) {
  const db = await emptied();
  const file = data.openFile(kept[name]);
  await file.plan;
  const since = await new Promise((resolve) => {
    void file.merge((done, total) => {
      if (done * 3 < total) return;
      file.close();
      resolve(performance.now());
    });
  });
  return { there: await db.count('notes'), ms: performance.now() - since };
}

/** What the background does once a page has written to the database: its safety copy follows. */
async function follow() {
  const start = performance.now();
  const told = await chrome.runtime.sendMessage('follow');
  return { ms: performance.now() - start, told };
}

globalThis.bench = { fill, write, stopWriting, keepHypothesis, read, stopReading, follow };
