import { describe, expect, it } from 'vitest';
import { commonDate, datesApart } from '../../core/quantities/compare-dates';
import { figuresApart, wordsOfFigure } from '../../core/quantities/compare-figures';
import { figuresIn } from '../../core/quantities/figures';

const exactly = (value: number) => ({ value, bound: 'exactly' as const });

/** The figures of a telling, as they are read off it. */
const told = (text: string) => figuresIn(text).map(({ value, bound }) => ({ value, bound }));

describe('figuresApart', () => {
  it.each([
    // Plain figures: another count is another figure, however near; a round one may be rounded.
    ['65 soldiers', '90 soldiers', true],
    ['84 soldiers', '85 soldiers', true],
    ['5 soldiers', '6 soldiers', true],
    ['12 soldiers', 'twelve soldiers', false],
    ['a dozen soldiers', '12 soldiers', false],
    ['a dozen soldiers', '15 soldiers', true],
    ['two dozen soldiers', '24 soldiers', false],
    ['100 raids', '102 raids', false],
    ['100 raids', '104 raids', false],
    ['100 raids', '110 raids', true],
    ['101 raids', '102 raids', true],
    ['500 raids', '490 raids', false],
    ['500 raids', '450 raids', true],
    ['78,000 fighters', '78,400 fighters', false],
    ['78,000 fighters', '79,000 fighters', true],
    ['78,000 fighters', '85,000 fighters', true],
    ['6,000 fighters', '6,200 fighters', false],
    ['6,000 fighters', '6,500 fighters', true],
    ['2.5 million people', '2,490,000 people', false],
    ['2.5 million people', '2.8 million people', true],
    ['2.4 lakh people', '240,000 people', false],
    ['one crore people', '10 million people', false],
    ['65% of all', '65.3% of all', false],
    ['65% of all', '67% of all', true],
    ['84% of all', '85% of all', true],
    // About: half a unit of the last digit told.
    ['about 85,000 people', '78,000 people', true],
    ['about 85,000 people', '83,000 people', false],
    ['about 85,000 people', '87,000 people', false],
    ['about 85,000 people', '88,000 people', true],
    ['around 85,000 people', '82,000 people', true],
    ['nearly 80,000 people', '78,000 people', false],
    ['nearly 80,000 people', '72,000 people', true],
    ['about 78,000 people', '79,000 people', false],
    ['about 78,000 people', '81,000 people', true],
    ['about 78 people', '79 people', false],
    ['about 78 people', '82 people', true],
    ['about 100 people', '108 people', false],
    ['about 100 people', '115 people', true],
    ['about 100 people', '60 people', true],
    ['roughly 40 people', '43 people', false],
    ['roughly 40 people', '46 people', true],
    ['some 300 people', '280 people', false],
    ['some 300 people', '220 people', true],
    ['an estimated 6,000 people', '6,400 people', false],
    ['almost 150 people', '160 people', false],
    ['almost 150 people', '180 people', true],
    ['about 85,000 people', 'nearly 90,000 people', false],
    ['about 60 people', 'about 90 people', true],
    // At least and at most: whatever lies on that side fits.
    ['over 100 raids', '120 raids', false],
    ['more than 100 raids', '100 raids', false],
    ['more than 100 raids', '60 raids', true],
    ['at least 30 people', '29 people', true],
    ['at least 30 people', '38 people', false],
    ['at least 30 people', 'at least 45 people', false],
    ['no fewer than 30 people', '22 people', true],
    ['up to 40 people', '60 people', true],
    ['up to 40 people', '25 people', false],
    ['as many as 40 people', 'more than 50 people', true],
    ['as many as 60 people', 'more than 50 people', false],
    ['fewer than 20 people', '20 people', false],
    ['over 100 raids', 'nearly 100 raids', false],
    ['over 100 raids', 'about 80 raids', true],
    // Ranges: both ends count.
    ['6,000 to 6,500 fighters', '6,200 fighters', false],
    ['6,000 to 6,500 fighters', '9,000 fighters', true],
    ['6,000 to 6,500 fighters', '5,000 fighters', true],
    ['between 40 and 60 people', '45 people', false],
    ['between 40 and 60 people', '75 people', true],
    ['40 to 60 people', '55 to 70 people', false],
    ['40 to 50 people', '55 to 70 people', true],
    ['seven to eight thousand people', '7,500 people', false],
    ['seven to eight thousand people', 'over 8,000 people', false],
    ['seven to eight thousand people', 'over 9,000 people', true],
  ])('%s, %s: apart is %s', (a, b, apart) => {
    expect(told(a)).not.toEqual([]);
    expect(figuresApart(told(a), told(b))).toBe(apart);
    expect(figuresApart(told(b), told(a))).toBe(apart);
  });

  it.each(['dozens of people', 'hundreds of people', 'scores of people', 'several dozen people', 'tens of thousands'])(
    '%s is no figure to compare',
    (text) => expect(told(text)).toEqual([]),
  );
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
