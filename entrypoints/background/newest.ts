/**
 * Tells, of what began at a call, whether nothing newer has begun in its tab. A page that changes is read again before the
 * first reading is there, and a shorter page is read sooner. What the worker forgets when it ends, ended with it.
 */
export function createNewest(): (tabId: number) => () => boolean {
  const newest = new Map<number, symbol>();
  return (tabId) => {
    const mine = Symbol();
    newest.set(tabId, mine);
    return () => newest.get(tabId) === mine;
  };
}
