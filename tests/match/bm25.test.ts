import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, search } from '../../core/match/bm25';
import { termsOf } from '../../core/match/terms';

const docs = [
  { id: 'wheat', text: 'The two sides agreed to reopen the crossing for wheat trucks.' },
  { id: 'clash', text: 'Border forces exchanged fire near the crossing for three hours.' },
  { id: 'talks', text: 'Negotiators met for a second round of talks.', title: 'Istanbul meeting' },
];

describe('search', () => {
  const index = buildIndex(docs);
  it.each([
    ['wheat trucks cross again', 'wheat'],
    ['exchanging fire at the border', 'clash'],
    ['#BorderForces firing', 'clash'],
    ['borderforces', 'clash'],
    ['Istanbul', 'talks'],
    ['negotiator https://example.org/wheat', 'talks'],
  ])('finds for "%s" the statement %s', (query, id) => expect(search(index, query, 3)[0]?.id).toBe(id));

  it('answers nothing for words it does not have', () => expect(search(index, 'zebra', 3)).toEqual([]));

  it('does not take a word without end to pieces', () => expect(search(index, 'zebra'.repeat(20_000), 3)).toEqual([]));

  it('gives the same order, of equal ones the earlier first, whether few are asked for or all', () => {
    const word = fc.constantFrom('border', 'truce', 'wheat');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, fc.integer({ min: 1, max: 12 }), (texts, query, k) => {
        const many = buildIndex(texts.map((text, i) => ({ id: String(i), text })));
        expect(search(many, query, k)).toEqual(search(many, query, texts.length + 1).slice(0, k));
      }),
    );
  });

  it('never gives more than asked, best first', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 4 }), (query, k) => {
        const scores = search(index, query, k).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(k);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

it.each([
  ['operations', 'operating'],
  ['attacks', 'attacked'],
  ['countries', 'country'],
  ['organisation', 'organization'],
])('%s and %s share a stem', (a, b) => expect(termsOf(a)).toEqual(termsOf(b)));

it.each([
  ['negations and single digits', 'Kabul does not hold 3 of them', ['kabul', 'not', 'hold', '3']],
  [
    'an author by name, without the handle',
    'Snow at the pass — Ana Ray (@anaray7) May 2, 2020',
    ['snow', 'pass', 'ana', 'ray'],
  ],
])('searches for %s', (_, text, terms) => expect(termsOf(text)).toEqual(terms));
