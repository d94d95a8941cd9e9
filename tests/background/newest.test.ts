import { expect, test } from 'vitest';
import { createNewest } from '../../entrypoints/background/newest';

test('what began last in a tab is the newest there, whatever begins elsewhere', () => {
  const begin = createNewest();
  const first = begin(1);
  expect(first()).toBe(true);
  const [elsewhere, second] = [begin(2), begin(1)];
  expect([first(), second(), elsewhere()]).toEqual([false, true, true]);
});
