import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../core/pack';
import { type ReadPack, readPackFile, writePackFile } from '../../store/pack-file';
import { createPacks } from '../../store/packs';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { opener, pack } from './sample';

async function filed(one: Pack): Promise<[ReadPack, Uint8Array]> {
  const bytes = await writePackFile(one);
  const read = await readPackFile(new Blob([new Uint8Array(bytes)]));
  if (!read.ok) throw new Error(`${read.error.name} at ${read.error.path}`);
  return [read.value, bytes];
}

async function shelf() {
  const db = opener();
  const shipped = pack('shipped', ['s']);
  const [packs, sources] = [createPacks(db, shipped), createSources(db)];
  await packs.installShipped(shipped);
  const holders = async () => (await sources.list()).map((one) => `${one.id}:${one.pack}`);
  return { db, packs, sources, holders, shipped };
}

describe('packs beside the shipped one', () => {
  test('come in, are switched off and on, and go', async () => {
    const { packs, holders, sources } = await shelf();
    await packs.put(...(await filed(pack('a', ['x', 'y']))));
    expect(await holders()).toEqual(['s:shipped', 'x:a', 'y:a']);
    await packs.setEnabled('a', false);
    expect(await holders()).toEqual(['s:shipped']);
    expect(await sources.statementsOf('x')).toEqual([]);
    await packs.setEnabled('a', true);
    expect(await holders()).toEqual(['s:shipped', 'x:a', 'y:a']);
    await packs.remove('a');
    expect(await holders()).toEqual(['s:shipped']);
    expect((await packs.list()).map(({ id }) => id)).toEqual(['shipped']);
  });

  test('one switched off keeps what the reader corrected in it, through a newer version too', async () => {
    const { packs, sources } = await shelf();
    const outlet = async () => (await sources.get('x'))?.source.outlet;
    await packs.put(...(await filed(pack('a', ['x', 'y']))));
    await sources.correct({ ...source('x', { pack: 'a', topic: 'a' }), outlet: 'Corrected' });
    await packs.setEnabled('a', false);
    await packs.setEnabled('a', true);
    expect(await outlet()).toBe('Corrected');
    await packs.setEnabled('a', false);
    await packs.put(...(await filed(pack('a', ['x', 'y'], { version: '1.1.0' }))));
    expect(await outlet()).toBeUndefined();
    await packs.setEnabled('a', true);
    expect(await outlet()).toBe('Corrected');
  });

  test('two may overlap: the first holds the source, and the other takes it over when the first goes', async () => {
    const { packs, holders } = await shelf();
    await packs.put(...(await filed(pack('a', ['x', 'y']))));
    await packs.put(...(await filed(pack('b', ['y', 'z', 's']))));
    expect(await holders()).toEqual(['s:shipped', 'x:a', 'y:a', 'z:b']);
    await packs.remove('a');
    expect(await holders()).toEqual(['s:shipped', 'y:b', 'z:b']);
    await packs.setEnabled('shipped', false);
    expect(await holders()).toEqual(['s:b', 'y:b', 'z:b']);
  });

  test('what the reader saved is the reader’s, whatever a pack brings under that id', async () => {
    const { packs, sources, holders } = await shelf();
    await sources.put({ source: source('x'), statements: [statement('x#9', 'x')] });
    await packs.put(...(await filed(pack('a', ['x']))));
    expect(await holders()).toEqual(['s:shipped', 'x:reader']);
    expect((await sources.statementsOf('x')).map(({ id }) => id)).toEqual(['x#9']);
  });

  test('a newer version renews it; corrections stay, what was thrown out stays out until the pack is removed', async () => {
    const { packs, sources, holders } = await shelf();
    await packs.put(...(await filed(pack('a', ['x', 'y']))));
    const x = (await sources.list()).find(({ id }) => id === 'x');
    if (!x) throw new Error('no source');
    await sources.correct({ ...x, outlet: 'The Margin' });
    await sources.remove('y');
    await packs.put(...(await filed(pack('a', ['x', 'y', 'z'], { version: '1.1.0' }))));
    expect(await holders()).toEqual(['s:shipped', 'x:a', 'z:a']);
    expect((await sources.list()).find(({ id }) => id === 'x')?.outlet).toBe('The Margin');
    await packs.remove('a');
    await packs.put(...(await filed(pack('a', ['y']))));
    expect(await holders()).toEqual(['s:shipped', 'y:a']);
  });

  test('the shipped one stays off through its next version', async () => {
    const { packs, holders, shipped } = await shelf();
    await packs.setEnabled('shipped', false);
    expect(await packs.installShipped({ ...shipped, version: '1.1.0' })).toBe(false);
    expect(await holders()).toEqual([]);
  });

  test('one that fails half-way changes nothing', async () => {
    const { packs, holders } = await shelf();
    await packs.put(...(await filed(pack('a', ['x']))));
    const [read, bytes] = await filed(pack('a', ['y'], { version: '1.1.0' }));
    // A function cannot be stored.
    const statements = read.pack.statements.map((told) => Object.assign({}, told, { text: () => '' }));
    await expect(packs.put({ ...read, pack: { ...read.pack, statements } }, bytes)).rejects.toMatchObject({
      failure: 'not-saved',
    });
    expect(await holders()).toEqual(['s:shipped', 'x:a']);
    expect((await packs.list()).find(({ id }) => id === 'a')?.version).toBe('1.0.0');
  });
});

test('a saving is undone to what stood before it, corrections included', async () => {
  const { sources } = await shelf();
  const article = { ...source('r', { outlet: 'Read' }), text: '' };
  const first = { source: source('r', { outlet: 'Read' }), statements: [statement('r#1', 'r')] };
  const revision = (savedAt: string, before: typeof first | null) => ({
    ...{ source: 'r', savedAt, article, read: first, before },
  });
  await sources.put(first, revision('2031-01-01T00:00:00Z', null));
  const corrected = { ...first, source: { ...first.source, outlet: 'Corrected' } };
  await sources.correct(corrected.source);
  await sources.put({ ...first, statements: [] }, revision('2031-01-02T00:00:00Z', corrected));
  expect(await sources.revisions('r')).toHaveLength(2);
  await sources.undoSaving('r', '2031-01-02T00:00:00Z');
  expect(await sources.get('r')).toEqual(corrected);
  await sources.undoSaving('r', '2031-01-02T00:00:00Z');
  expect(await sources.get('r'), 'the same undo twice is one undo').toEqual(corrected);
  await sources.undoSaving('r', '2031-01-01T00:00:00Z');
  expect(await sources.get('r')).toBeNull();
});

test('a removed source is put back whole', async () => {
  const { sources } = await shelf();
  const whole = await sources.remove('s');
  expect(await sources.get('s')).toBeNull();
  if (!whole) throw new Error('nothing was removed');
  await sources.putBack(whole);
  expect(await sources.get('s')).toMatchObject({ statements: [{ id: 's#1' }] });
});
