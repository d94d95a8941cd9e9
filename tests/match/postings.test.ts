import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPostings } from '../../core/match/build-postings';
import { openPostings, termAt } from '../../core/match/postings';
import { scratchFor, searchPostings } from '../../core/match/search-postings';
import { foldedWords, plainSpans } from '../../core/match/terms';
import { wordAt } from '../../core/match/word-table';

const words = ['border', 'truce', 'wheat', 'convoy', 'Kunar', 'élan', '雨', '🜚'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));

describe('postings', () => {
  it('are the same after a turn through their bytes', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const built = buildPostings(texts.map((t) => ({ text: t })));
        expect(openPostings(built.buffer.slice(0))).toEqual(built);
      }),
    );
  });

  it('know every term and no other', () => {
    const index = buildPostings([{ text: words.join(' '), tags: ['question:truce', 'who:kabul'] }]);
    expect(['question:truce', 'who:kabul', '雨', 'wheat'].map((term) => termAt(index, term) >= 0)).toEqual(
      [true, true, false, true], // one letter is no word
    );
    expect(termAt(index, 'question')).toBe(-1);
  });

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['another file', new ArrayBuffer(400)],
    ['a cut file', buildPostings([{ text: 'wheat trucks' }]).buffer.slice(0, -2)],
  ])('refuse %s', (_, buffer) => expect(openPostings(buffer)).toBeNull());
});

describe('search in postings', () => {
  const index = buildPostings([{ text: 'wheat wheat wheat' }, { text: 'wheat and trucks' }, { text: 'trucks' }]);

  it('leaves no trace of a query in the next', () => {
    const scratch = scratchFor(index);
    const first = searchPostings(index, 'wheat', { k: 3, scratch });
    searchPostings(index, 'trucks', { k: 3, scratch });
    expect(searchPostings(index, 'wheat', { k: 3, scratch })).toEqual(first);
  });

  it('finds with the rarest words what all words find', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), text, (texts, query) => {
        const built = buildPostings(texts.map((t) => ({ text: t })));
        const scratch = scratchFor(built);
        const [all, some] = [true, false].map((exhaustive) =>
          searchPostings(built, query, { k: 1, scratch, exhaustive }),
        );
        expect(some?.[0]?.score ?? 0).toBeLessThanOrEqual(all?.[0]?.score ?? 0);
      }),
    );
  });
});

describe('words', () => {
  const plainWords = (t: string) => {
    const spans = plainSpans(t) ?? [];
    return spans.flatMap((start, i) => (i % 2 === 0 ? [wordAt(t.toLowerCase(), start, spans[i + 1] ?? 0)] : []));
  };

  it('are the same by one pass as by the rules for all languages', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1,200',
        '12,34',
        '1,234,567',
        '#BorderClashes2025',
        'NewDelhi',
        'K-P',
        'abc1',
        'ab1',
        '“Kabul’s”',
        ',',
      ),
      fc.string({ unit: fc.constantFrom(...'aBcD12,.- ’—') }),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join(' ')),
        (t) => {
          expect(plainWords(t)).toEqual([...foldedWords(t)]);
        },
      ),
    );
  });

  it('leave other alphabets to those rules', () => expect(plainSpans('Türkiye')).toBeNull());
});
