// Functions that run in one of the extension's own pages. Each stands for itself: its text is sent there.
import type { Notice, StoredNote } from '../../messaging/protocol';

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;

declare global {
  // On `window` because Marionette gives each script a global of its own.
  /** A connection that a page holds open. */
  var held: IDBDatabase | undefined;
  /** Ids of the notes that the background said are saved, and what went wrong meanwhile. */
  var written: { acknowledged: string[]; sent: string[]; failures: string[] } | undefined;
}

/** Starts saving notes one after another in `lines` lines, until the page ends or `stopWriting` is called. */
export async function startWriting({ lines, retry }: { lines: number; retry: boolean }): Promise<void> {
  const log = { acknowledged: [] as string[], sent: [] as string[], failures: [] as string[] };
  window.written = log;
  const noteOf = (id: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: new Date().toISOString(),
    modified: new Date().toISOString(),
    body: [{ type: 'TextualBody', value: `Kept? ${id} ${'word '.repeat(40)}`, purpose: 'commenting' }],
    target: { source: 'https://news.example/a' },
  });
  const save = async (note: object): Promise<boolean> => {
    try {
      const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'saveNote', args: [note, 0] });
      if (reply?.ok === true) return true;
      log.failures.push(String(reply?.error));
    } catch (error) {
      log.failures.push(String(error));
    }
    return false;
  };
  const line = async () => {
    while (window.written === log) {
      const note = noteOf(`urn:uuid:${crypto.randomUUID()}`);
      log.sent.push(note.id);
      let saved = await save(note);
      for (let again = 0; retry && !saved && again < 100; again++) saved = await save(note);
      if (saved) log.acknowledged.push(note.id);
    }
  };
  for (let index = 0; index < lines; index++) void line();
}

export async function acknowledged(): Promise<{ acknowledged: string[]; sent: string[]; failures: string[] }> {
  return window.written ?? { acknowledged: [], sent: [], failures: [] };
}

/** Stops after the saves that are under way. */
export async function stopWriting(): Promise<{ acknowledged: string[]; sent: string[]; failures: string[] }> {
  const log = window.written ?? { acknowledged: [], sent: [], failures: [] };
  window.written = undefined;
  for (let wait = 0; wait < 200 && log.acknowledged.length < log.sent.length; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return log;
}

export interface Found {
  readonly notes: readonly StoredNote[];
  readonly notices: readonly Notice[];
}

/** Saves sources of the reader's own and waits a little, as nobody does for their safety copy. */
export async function saveSources(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const source = {
      ...{ id: `own:${n}`, pack: 'reader', title: `Kept? ${n}`, outlet: null, date: null, dateBasis: 'unknown' },
      ...{ url: null, byline: null, language: null, relayedFrom: null, origin: null, fingerprint: [] },
    };
    const whole = { source, statements: [], revisions: [] };
    const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'restoreSource', args: [whole] });
    if (reply?.ok !== true) throw new Error(String(reply?.error));
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** How many sources of the reader's own there are. */
export async function ownSources(): Promise<number> {
  const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'sources', args: [] });
  const sources: { pack: string }[] = reply?.ok === true ? reply.value : [];
  return sources.filter(({ pack }) => pack === 'reader').length;
}

/** What the extension tells its reader at start, and every note it has. */
export async function readBack(): Promise<Found> {
  const call = async (method: string) => {
    const reply = await chrome.runtime.sendMessage({ to: 'background', method, args: [] });
    return reply?.ok === true ? reply.value : { failed: String(reply?.error) };
  };
  const notices = await call('notices');
  const notes = await call('allNotes');
  return Array.isArray(notes)
    ? { notices, notes }
    : { notices: [...notices, { message: notes.failed, values: {} }], notes: [] };
}

export interface Wording {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
  readonly modified: string;
}

/** Saves one wording of a note that others may be editing too. */
export async function saveWording({ id, text, revision, modified }: Wording): Promise<StoredNote> {
  const note = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-03-01T08:00:00.000Z',
    modified,
    body: [{ type: 'TextualBody', value: text, purpose: 'commenting' }],
    target: { source: 'https://news.example/shared' },
  };
  const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'saveNote', args: [note, revision] });
  if (reply?.ok !== true) throw new Error(String(reply?.error));
  return reply.value;
}

export interface OldDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly (readonly [name: string, keyPath: string | string[]])[];
  }[];
  readonly ids: readonly string[];
  /** How many sources, and statements of each, where the version has a place for them. */
  readonly statements?: { readonly sources: number; readonly each: number };
}

/** Puts a database of an older version with notes in place of the present one, and holds on to it. */
export async function makeOldDatabase({ version, stores, ids, statements }: OldDatabase): Promise<void> {
  const done = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const make = async (tries: number): Promise<IDBDatabase> => {
    await done(indexedDB.deleteDatabase('hashia'));
    const opening = indexedDB.open('hashia', version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const [index, path] of indexes) store.createIndex(index, path);
      }
    };
    try {
      return await done(opening);
    } catch (error) {
      // The background was quicker and has made a new one.
      if (tries === 0) throw error;
      return make(tries - 1);
    }
  };
  const db = await make(20);
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (let n = 0; n < (statements?.sources ?? 0); n++) {
    const source = `made:${n}`;
    const own = Array.from({ length: statements?.each ?? 0 }, (_, i) => ({
      id: `${source}#${i}`,
      source,
      text: 'Kept?',
    }));
    if (db.objectStoreNames.contains('blocks')) tx.objectStore('blocks').put({ source, statements: own });
    if (db.objectStoreNames.contains('statements')) for (const one of own) tx.objectStore('statements').put(one);
  }
  for (const id of ids) {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'Annotation',
      motivation: 'commenting',
      created: '2026-03-01T08:00:00.000Z',
      modified: '2026-03-01T08:00:00.000Z',
      body: [{ type: 'TextualBody', value: `Kept? ${id}`, purpose: 'commenting' }],
      target: { source: 'https://news.example/a' },
    };
    const later = version > 1 ? { conflict: null, history: [] } : {};
    tx.objectStore('notes').put({ annotation, urlKey: 'news.example/a', revision: 1, deleted: false, ...later });
  }
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  // Kept where nothing collects it, and deaf to the wish that it be closed.
  window.held = db;
}

/** How many of the statements made here are in the database, whatever its version. */
export async function statementsThere(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('hashia'));
  db.onversionchange = () => db.close();
  const made = IDBKeyRange.bound('made:', 'made;');
  const blocks: { statements: unknown[] }[] = await done(db.transaction('blocks').objectStore('blocks').getAll(made));
  db.close();
  return blocks.reduce((sum, block) => sum + block.statements.length, 0);
}

export async function letGo(): Promise<void> {
  window.held?.close();
}
