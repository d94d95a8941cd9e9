import 'fake-indexeddb/auto';
import { unwrap } from 'idb';
import { expect, test, vi } from 'vitest';
import { migrations } from '../../store/migrations/list';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { opener } from './sample';

/** A database as version 3 left it, with the statements of two sources interleaved and a source without any. */
async function olderDatabase(name: string) {
  const db = await opener({ name, migrations: migrations.slice(0, 3) })();
  const tx = unwrap(db).transaction(['sources', 'statements'], 'readwrite');
  for (const id of ['a', 'b', 'none']) tx.objectStore('sources').put(source(id));
  for (const place of [1, 2])
    for (const id of ['b', 'a']) tx.objectStore('statements').put(statement(`${id}#${place}`, id));
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
}

test('statements become one record a source', async () => {
  await olderDatabase('to-blocks');
  const open = opener({ name: 'to-blocks' });
  const sources = createSources(open);
  expect(await sources.list()).toHaveLength(3);
  for (const id of ['a', 'b']) {
    expect(await sources.statementsOf(id)).toEqual([statement(`${id}#1`, id), statement(`${id}#2`, id)]);
  }
  expect(await sources.statementsOf('none')).toEqual([]);
  expect([...(await open()).objectStoreNames]).not.toContain('statements');
});

test('when a source cannot be written, the older database stays whole', async () => {
  await olderDatabase('full-disk');
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    if (this.name === 'blocks' && value.source === 'b') throw new DOMException('The disk is full', 'DataError');
    return Reflect.apply(put, this, [value]);
  });
  await expect(opener({ name: 'full-disk' })()).rejects.toMatchObject({ failure: 'cannot-open' });
  failing.mockRestore();
  expect(await createSources(opener({ name: 'full-disk' })).statements()).toHaveLength(4);
});
