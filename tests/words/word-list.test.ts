import { describe, expect, it } from 'vitest';
import { forWords, isOneOf } from '../../core/word-list';

describe('isOneOf', () => {
  it.each([
    ['and', true],
    ["don't", true],
    ['an', false],
    ['And', false],
    ['', false],
    [undefined, false],
  ])('%s', (word, found) => expect(isOneOf("and but don't", word)).toBe(found));
});

describe('forWords', () => {
  it.each([
    [/^(?:claims?|apolog(?:y|ies)|organi[sz]ation)$/, ['claim', 'claims', 'apology', 'apologies', 'organization']],
    [/^(?:the|\d+|\p{L}+'s)$/u, ['the', '12', 'minister’s', "minister's"]],
    [/(?:ing|ed)$/, ['told', 'telling', 'named']],
    [/^(?:minister|envoy)$/i, ['Envoy', 'minister']],
    [/^(?:of|)$/, ['', 'of']],
    [/^(?:cent(?:re|er)|ha[sd]|wo?men)$/, ['centre', 'center', 'has', 'had', 'women', 'wmen']],
    [/^(?:un(?:known(?: man)?|likely)|\.\.\.|a|b)$/, ['unknown', 'unlikely', '...', 'a']],
    [/^(?:no|any)thing(?:s|)$/, ['nothing', 'anythings', 'no', 's']],
    [/[;:]|--/, [' -- ', ';']],
  ])('%s finds what the pattern finds', (pattern, words) => {
    const found = forWords(pattern);
    for (const word of [...words, 'other', 'claim ', 'x', 'thee', '1x', '', 'ing'])
      expect([word, found.test(word)]).toEqual([word, pattern.test(word)]);
  });
});
