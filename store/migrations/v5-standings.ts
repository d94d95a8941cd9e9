/** How each note was found when its page was last read gets a place; the ledger stands with the safety copy alone. */
export function makeStandings(db: IDBDatabase, tx: IDBTransaction): void {
  db.createObjectStore('standings', { keyPath: 'id' });
  tx.objectStore('meta').delete('ledger');
}
