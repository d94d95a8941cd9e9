/** The statements of a source become one record, and indexes over them get a place. */
export function makeBlocks(db: IDBDatabase, tx: IDBTransaction): void {
  db.createObjectStore('blocks', { keyPath: 'source' });
  db.createObjectStore('indexes', { keyPath: 'topic' });

  const blocks = tx.objectStore('blocks');
  const bySource = tx.objectStore('statements').index('by-source');
  // Source by source: a large corpus need not fit into memory.
  bySource.openKeyCursor(null, 'nextunique').onsuccess = (event) => {
    const cursor = event.target instanceof IDBRequest ? event.target.result : null;
    if (!(cursor instanceof IDBCursor)) return db.deleteObjectStore('statements');
    const read = bySource.getAll(cursor.key);
    read.onsuccess = () => {
      blocks.put({ source: cursor.key, statements: read.result });
      cursor.continue();
    };
  };
}
