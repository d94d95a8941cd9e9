import { describe, expect, it } from 'vitest';
import { backed } from '../../core/relate/backed';
import type { Pair } from '../../core/relate/pair';
import type { FrameReading } from '../../core/statement';
import { article, claim, onOneQuestion, read, source, statement } from './pairs';

const soil = read('soil-used', 'asserts');
const stored = statement('s', 'They strike from that soil.', 'Asif');

/** A claim beside a statement of 2023-04-20, both on one question unless told otherwise. */
function pair(text: string, more: Partial<Pair> = {}): Pair {
  return {
    claim: claim(text, 'Asif'),
    article: article(text, '2023-05-01'),
    entry: { statement: stored, source: source('s'), readings: [soil] },
    here: soil,
    there: soil,
    readings: [soil],
    ...onOneQuestion,
    ...more,
  };
}

const inAnotherYear = { article: article('', '2024-10-01') };
const denies: FrameReading = { ...soil, stance: 'denies' };
const dismisses: FrameReading = { ...denies, slots: { accuser: 'islamabad' } };

describe('backed', () => {
  it.each([
    ['what goes on, by a remark of another year', pair('They strike from that soil.', inAnotherYear), true],
    ['an attack, by a remark of that month', pair('Gunmen came from that soil on Tuesday.'), true],
    ['an attack, by a remark of another year', pair('Gunmen came from that soil on Tuesday.', inAnotherYear), false],
    ['the dead of a day, by the same point', pair('Six were killed by men from that soil.'), true],
    ['the dead of a day, by another point', pair('Six were killed by men from that soil.', { link: 'backed' }), false],
    ['a view, by a denial of what it excludes', pair('It is their affair.', { link: 'disputed', there: denies }), true],
    ['a view, by an answer to charges', pair('It is their affair.', { link: 'disputed', there: dismisses }), false],
  ])('%s', (_, one, isBacked) => expect(backed(one) !== null).toBe(isBacked));
});
