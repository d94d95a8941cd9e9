// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { holderOf, selectorOf, selectorOfPlaces } from '../../page/holder';

// jsdom has none.
vi.stubGlobal('CSS', { escape: (name: string) => name });

const page = `<main><p id="a">one <em id="b">two</em></p><p id="c">three</p><h2 id="d">four</h2><p id="e">five</p></main>
  <ul><li id="f">six</li></ul>`;

const show = () => {
  document.body.innerHTML = page;
  return (id: string) => document.getElementById(id) ?? document.body;
};
const selected = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);

function rangeFrom(start: Element, end: Element): StaticRange {
  const [from, to] = [start.firstChild ?? start, end.firstChild ?? end];
  return new StaticRange({ startContainer: from, startOffset: 0, endContainer: to, endOffset: 1 });
}

test('the block that holds a range is its paragraph, or what is around several', () => {
  const at = show();
  expect(holderOf(rangeFrom(at('b'), at('b')))?.id).toBe('a');
  expect(holderOf(rangeFrom(at('a'), at('c')))?.localName).toBe('main');
});

test('rules by name are for the elements of these names and what is in them', () => {
  show();
  expect(selected(selectorOf(['p', 'li']))).toEqual(['a', 'b', 'c', 'e', 'f']);
});

test('rules by place are for what stands between the first and the last block of each parent', () => {
  const at = show();
  expect(selected(selectorOfPlaces([at('c'), at('e')]))).toEqual(['c', 'd', 'e']);
  expect(selected(selectorOfPlaces([at('f'), at('a')]))).toEqual(['a', 'b', 'f']);
});
