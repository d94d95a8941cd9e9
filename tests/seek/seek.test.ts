import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWordsOf } from '../../core/seek/first-words';
import { neededWordsOf } from '../../core/seek/needed-words';
import { stands, startPatterns } from '../../core/seek/seek';
import { singleWordsOf } from '../../core/seek/single-words';

describe('firstWordsOf', () => {
  it.each<[RegExp, string[], string[]]>([
    [/\b(?:den(?:y|ies)|reject\w*|no truth)\b/, ['deny', 'denies', 'no', 'reject'], ['reject']],
    [/\b(?:cease-?fire|truces?)\b/i, ['cease', 'ceasefire', 'truce', 'truces'], []],
    [/^["“]?(?:but|yet)\b/i, ['but', 'yet'], []],
    [/\bha[sd] to\b/, ['has', 'had'], []],
    [/\bn[o’']t\b/i, ['not', 'n'], []],
    [/\b(?:in|since) (?:19|20)\d\d\b/i, ['in', 'since'], []],
    [/\b(?:we|'ll (?:pay|go))\b/, ['we', 'll'], []],
    [/\bsafe ?havens?/, ['safe'], ['safehaven', 'safehavens']],
    [/\bUN (?:report|envoy)\b/, ['un'], []],
    [/\bone(?! of)\b/, ['one'], []],
    [/\b(?:day )?[1-3]\d people\b/, ['day'], ['1', '2', '3']],
    [/\b\d+ people\b/, [], [...'0123456789']],
  ])('%s', (pattern, whole, begun) => {
    const first = firstWordsOf(pattern);
    expect([...(first?.whole ?? [])].sort()).toEqual(whole.sort());
    expect([...(first?.begun ?? [])].sort()).toEqual(begun.sort());
  });

  it.each([
    ['begins with any letters', /\b\p{L}{2,}ed\b/u],
    ['begins inside a word', /ing\b/],
    ['begins with a digit inside a word', /\d+ people\b/],
    ['has one way without a word', /©|\bcopyright\b/],
    ['matches nothing at all too', /\b(?:very)?/],
    ['folds letters beyond ASCII', /\bsoil\b/iu],
  ])('tells nothing of a pattern that %s', (_, pattern) => expect(firstWordsOf(pattern)).toBeNull());
});

describe('neededWordsOf', () => {
  it.each<[RegExp, string[], string[]]>([
    [/\b(?:in the past|last (?:year|month))\b/i, ['past', 'year', 'month'], []],
    [/\bas a result\b|\bdue (?=to the)/, ['result', 'due'], []],
    [/\b(?:in (?:19|20)\d\d|so ?far)\b/i, ['so', 'sofar'], ['19', '20']],
    [/\b(?:with(?: an?)? input|can be reached)\b/, ['input', 'reached'], []],
    [/\b(?:an? end \w+|to the (?:very )?last)\b/, ['end', 'last'], []],
  ])('%s', (pattern, whole, begun) => {
    const needed = neededWordsOf(pattern);
    expect([...(needed?.whole ?? [])].sort()).toEqual(whole.sort());
    expect([...(needed?.begun ?? [])].sort()).toEqual(begun.sort());
  });

  it('tells nothing of a pattern with a choice that may be anything', () =>
    expect(neededWordsOf(/\b(?:last year|\w+ ago|\w+)\b/)).toBeNull());
});

describe('singleWordsOf', () => {
  it.each<[RegExp, string[], string[], string[], RegExp | null]>([
    [/\b(?:den(?:y|ies)|reject\w*|no truth)\b/i, ['deny', 'denies'], ['reject'], [], /\b(?:no truth)\b/i],
    [/\b(?:accus\w+|AFP|safe ?havens?)\b/i, ['afp'], [], ['accus'], /\b(?:safe ?havens?)\b/i],
    [/\b(?:if|unless)\b/i, ['if', 'unless'], [], [], null],
    [/\b(?:not|n[o’']t)\b/i, ['not'], [], [], /\b(?:n[o’']t)\b/i],
    [/\b(?:so|as)\b|\b(?:to be)\b/i, [], [], [], /\b(?:so|as)\b|\b(?:to be)\b/i],
    [/\b(?:AFP|AP)\b/, [], [], [], /\b(?:AFP|AP)\b/],
    [/^(?:but|yet)\b/i, [], [], [], /^(?:but|yet)\b/i],
  ])('%s', (pattern, whole, begun, longer, left) => {
    const single = singleWordsOf(pattern);
    expect([single.whole, single.begun, single.longer].map((words) => [...words])).toEqual([whole, begun, longer]);
    expect(single.left).toEqual(left);
  });
});

const sought = [
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|no (?:truth|evidence))\b/i,
  /\b(?:attack\w*|cease-?fire|safe ?havens?|harbou?r\w*)\b/i,
  /^[“"]?(?:but|yet)\b/i,
  /\b(?:need(?:s|ed)? to|must|n[o’']t)\b/i,
  /\b(?:groups?|posts)\b.{0,20}\b(?:from|inside) (?:kabul|quetta)\b/i,
  /\?["”]?$/,
  /\b(?:must|denied|accus\w+|yet)\b/i,
  /\b\p{L}{2,}ed\b/u,
  /\b\w{2,}ed\b/i,
  /\b(?:no truth|can (?:t|must)|since (?:19|20)\d\d|needed to)\b|\bthe (?:groups?|posts) (?!from)\b/i,
  /\b(?:in|since) (?:19|20)\d\d\b/,
];

describe('startPatterns', () => {
  const patterns = startPatterns();
  const added = sought.map((pattern) => patterns.add(pattern));
  const piece = fc.constantFrom(
    ...[
      'denied',
      'Rejecting',
      'no',
      'truth',
      'attackers',
      'cease',
      'fire',
      'ceasefire',
      'safe',
      'havens',
      'but',
      'Yet',
    ],
    ...[
      'needed',
      'to',
      'must',
      'mUst',
      'accus',
      'accused',
      'can',
      't',
      'groups',
      'from',
      'Kabul',
      'since',
      '1999',
      '20',
      'é',
      'İ',
      'ſ',
      '_',
      '“',
    ],
    ...[' ', ' ', ' ', '-', '’', "'", '?', '”', '.', ',', '\n'],
  );

  it('finds what the patterns find', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const passage = patterns.read(text);
        expect(added.map((one) => stands(one, passage))).toEqual(sought.map((pattern) => pattern.test(text)));
      }),
      { numRuns: 2000 },
    ));

  it('finds what comes once texts are read, in the words that are marked already too', () => {
    const before = patterns.read('Kabul denied that its soil was used.');
    const later = patterns.add(/\b(?:soil|safe havens?)\b/i);
    expect(stands(later, before)).toBe(true);
    expect(stands(later, patterns.read('The safe havens are gone.'))).toBe(true);
    expect(stands(later, patterns.read('Kabul denied it.'))).toBe(false);
  });

  it('goes on when more words were read than it remembers', () => {
    for (let i = 0; i < 20_000; i++) patterns.read(`word${i}`);
    const [denies] = added;
    expect(denies && stands(denies, patterns.read('Kabul denied it.'))).toBe(true);
    expect(denies && stands(denies, patterns.read('Kabul said it.'))).toBe(false);
  });
});
