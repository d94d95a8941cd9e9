import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtWords } from '../../core/seek/find-at-words';

const sources = [
  '\\b(?:[Ll]ast )?\\b(?:May|June)\\b(?! ?\\d)',
  '\\b(?:May|June) (?<day>\\d{1,2})\\b',
  '\\b(?:19|20)\\d\\d\\b(?:-\\d\\d\\b)?',
  '\\b[Tt]he next day\\b',
];
const find = findAtWords(sources);
const found = (text: string) => {
  const all: [number, string, number][] = [];
  find(text, (match, pattern) => all.push([match.index, match[0], pattern]));
  return all;
};

describe('findAtWords', () => {
  it('tells the pattern and its parts, the first pattern first', () => {
    expect(found('In last May and on June 7, 2021-22')).toEqual([
      [3, 'last May', 0],
      [19, 'June 7', 1],
      [27, '2021-22', 2],
    ]);
  });

  it('finds what one pattern of all the alternatives finds', () => {
    const any = new RegExp(sources.map((source) => `(?:${source.replace('?<day>', '')})`).join('|'), 'g');
    const piece = fc.constantFrom(
      'May',
      'June',
      ' ',
      ' 7',
      '1999',
      '-22',
      'the',
      ' next day',
      'last ',
      'é',
      '_',
      '.',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(found(text).map(([at, words]) => [at, words])).toEqual(
          [...text.matchAll(any)].map((match) => [match.index, match[0]]),
        );
      }),
    );
  });

  it('refuses a pattern that may begin inside a word', () => expect(() => findAtWords(['ing\\b'])).toThrow('begins'));
});
