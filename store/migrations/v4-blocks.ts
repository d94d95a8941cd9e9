import type { Statement } from '../../core/statement';

/** The statements of a source become one record, and indexes over them get a place. */
export function makeBlocks(db: IDBDatabase, tx: IDBTransaction): void {
  db.createObjectStore('blocks', { keyPath: 'source' });
  db.createObjectStore('indexes', { keyPath: 'topic' });

  const blocks = tx.objectStore('blocks');
  // In the order of their sources, so that each block is written once.
  tx.objectStore('statements').index('by-source').getAll().onsuccess = (event) => {
    const rows: Statement[] = event.target instanceof IDBRequest ? event.target.result : [];
    for (const [source, statements] of bySource(rows)) blocks.put({ source, statements });
    db.deleteObjectStore('statements');
  };
}

export function bySource(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = groups.get(statement.source);
    if (known) known.push(statement);
    else groups.set(statement.source, [statement]);
  }
  return groups;
}
