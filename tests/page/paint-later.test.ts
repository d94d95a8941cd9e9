// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBacklog, splitByView } from '../../page/paint-later';

const lineHeight = 20;
let scrolled = 0;

/** jsdom lays nothing out: here each text node is a line, one below the other. */
beforeEach(() => {
  Range.prototype.getBoundingClientRect = function () {
    const line = [...document.body.children].indexOf(this.startContainer.parentElement as Element);
    return { top: line * lineHeight - scrolled } as DOMRect;
  };
});

afterEach(() => {
  scrolled = 0;
});

function ranges(count: number): StaticRange[] {
  document.body.innerHTML = Array.from({ length: count }, (_, n) => `<p>line ${n}</p>`).join('');
  return [...document.body.children].map((line) => {
    const text = line.firstChild as Text;
    return new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
  });
}

const tops = (some: readonly AbstractRange[]) =>
  some.map(({ startContainer }) => Number((startContainer as Text).data.slice(5)) * lineHeight - scrolled);

test('few are painted at once', () => {
  const few = ranges(99);
  expect(splitByView(few)).toEqual({ near: few, far: [] });
});

test.each([0, 4000, 1e6])('of many, scrolled by %d, those near the viewport come first and none is left out', (by) => {
  const many = ranges(500);
  scrolled = by;
  const { near, far } = splitByView(many);
  const margin = window.innerHeight / 4;
  const isNear = (top: number) => top >= -margin && top < window.innerHeight + margin;
  expect(tops(near).every(isNear)).toBe(true);
  expect(tops(far).some(isNear)).toBe(false);
  expect(new Set([...near, ...far]).size).toBe(500);
});

test('a mark whose words the page took away holds nothing up', () => {
  const many = ranges(200);
  for (const { startContainer } of many) {
    startContainer.textContent = '';
    startContainer.parentNode?.removeChild(startContainer);
  }
  expect(Object.values(splitByView(many)).flat()).toHaveLength(200);
});

test('the rest is added when the page has a moment, less what was taken away', () => {
  const [frames, idle]: (() => void)[][] = [[], []];
  const view = Object.assign(window, {
    requestAnimationFrame: (work: () => void) => frames?.push(work),
    requestIdleCallback: (work: () => void) => idle?.push(work),
  });
  const backlog = createBacklog(view.document, new AbortController().signal);
  const [kept, gone] = [new Set<AbstractRange>(), new Set<AbstractRange>()];
  const some = ranges(3);
  backlog.add(kept, some);
  backlog.add(gone, some);
  backlog.forget(gone);
  expect(idle).toHaveLength(0);
  for (const work of frames ?? []) work();
  for (const work of idle ?? []) work();
  expect([kept.size, gone.size]).toEqual([3, 0]);
});
