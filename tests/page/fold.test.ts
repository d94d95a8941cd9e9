import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../core/anchor/align';
import { createSource, findQuote } from '../../core/anchor/find-quote';
import { foldText } from '../../core/anchor/fold';

describe('foldText', () => {
  it.each([
    ['a  b\n\tc', 'a b c'],
    ['“soft­hyphen”', '"softhyphen"'],
    ['2019–2021 — wait…', '2019-2021 - wait...'],
    ['no\u00a0break', 'no break'],
    ['پاک\u200cافغان', 'پاکافغان'],
  ])('%j → %j', (text, folded) => expect(foldText(text).text).toBe(folded));

  it('gives each unit the offset it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, offsets } = foldText(text);
        expect(offsets).toHaveLength(folded.length);
        for (let i = 1; i < offsets.length; i++) expect(offsets[i] ?? 0).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
        expect(foldText(folded).text).toBe(folded);
      }),
    );
  });
});

describe('findQuote', () => {
  const words = fc.array(fc.constantFrom('river', 'bridge', 'toll', 'the', 'said', 'farmers', 'open', 'guards'), {
    minLength: 30,
    maxLength: 60,
  });

  it('finds any stretch of an unchanged text at its place', () => {
    fc.assert(
      fc.property(words, fc.nat(20), fc.integer({ min: 1, max: 9 }), (list, from, count) => {
        const text = list.join(' ');
        const start = list.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const exact = list.slice(from, from + count).join(' ');
        const end = start + exact.length;
        const quote = {
          exact,
          prefix: text.slice(Math.max(0, start - 64), start),
          suffix: text.slice(end, end + 64),
          start,
        };
        expect(findQuote(createSource(text), quote)).toEqual({ start, end, how: 'exact' });
      }),
    );
  });

  it('answers with a stretch of the text or with nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, exact, context) => {
        const folded = foldText(text).text;
        const found = findQuote(createSource(folded), { exact, prefix: context, suffix: context, start: null });
        if (found) expect(found.start >= 0 && found.end <= folded.length && found.start < found.end).toBe(true);
      }),
    );
  });
});

describe('similarity', () => {
  it.each([
    ['attack', 'attack', 1],
    ['bridge', 'village', 0],
    ['the', 'then', 0],
  ])('of %s and %s is %d', (a, b, score) => expect(similarity(a, b)).toBe(score));

  it('counts a shared stem in part', () => {
    expect(similarity('attacks', 'attacked')).toBeGreaterThan(0.5);
    expect(similarity('attacks', 'attacked')).toBeLessThan(1);
  });
});
