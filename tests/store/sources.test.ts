import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Pack } from '../../core/pack';
import { createPacks } from '../../store/packs';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { opener } from './sample';

function pack(version: string, ids: readonly string[]): Pack {
  return {
    id: 'p',
    version,
    title: 'Crossings',
    language: 'en',
    licence: 'MIT',
    lexicon: { groups: [] },
    entities: [],
    propositions: [],
    sources: ids.map((id) => source(id, { pack: 'p', outlet: version })),
    statements: ids.map((id) => statement(`${id}#1`, id)),
  };
}

function fresh() {
  const db = opener();
  return { db, sources: createSources(db), packs: createPacks(db, pack('0', [])) };
}

test('a pack is installed once a version, relaxed, and closed by one strict marker', async () => {
  const { db, sources, packs } = fresh();
  await db();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect(await packs.installShipped(pack('1', ['a', 'b']))).toBe(true);
  const writes = asked.mock.calls
    .filter(([, mode]) => mode === 'readwrite')
    .map(([, , options]) => options?.durability);
  asked.mockRestore();
  expect(writes).toEqual(['relaxed', 'strict']);
  expect(await packs.installShipped(pack('1', ['a', 'b', 'c']))).toBe(false);
  expect((await sources.list()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await sources.statementsOf('a')).toEqual([statement('a#1', 'a')]);
});

test("a pack's next version replaces it and leaves the reader's own", async () => {
  const { sources, packs } = fresh();
  await packs.installShipped(pack('1', ['a', 'b']));
  await sources.put({ source: source('mine'), statements: [statement('mine#1', 'mine')] });
  await packs.installShipped(pack('2', ['b', 'c']));
  expect((await sources.list()).map(({ id, outlet }) => [id, outlet])).toEqual([
    ['b', '2'],
    ['c', '2'],
    ['mine', null],
  ]);
  expect((await sources.statements()).map(({ id }) => id)).toEqual(['b#1', 'c#1', 'mine#1']);
});

test("a pack's next version keeps what the reader corrected or removed", async () => {
  const { sources, packs } = fresh();
  await packs.installShipped(pack('1', ['a', 'b']));
  const [a] = await sources.list();
  if (!a) throw new Error('no source');
  await sources.correct({ ...a, outlet: 'The Margin', date: '2023-04-14', dateBasis: 'stated' });
  await sources.remove('b');
  await packs.installShipped(pack('2', ['a', 'b']));
  expect(await sources.list()).toEqual([{ ...a, outlet: 'The Margin', date: '2023-04-14', dateBasis: 'stated' }]);
  expect(await sources.statementsOf('b')).toEqual([]);
});

test('a pack that fails half-way shows nothing', async () => {
  const { sources, packs } = fresh();
  const broken = pack('1', ['a', 'b']);
  const bad = { ...broken, sources: [...broken.sources, JSON.parse('{"pack":"p"}')] };
  await expect(packs.installShipped(bad)).rejects.toMatchObject({ failure: 'not-saved' });
  expect(await sources.list()).toEqual([]);
  expect(await packs.installShipped(broken), 'and can be tried again').toBe(true);
});

test('saving a source again replaces its statements', async () => {
  const { sources } = fresh();
  await sources.put({ source: source('mine'), statements: [statement('mine#1', 'mine'), statement('mine#2', 'mine')] });
  await sources.put({ source: source('mine'), statements: [statement('mine#3', 'mine')] });
  expect((await sources.statementsOf('mine')).map(({ id }) => id)).toEqual(['mine#3']);
});

test('a source that is not there cannot be corrected', async () => {
  await expect(fresh().sources.correct(source('none'))).rejects.toMatchObject({ failure: 'not-found' });
});

test('a removed source takes its statements along and nothing else', async () => {
  const { sources } = fresh();
  await sources.put({ source: source('one'), statements: [statement('one#1', 'one')] });
  await sources.put({ source: source('two'), statements: [statement('two#1', 'two')] });
  await sources.remove('one');
  expect([(await sources.list()).length, (await sources.statements()).length]).toEqual([1, 1]);
});

test('a source that no backup could bring back is refused', async () => {
  const { sources } = fresh();
  const refused = { failure: 'not-saved' };
  await expect(sources.put({ source: source('one', { date: 'in spring' }), statements: [] })).rejects.toMatchObject(
    refused,
  );
  await expect(
    sources.put({ source: source('one', { url: 'javascript:alert(1)' }), statements: [] }),
  ).rejects.toMatchObject(refused);
  expect(await sources.list()).toEqual([]);
});
