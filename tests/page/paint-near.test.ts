// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { paintNear } from '../../page/paint-near';

const waiting: (() => void)[] = [];
let tell: (near: Element, isIntersecting: boolean) => void = () => {};
const watched = new Set<Element>();

/** jsdom neither lays out nor rests: what comes near is told by hand. */
beforeEach(() => {
  waiting.length = 0;
  watched.clear();
  const put = (work: () => void) => waiting.push(work);
  Object.assign(window, { requestAnimationFrame: put, requestIdleCallback: put });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = (element: Element) => watched.add(element);
      disconnect = () => watched.clear();
      constructor(onChange: (entries: unknown[]) => void) {
        tell = (target, isIntersecting) => watched.has(target) && onChange([{ target, isIntersecting }]);
      }
    },
  );
});

const rest = () => {
  while (waiting.length > 0) waiting.shift()?.();
};

function paragraphs(): { element: Element; range: StaticRange }[] {
  document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
  return [...document.body.children].map((element) => {
    const text = element.firstChild as Text;
    const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
    return { element, range };
  });
}

function start() {
  const all = paragraphs();
  const painted = new Set<AbstractRange>();
  const stop = paintNear(
    document,
    painted,
    all.map(({ range }) => range),
  );
  return { painted, stop, all, elementAt: (n: number) => all[n]?.element ?? document.body };
}

test('what comes near is painted, and let go when it is far again', () => {
  const { painted, elementAt, all } = start();
  expect(watched.size).toBe(0);
  rest();
  tell(elementAt(1), true);
  expect([...painted]).toEqual([all[1]?.range]);
  tell(elementAt(1), false);
  expect(painted.size).toBe(0);
});

test('all is printed, and watched anew afterwards', () => {
  const { painted, elementAt } = start();
  dispatchEvent(new Event('beforeprint'));
  expect(painted.size).toBe(3);
  dispatchEvent(new Event('afterprint'));
  tell(elementAt(2), false);
  expect(painted.size).toBe(2);
});

test('nothing is watched or printed once it is stopped, before the page had a moment or later', () => {
  const { painted, stop } = start();
  stop();
  rest();
  dispatchEvent(new Event('beforeprint'));
  expect([watched.size, painted.size]).toEqual([0, 0]);
});

test('a range over several paragraphs is painted while any of them is near', () => {
  const first = paragraphs()[0]?.range.startContainer ?? document.body;
  const last = document.body.lastElementChild?.firstChild ?? document.body;
  const range = new StaticRange({ startContainer: first, startOffset: 0, endContainer: last, endOffset: 1 });
  const painted = new Set<AbstractRange>();
  paintNear(document, painted, [range]);
  rest();
  tell(document.body, true);
  expect([...painted]).toEqual([range]);
});
