import { describe, expect, it } from 'vitest';
import { keyWith, numberKey, numberOfKey, startShortWords, UNKNOWN } from '../../core/short-words';

const keyOf = (word: string) => [...word].reduce((key, letter) => keyWith(key, letter.charCodeAt(0)), 0);

describe('keys of short words', () => {
  it('are the same for capitals, and for no other word', () => {
    expect(keyOf('Border')).toBe(keyOf('BORDER'));
    const words = ['a', 'aa', '0', '00', '0a', 'a0', 'border', 'bordes', 'zzzzzzzzzz', 'zzzzzzzzzy', 'azzzzzzzzz'];
    expect(new Set(words.map(keyOf)).size).toBe(words.length);
  });

  it('find the numbers of many words again', () => {
    const words = startShortWords();
    const keys = Array.from({ length: 9000 }, (_, i) => keyOf(`w${(i * 7919).toString(36)}`));
    for (const [i, key] of keys.entries()) numberKey(words, key, i);
    expect(keys.every((key, i) => numberOfKey(words, key) === i)).toBe(true);
    expect(numberOfKey(words, keyOf('border'))).toBe(UNKNOWN);
  });
});
