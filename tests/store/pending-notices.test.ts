import { expect, test } from 'vitest';
import { createPendingNotices } from '../../store/pending-notices';
import { memoryArea } from './sample';

const restored = { message: 'notice.notesRestored', values: { count: '3' } };
const lost = { message: 'notice.dataLoss', values: {} };

test('what was found at one start is told at the next, until it has been shown', async () => {
  const area = memoryArea();
  expect(await createPendingNotices(area).add([restored])).toEqual([restored]);
  const next = createPendingNotices(area);
  expect(await next.add([])).toEqual([restored]);
  expect(await next.add([restored, lost])).toEqual([restored, lost]);
  await next.clear();
  expect(await createPendingNotices(area).add([])).toEqual([]);
});

test('what is not a notice is passed over', async () => {
  const area = memoryArea();
  await area.set({ notices: [null, 'x', { message: 1, values: {} }, lost] });
  expect(await createPendingNotices(area).add([])).toEqual([lost]);
});

test('a store that could not be opened then is not told of later', async () => {
  const shut = { message: 'notice.cannotOpen', values: {} };
  const area = memoryArea();
  expect(await createPendingNotices(area).add([shut])).toEqual([shut]);
  expect(await createPendingNotices(area).add([])).toEqual([]);
});

test('a full disk keeps nothing, and what was found is told all the same', async () => {
  const full = { ...memoryArea(), set: async () => Promise.reject(new Error('full')) };
  expect(await createPendingNotices(full).add([restored])).toEqual([restored]);
});
