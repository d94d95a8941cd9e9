import { expect, test } from 'vitest';
import { parseArticle, parseTarget, parseToldState } from '../../core/exchange/page-schema';

const article = {
  id: 'page',
  title: 'Talks end early',
  outlet: null,
  date: '2024-05-01',
  dateBasis: 'stated',
  url: 'https://news.example.org/talks',
  byline: null,
  text: 'The talks ended early.',
  language: 'en',
};

test('an article comes through as it is', () => {
  expect(parseArticle(article)).toEqual(article);
});

test.each([
  ['no article at all', undefined, /article/],
  ['a text that is none', { ...article, text: 7 }, /article\.text/],
  ['a date known in no way', { ...article, dateBasis: 'guessed' }, /article\.dateBasis/],
  ['an address that runs', { ...article, url: 'javascript:alert(1)' }, /article\.url/],
  ['an address that runs once its tab is dropped', { ...article, url: 'java\tscript:alert(1)' }, /article\.url/],
  ['a text without end', { ...article, text: 'x'.repeat(2_000_001) }, /article\.text/],
])('refuses by name: %s', (_, value, name) => {
  expect(() => parseArticle(value)).toThrow(/^bad-message: /);
  expect(() => parseArticle(value)).toThrow(name);
});

test('a page cannot say of itself that it was read', () => {
  expect(() => parseToldState({ kind: 'on-topic', reading: {} })).toThrow('bad-message: state');
  expect(parseToldState({ kind: 'not-article' })).toEqual({ kind: 'not-article' });
  expect(parseToldState({ kind: 'other-language' })).toEqual({ kind: 'other-language' });
});

test('a target without selectors is the whole page', () => {
  expect(parseTarget({ source: 'https://news.example.org/talks' })).toEqual({
    source: 'https://news.example.org/talks',
  });
  expect(() => parseTarget({ source: 'https://news.example.org/talks', selector: [{ type: 'Other' }] })).toThrow(
    'bad-message: target.selector',
  );
});
