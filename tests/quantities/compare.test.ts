import { describe, expect, it } from 'vitest';
import { commonDate, datesApart } from '../../core/quantities/compare-dates';
import { figuresApart, wordsOfFigure } from '../../core/quantities/compare-figures';

const exactly = (value: number) => ({ value, bound: 'exactly' as const });
const atLeast = (value: number) => ({ value, bound: 'at-least' as const });
const atMost = (value: number) => ({ value, bound: 'at-most' as const });
const about = (value: number) => ({ value, bound: 'about' as const });

describe('figuresApart', () => {
  it.each([
    ['two exact figures', [exactly(65)], [exactly(90)], true],
    ['rounding', [exactly(100)], [exactly(102)], false],
    ['more than a hundred and a hundred and fifty', [atLeast(100)], [exactly(150)], false],
    ['more than a hundred and sixty', [atLeast(100)], [exactly(60)], true],
    ['up to forty and sixty', [atMost(40)], [exactly(60)], true],
    ['about a hundred and a hundred and eight', [about(100)], [exactly(108)], false],
    ['a figure inside a range', [atLeast(6000), atMost(6500)], [exactly(6200)], false],
    ['a figure above a range', [atLeast(6000), atMost(6500)], [exactly(9000)], true],
    ['two ranges that overlap', [atLeast(40), atMost(60)], [atLeast(55), atMost(70)], false],
  ])('%s', (_, a, b, apart) => expect(figuresApart(a, b)).toBe(apart));
});

describe('wordsOfFigure', () => {
  const figure = (start: number, end: number, unit: string | null) => ({ start, end, unit, ...exactly(1) });
  it.each([
    ['over 100 attacks', 'He counts over 100 attacks since then.', figure(10, 18, 'attack')],
    ['6,000 TTP fighters', 'There are 6,000 TTP fighters.', figure(10, 15, 'fighter')],
    ['65%', 'Deaths rose 65% in all.', figure(12, 15, '%')],
    ['90', 'In all 90, and attacks went on.', figure(7, 9, 'attack')],
  ])('%s', (words, text, figure) => expect(wordsOfFigure(figure, text)).toBe(words));
});

const stretch = (from: string, to = from) => ({ from, to });

it.each([
  ['months of two years', stretch('2021-11'), stretch('2022-11'), 7, true],
  ['a month of the year named', stretch('2022'), stretch('2022-11'), 7, false],
  ['late November and November', stretch('2022-11-21', '2022-11-30'), stretch('2022-11'), 7, false],
  ['two days where months are asked', stretch('2022-11-03'), stretch('2022-11-28'), 7, false],
  ['two days where days are asked', stretch('2022-11-03'), stretch('2022-11-28'), 10, true],
])('datesApart: %s', (_, a, b, width, apart) => expect(datesApart(a, b, width)).toBe(apart));

it.each([
  ['2022-11-21', '2022-11-30', '2022-11'],
  ['2022-11', '2022-11', '2022-11'],
  ['2021-11', '2022-02', '2021-11'],
])('commonDate: %s to %s is %s', (from, to, common) => expect(commonDate({ from, to })).toBe(common));
