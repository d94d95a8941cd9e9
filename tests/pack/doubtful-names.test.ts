import { describe, expect, it } from 'vitest';
import { doubtfulNames } from '../../core/frame/doubtful-names';

const proposition = (id: string, frame: object) => ({ id, label: `${id}?`, frame: { patterns: [], ...frame } });

const raids = proposition('raids', {
  patterns: ['crew > hit > quay'],
  concepts: { crew: ['crew'], hit: ['hit', 'answer*', 'respond*'], 'far-quay': ['far quay'] },
});

const doubtsOf = (...patterns: string[]) =>
  doubtfulNames([raids, proposition('storms', { patterns })]).map(({ path, message }) => `${path}: ${message}`);

describe('names that may be a slip', () => {
  it('are concepts of another question among plain words', () => {
    expect(doubtsOf('crew > sailed', 'storm > struck|flooded|hit > quay')).toEqual([
      'propositions.1.frame.patterns.1: "hit" is a concept, and means "answer*", "respond*" too',
    ]);
  });

  it('have a hyphen and are no concept', () => {
    expect(doubtsOf('crew > far-quey')).toEqual([
      'propositions.1.frame.patterns.0: "far-quey" is no concept, and no word has a hyphen',
    ]);
  });

  it('are terms that a concept has twice', () => {
    const storms = proposition('storms', { concepts: { gale: ['gale', 'high wind', 'gale'] } });
    expect(doubtfulNames([raids, storms])).toEqual([
      { path: 'propositions.1.frame.concepts.gale.2', message: '"gale" stands twice in "gale"', places: 1 },
    ]);
  });

  it.each([
    ['a concept by itself', 'storm > hit > quay'],
    ['a concept beside words that it holds', 'storm > hit|answered|responded > quay'],
    ['a concept with a hyphen', 'crew > far-quay'],
    ['plain words', 'storm > struck|flooded > quay'],
  ])('are not %s', (_, pattern) => expect(doubtsOf(pattern)).toEqual([]));
});
