/** Notes gain conflict and history and are found by page; the corpus and the hidden pairs get their stores. */
export function makeCorpus(db: IDBDatabase, tx: IDBTransaction): void {
  const notes = tx.objectStore('notes');
  notes.createIndex('by-page', ['urlKey', 'annotation.created', 'annotation.id']);
  db.createObjectStore('sources', { keyPath: 'id' }).createIndex('by-pack', 'pack');
  db.createObjectStore('statements', { keyPath: 'id' }).createIndex('by-source', 'source');
  db.createObjectStore('hidden', { keyPath: ['claim', 'statement'] });

  notes.openCursor().onsuccess = (event) => {
    const cursor = event.target instanceof IDBRequest ? event.target.result : null;
    if (!(cursor instanceof IDBCursorWithValue)) return;
    cursor.update(noteFromV1(cursor.value));
    cursor.continue();
  };
}

/** `{annotation, urlKey, revision, deleted}` → the same with `conflict` and `history`. */
export function noteFromV1<V1 extends object>(note: V1): V1 & { conflict: string | null; history: unknown[] } {
  return { conflict: null, history: [], ...note };
}
