import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urlKey } from '../../core/url-key';

test.each([
  ['https://www.example.com/story', 'example.com/story'],
  ['http://example.com/story', 'example.com/story'],
  ['https://EXAMPLE.com/Story', 'example.com/Story'],
  ['https://example.com/story/', 'example.com/story'],
  ['https://example.com/', 'example.com'],
  ['https://example.com', 'example.com'],
  ['https://example.com:443/story', 'example.com/story'],
  ['http://example.com:80/story', 'example.com/story'],
  ['http://example.com:8080/story', 'example.com:8080/story'],
  ['https://reader:secret@example.com/story', 'example.com/story'],
  ['https://example.com./story', 'example.com/story'],
  ['https://example.com/story#comments', 'example.com/story'],
  ['https://example.com/#/story/7', 'example.com#/story/7'],
  ['https://example.com/#!story', 'example.com#!story'],
  ['https://example.com/story?utm_source=a&utm_medium=b', 'example.com/story'],
  ['https://example.com/story?fbclid=1&id=7&gclid=2', 'example.com/story?id=7'],
  ['https://example.com/story?UTM_Source=a', 'example.com/story'],
  ['https://example.com/news.php?id=7&cat=2', 'example.com/news.php?cat=2&id=7'],
  ['https://example.com/news.php?cat=2&id=7', 'example.com/news.php?cat=2&id=7'],
  ['https://example.com/story?', 'example.com/story'],
  ['https://m.example.com/story', 'example.com/story'],
  ['https://mobile.example.com/story', 'example.com/story'],
  ['https://amp.example.com/story', 'example.com/story'],
  ['https://www.m.example.com/story', 'example.com/story'],
  ['https://m.com/story', 'm.com/story'],
  ['https://pashto.example.com/story', 'pashto.example.com/story'],
  ['https://example.com/story/amp/', 'example.com/story'],
  ['https://example.com/story.amp', 'example.com/story'],
  ['https://example.com/story.amp.html', 'example.com/story.html'],
  ['https://example.com/story?amp=1', 'example.com/story'],
  ['https://example.com/story?outputType=amp', 'example.com/story'],
  ['https://example.com/amplifier', 'example.com/amplifier'],
  ['https://www.google.com/amp/s/www.example.com/story/amp', 'example.com/story'],
  ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story', 'example.com/story'],
  ['https://example.com//a//story', 'example.com/a/story'],
  ['https://example.com/a/index.html', 'example.com/a'],
  ['https://example.com/caf%c3%a9/%7ereader', 'example.com/caf%C3%A9/~reader'],
  ['http://127.0.0.1:8080/story', '127.0.0.1:8080/story'],
  ['file:///home/reader/story.html#p2', 'file:///home/reader/story.html'],
  ['about:blank#x', 'about:blank'],
])('%s → %s', (url, key) => {
  expect(urlKey(url)).toBe(key);
});

test.each([
  ['the same site', 'https://m.example.com/a?x=1', 'https://www.example.com/b', 'example.com/b'],
  ['another site', 'https://example.com/a', 'https://evil.example.net/b', 'example.com/a'],
  ['the front page', 'https://example.com/a', 'https://example.com/', 'example.com/a'],
  ['a relative address', 'https://example.com/a', '/b', 'example.com/a'],
  ['a script', 'https://example.com/a', 'javascript:alert(1)', 'example.com/a'],
  ['nothing', 'https://example.com/a', null, 'example.com/a'],
])('rel=canonical naming %s', (_, url, canonical, key) => {
  expect(urlKey(url, canonical)).toBe(key);
});

test('a key is the key of itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const key = urlKey(url);
      expect(urlKey(`https://${key}`)).toBe(key);
    }),
  );
});
