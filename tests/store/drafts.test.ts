import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createDrafts } from '../../store/drafts';
import { StoreError } from '../../store/failure';
import { createMirror } from '../../store/mirror';
import { memoryArea, opener } from './sample';

const shut = () => Promise.reject(new StoreError('forbidden'));

test('a draft outlives an emptied database', async () => {
  const area = memoryArea();
  await createDrafts(opener(), area).save('k', 'half a thought');
  expect(await createDrafts(opener(), area).get('k')).toBe('half a thought');
});

test('a draft is kept where no database may be opened: a private window, a blocked upgrade', async () => {
  const drafts = createDrafts(shut, memoryArea());
  await drafts.save('k', 'half a thought');
  expect(await drafts.get('k')).toBe('half a thought');
});

test('a draft is kept when extension storage is full', async () => {
  const area = { ...memoryArea(), set: () => Promise.reject(new Error('quota')) };
  const drafts = createDrafts(opener(), area);
  await drafts.save('k', 'half a thought');
  expect(await drafts.get('k')).toBe('half a thought');
});

test('a draft that can be kept nowhere is told of', async () => {
  const area = { ...memoryArea(), set: () => Promise.reject(new Error('quota')) };
  await expect(createDrafts(shut, area).save('k', 'x')).rejects.toMatchObject({ failure: 'forbidden' });
});

test('a cleared draft is gone from both, and so are all when everything is deleted', async () => {
  const area = memoryArea();
  const drafts = createDrafts(opener(), area);
  await drafts.save('one', 'x');
  await drafts.save('one', '');
  expect([await drafts.get('one'), area.items.size]).toEqual(['', 0]);
  await drafts.save('two', 'y');
  await createMirror(area).clear();
  expect(area.items.size).toBe(0);
});
