import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article';
import { createKnown, fingerprintOf, knownAs, similarity } from '../../core/known-as';
import type { Source } from '../../core/statement';

/** Distinct words that make a long text without any meaning. */
const wordsFrom = (start: number, count: number) => Array.from({ length: count }, (_, i) => `word${start + i}`);
const text = wordsFrom(0, 400).join(' ');

const article: Article = {
  id: 'page',
  title: 'Gate stays shut',
  outlet: null,
  date: null,
  dateBasis: 'unknown',
  url: null,
  byline: null,
  text,
  language: 'en',
};

const source: Source = {
  id: 'river-post-1',
  pack: 'canal-water',
  title: 'Another title',
  outlet: 'The River Post',
  date: '2021-05',
  dateBasis: 'inferred',
  url: 'https://river-post.example/gate',
  byline: null,
  language: 'en',
  relayedFrom: null,
  origin: null,
  fingerprint: fingerprintOf(text),
};

describe('fingerprintOf', () => {
  it('keeps at most 64 hashes of 52 bits', () => {
    const fingerprint = fingerprintOf(text);
    expect(fingerprint).toHaveLength(64);
    expect(fingerprint.every((hash) => /^[\da-f]{13}$/.test(hash))).toBe(true);
  });

  it.each([
    ['case', 'The Gate Stays Shut, The Board Said On Monday'],
    ['punctuation', 'the gate stays shut — the board said on monday!'],
    ['line breaks', 'the gate stays shut\n\nthe board said on monday'],
    ['accents', 'thé gate stays shut the board said on monday'],
  ])('does not mind %s', (_what, other) => {
    expect(fingerprintOf(other)).toEqual(fingerprintOf('the gate stays shut the board said on monday'));
  });

  it('minds the order of words', () => {
    expect(fingerprintOf('one two three four')).not.toEqual(fingerprintOf('two one three four'));
  });

  it('has nothing for nothing', () => {
    expect(fingerprintOf(' — ')).toEqual([]);
  });
});

describe('similarity', () => {
  it('stays between 0 and 1, is 1 for a text and itself, and the same both ways', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [fingerprintOf(one.join(' ')), fingerprintOf(other.join(' '))];
        const score = similarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(score);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  it('falls as less of the text is shared', () => {
    const shared = (count: number) => [...wordsFrom(0, count), ...wordsFrom(5_000, 400 - count)].join(' ');
    const scores = [400, 350, 250, 100, 0].map((count) => similarity(fingerprintOf(shared(count)), source.fingerprint));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBe(1);
    expect(scores.at(-1)).toBe(0);
  });

  it('is 0 when one side is empty', () => {
    expect(similarity([], [])).toBe(0);
  });
});

describe('knownAs', () => {
  const longer = [...wordsFrom(900, 20), text, ...wordsFrom(2_000, 30)].join(' ');
  const updated = [...wordsFrom(0, 270), ...wordsFrom(7_000, 130)].join(' ');
  const other = wordsFrom(3_000, 400).join(' ');

  it.each<[what: string, page: Partial<Article>, expected: string | null]>([
    ['the same text', {}, source.id],
    ['the same text between other boxes of the page', { text: longer }, source.id],
    [
      'the same address, all else rewritten',
      { url: 'http://m.river-post.example/gate?utm_source=x', text: other },
      source.id,
    ],
    ['another text', { text: other }, null],
    ['another text under the same title', { text: other, title: source.title }, null],
    ['an update under the same title', { text: updated, title: 'ANOTHER title!' }, source.id],
    ['an update under another title', { text: updated }, null],
    ['the same text in the same paper', { outlet: 'River Post' }, source.id],
    ['a reprint in another paper', { outlet: 'Hill Gazette' }, null],
    [
      'the same text at another address of the site, whatever its name',
      { outlet: 'Hill Gazette', url: 'https://river-post.example/amp/gate-shut' },
      source.id,
    ],
    ['an empty page', { text: '' }, null],
  ])('%s', (_what, page, expected) => {
    expect(knownAs({ ...article, ...page }, [source])).toBe(expected);
  });

  it('takes the nearest of several', () => {
    const near = { ...source, id: 'near', fingerprint: fingerprintOf(longer) };
    expect(knownAs(article, [near, source])).toBe(source.id);
  });

  it('is told among many that share nothing, and one that came later', () => {
    const others = Array.from({ length: 2000 }, (_, n) => ({
      ...source,
      id: `other-${n}`,
      url: `https://river-post.example/other/${n}`,
      fingerprint: source.fingerprint.map((_, i) => (n * 64 + i).toString(16).padStart(13, '0')),
    }));
    const known = createKnown(others);
    expect(known.idOf({ ...article, url: null })).toBe(null);
    expect(known.idOf({ ...article, text: other, url: 'https://www.river-post.example/other/7?utm_source=x' })).toBe(
      'other-7',
    );
    known.add(source);
    expect(known.idOf({ ...article, url: null })).toBe(source.id);
  });
});
