import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { followSources, reconcileSources, refillCopy, withFollowing } from '../../store/follow-sources';
import { createSourceCopy } from '../../store/source-copy';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { memoryArea, opener } from './sample';

const saved = (id: string, title = `Story ${id}`) => ({
  source: source(id, { title }),
  statements: [statement(`${id}#1`, id)],
});

async function reader(room?: number) {
  const db = opener();
  const area = memoryArea();
  const copy = createSourceCopy(area, room);
  let done: Promise<unknown> = Promise.resolve();
  const sources = withFollowing(createSources(db), (ids) => {
    done = done.then(async () => followSources(await db(), copy, ids));
  });
  return { db: await db(), area, copy, sources, settled: () => done };
}

test('a database that was emptied gets the reader’s sources back, as they last were, and none that was removed', async () => {
  const { copy, sources, settled } = await reader();
  const { fingerprint, pack, relayedFrom, origin, ...facts } = source('a');
  const revision = {
    source: 'a',
    savedAt: '2024-03-01T10:00:00.000Z',
    article: { ...facts, text: 'Lorries waited.' },
    read: saved('a'),
    before: null,
  };
  await sources.put(saved('a'), revision);
  await sources.putMany([saved('b'), saved('gone')]);
  await sources.correct(source('a', { title: 'Corrected' }));
  await sources.removeStatement('b#1');
  await sources.remove('gone');
  await sources.put({ ...saved('packed'), source: source('packed', { pack: 'p' }) });
  await settled();
  const emptied = opener();
  expect(await reconcileSources(await emptied(), copy)).toEqual([
    { message: 'notice.sourcesRestored', values: { count: '2' } },
  ]);
  const restored = createSources(emptied);
  expect((await restored.list()).map(({ id, title }) => [id, title])).toEqual([
    ['a', 'Corrected'],
    ['b', 'Story b'],
  ]);
  expect([await restored.statementsOf('a'), await restored.statementsOf('b')]).toEqual([[statement('a#1', 'a')], []]);
  expect(await restored.revisions('a')).toEqual([revision]);
  expect(await reconcileSources(await emptied(), copy), 'once').toEqual([]);
});

test('sources saved before there was a copy are taken into it', async () => {
  const { db, copy } = await reader();
  await createSources(async () => db).putMany([saved('a'), saved('b')]);
  expect(await reconcileSources(db, copy)).toEqual([]);
  expect((await copy.ids()).sort()).toEqual(['a', 'b']);
});

test('after an import was taken back, the copy forgets it too', async () => {
  const { db, copy, sources, settled } = await reader();
  await sources.put(saved('a'));
  await settled();
  await createSources(async () => db).remove('a');
  await refillCopy(db, copy);
  expect(await reconcileSources(db, copy)).toEqual([]);
  expect(await createSources(async () => db).list()).toEqual([]);
});

test('more than there is room for is said, and what is kept stays readable', async () => {
  const { db, copy, sources, settled } = await reader(1500);
  await sources.putMany(['a', 'b', 'c', 'd', 'e'].map((id) => saved(id)));
  await settled();
  const kept = await copy.ids();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(5);
  expect(await reconcileSources(db, copy)).toEqual([{ message: 'notice.sourcesTooMany', values: {} }]);
  expect((await copy.read(kept[0] ?? ''))?.statements).toHaveLength(1);
});

test('a damaged copy is no source, and everything deleted leaves none', async () => {
  const { area, copy, sources, settled } = await reader();
  await sources.putMany([saved('a'), saved('b')]);
  await settled();
  await area.set({ 'source:a': 'AAAA' });
  expect([await copy.read('a'), (await copy.read('b'))?.source.id]).toEqual([null, 'b']);
  await copy.clear();
  expect([...area.items.keys()]).toEqual([]);
});
