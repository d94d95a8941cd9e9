import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../core/quantities/figures';

const cases: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['The fence is 2,640 km long', ['2640 km exactly']],
  ['Some 78,000 families crossed', ['78000 family about']],
  ['attacks rose by 65 per cent', ['65 % exactly']],
  ['a rise of 12.5% and 40 percent', ['12.5 % exactly', '40 % exactly']],
  ['at least 11 soldiers were martyred', ['11 soldier at-least']],
  ['over 100 attacks', ['100 attack at-least']],
  ['up to 30 drones', ['30 drone at-most']],
  ['nearly two dozen militants', ['24 militant about']],
  ['between 40 and 50 trucks', ['40 truck at-least', '50 truck at-most']],
  ['seven to eight thousand fighters', ['7000 fighter at-least', '8000 fighter at-most']],
  ['2.4 lakh refugees and three crore rupees', ['240000 refugee exactly', '30000000 rupee exactly']],
  ['aid of $1.5 billion', ['1500000000 dollar exactly']],
  ['two hundred and fifty guards', ['250 guard exactly']],
  ['a 48-hour truce', ['48 hour exactly']],
  ['nearly half the valley', ['0.5 valley about']],
  ['two-thirds of the posts', ['0.666666666667 post exactly']],
  ['a quarter of its trucks', ['0.25 truck exactly']],
  ['this was the third time that the gate shut', ['3 null exactly']],
  ['they spent trillion dollars', ['1000000000000 dollar exactly']],
  ['closed for nearly four years. Earlier, it was open', ['4 year about']],
  ['killed on April 25 and 27 soldiers were hurt', ['27 soldier exactly']],
  ['as of May 4, 12 in the valley had died', ['12 null exactly']],
  ['shut for 40 days after the raid', ['40 day exactly']],
  ['put it at 6,000 to 6,500 in July', ['6000 null at-least', '6500 null at-most']],
  ['between six and seven thousand men', ['6000 man at-least', '7000 man at-most']],
  ['the toll of 14 compares with 30 raids', ['14 null exactly', '30 raid exactly']],
  ['three and a half million refugees', ['3500000 refugee exactly']],
  ['one hundred and five men', ['105 man exactly']],
  ['one policeman and five Chinese nationals', ['1 policeman exactly', '5 national exactly']],
];

const none = [
  'on Oct 11, 2024 at 10:30pm',
  'the 9/11 attacks and COP-26',
  'in 2021 and the 1980s',
  'the two sides and both countries',
  'Resolution 1267 and Article 51',
  'a man aged 35, his 7-year-old son',
  'between April 25 and 27 last year',
  'on 4 and 9 May',
  'for the 3rd time',
  'for the second time',
  'several million dollars',
  'the first half of the year',
  'half the time',
  'one of the leaders',
  'its thirty-fourth report',
  'two days after the truce',
  'on October 18 and 19, 2025',
  'the nights of May 4 and 5.',
  'on May 4, 6 and 9, 2025',
  'between 2007 and 2014',
  'Articles 3 and 4 of the pact',
  'a post in Zone 5',
];

describe('figuresIn', () => {
  it.each(cases)('reads %s', (text, figures) => {
    expect(figuresIn(text).map(({ value, unit, bound }) => `${value} ${unit} ${bound}`)).toEqual(figures);
  });

  it.each(none)('finds nothing counted in %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('covers the hedge, the number and the sign', () => {
    const text = 'They lost more than 60 per cent of it.';
    const [figure] = figuresIn(text);
    expect(text.slice(figure?.start, figure?.end)).toBe('more than 60 per cent');
  });
});
