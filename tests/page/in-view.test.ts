// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inView } from '../../page/in-view';

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

const topOf = ({ startContainer }: AbstractRange) =>
  Number((startContainer as Text).data.slice(5)) * lineHeight - scrolled;

test.each([0, 4000, 1e6])('scrolled by %d, those near the viewport are found, and all of them', (by) => {
  const many = ranges(500);
  scrolled = by;
  const margin = window.innerHeight / 4;
  const isNear = (range: AbstractRange) => topOf(range) >= -margin && topOf(range) < window.innerHeight + margin;
  expect(inView(many)).toEqual(many.filter(isNear));
});

test('a mark whose words the page took away holds nothing up', () => {
  const many = ranges(200);
  for (const { startContainer } of many) {
    startContainer.textContent = '';
    startContainer.parentNode?.removeChild(startContainer);
  }
  expect(() => inView(many)).not.toThrow();
});
