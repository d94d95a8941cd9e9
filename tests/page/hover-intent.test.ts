import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHoverIntent } from '../../page/hover-intent';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const told: (string | null)[] = [];
  let rests = 0;
  const intent = createHoverIntent(new AbortController().signal, {
    onRest: () => rests++,
    onPeek: (id) => told.push(id),
  });
  return { told, intent, rests: () => rests };
}

test('a pointer that only passes opens nothing', () => {
  const { told, intent } = start();
  intent.over('a', null);
  vi.advanceTimersByTime(200);
  intent.out();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('one that seems to rest is told of, one that passes faster is not', () => {
  const { told, intent, rests } = start();
  intent.over('a', null);
  vi.advanceTimersByTime(79);
  intent.out();
  vi.advanceTimersByTime(1000);
  expect(rests()).toBe(0);
  intent.over('a', null);
  vi.advanceTimersByTime(80);
  expect(rests()).toBe(1);
  intent.out();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('one that rests opens, and closes some time after it has left', () => {
  const { told, intent } = start();
  intent.over('a', null);
  vi.advanceTimersByTime(250);
  expect(told).toEqual(['a']);
  intent.out();
  vi.advanceTimersByTime(299);
  expect(told).toEqual(['a']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['a', null]);
});

test('what was opened may be pointed at, whatever late word the page has', () => {
  const { told, intent } = start();
  intent.over('a', null);
  vi.advanceTimersByTime(250);
  intent.out();
  intent.enter();
  intent.out();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['a']);
  intent.leave();
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['a', null]);
});

test('a mark whose peek was dismissed must be left before it opens again', () => {
  const { told, intent } = start();
  intent.over('a', null);
  vi.advanceTimersByTime(250);
  intent.dismiss();
  intent.over('a', null);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['a']);
  intent.out();
  intent.over('a', null);
  vi.advanceTimersByTime(250);
  expect(told).toEqual(['a', 'a']);
});
