/** Notes by id, drafts by key, and a store for markers. */
export function makeNotes(db: IDBDatabase): void {
  db.createObjectStore('notes', { keyPath: 'annotation.id' });
  db.createObjectStore('drafts', { keyPath: 'key' });
  db.createObjectStore('meta', { keyPath: 'key' });
}
