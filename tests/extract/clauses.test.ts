import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../core/extract/clauses';
import { segment } from '../../core/segment/segment';
import { claimsIn } from './desk';

const texts = (text: string): string[] =>
  segment(text).flatMap((sentence) => clausesOf(sentence, []).map(({ start, end }) => text.slice(start, end)));

describe('clauses', () => {
  it('leaves a short sentence whole', () => {
    expect(texts('Kabul shut the crossing at Torkham, and traders lost money.')).toHaveLength(1);
  });

  it('cuts a long one where a new statement begins', () => {
    const first = 'The ministry said that eleven posts along the line had come under fire during the night';
    const second = 'the other side blamed a feud between two villages near the river for the shooting.';
    expect(texts(`${first}, while ${second}`)).toEqual([first, second]);
  });

  it('keeps what is said and drops who says it', () => {
    const words = 'two hundred fighters had crossed the river since the spring';
    const [claim, ...others] = claimsIn(`The minister said on Friday that ${words}.`, [words]);
    expect(claim?.text).toBe(words);
    expect(claim?.attribution?.speaker?.name).toBe('the minister');
    expect(others).toEqual([]);
  });

  it('takes the whole sentence when little of it is attributed', () => {
    const text =
      'The fence, which the governor called “a scar across the land of our fathers”, will reach the pass by winter, and the army has sent two brigades to guard it.';
    expect(claimsIn(text, ['“a scar across the land of our fathers”'])[0]?.text.startsWith('The fence')).toBe(true);
  });
});
