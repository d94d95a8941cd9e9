/** Packs that the reader imported, and what the sources saved by the reader looked like each time they were saved. */
export function makePacks(db: IDBDatabase): void {
  db.createObjectStore('packs', { keyPath: 'id' });
  db.createObjectStore('packFiles', { keyPath: 'id' });
  db.createObjectStore('revisions', { keyPath: ['source', 'savedAt'] }).createIndex('by-source', 'source');
}
