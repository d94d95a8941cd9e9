import { describe, expect, it } from 'vitest';
import { sameOccasion, sameSeason, whenOf } from '../../core/relate/occasion';

describe('sameSeason', () => {
  it.each([
    ['2024-01-10', '2024-03-01', true],
    ['2024-01-10', '2025-01-10', false],
    [null, null, true],
    ['2024-01-10', null, false],
  ])('%s and %s: %s', (a, b, same) => expect(sameSeason(a, b)).toBe(same));
});

describe('sameOccasion', () => {
  const untimed = { slots: {} };
  const may2017 = { from: '2017-05-01', to: '2017-05-31' };
  const in2014 = { from: '2014-01-01', to: '2014-12-31' };
  const day = (date: string) => whenOf({ dates: [] }, date);

  it.each([
    ['told the same week', day('2024-03-27'), day('2024-03-30'), true],
    ['one text names an older time', may2017, day('2024-03-27'), false],
    ['one text names the month before', may2017, day('2017-06-20'), true],
    ['told within the year that the other names', in2014, day('2014-08-01'), true],
    ['told long after the year that the other names', in2014, day('2016-08-01'), false],
    ['one day is not known', null, day('2024-03-27'), false],
    ['neither is known', null, null, true],
  ])('%s', (_what, a, b, same) => expect(sameOccasion([untimed, untimed], [a, b])).toBe(same));

  it('takes the one date that a text names before the day on which it is told', () => {
    expect(whenOf({ dates: [may2017] }, '2024-03-27')).toEqual(may2017);
    expect(whenOf({ dates: [may2017, in2014] }, '2024-03-27')).toEqual(day('2024-03-27'));
    expect(whenOf({ dates: [] }, null)).toBeNull();
  });
});
