import { describe, expect, it } from 'vitest';
import { datesIn } from '../../core/quantities/dates';

/** The article is of Thursday, 20 March 2025. */
const reference = '2025-03-20';

const cases: readonly (readonly [text: string, from: string, to: string, basis: 'stated' | 'inferred'])[] = [
  ['on 15 August 2021', '2021-08-15', '2021-08-15', 'stated'],
  ['on November 9 2018', '2018-11-09', '2018-11-09', 'stated'],
  ['from October 9–11, 2024', '2024-10-09', '2024-10-11', 'stated'],
  ['in August 2021', '2021-08', '2021-08', 'stated'],
  ['late November 2022', '2022-11-21', '2022-11-30', 'stated'],
  ['the end of 2019', '2019-12', '2019-12', 'stated'],
  ['since 2022', '2022', '2022', 'stated'],
  ['in November', '2024-11', '2024-11', 'inferred'],
  ['in February', '2025-02', '2025-02', 'inferred'],
  ['In November last year', '2024-11', '2024-11', 'inferred'],
  ['on Oct 11', '2024-10-11', '2024-10-11', 'inferred'],
  ['on Wednesday', '2025-03-19', '2025-03-19', 'inferred'],
  ['on Thursday', '2025-03-20', '2025-03-20', 'inferred'],
  ['next Monday', '2025-03-24', '2025-03-24', 'inferred'],
  ['yesterday', '2025-03-19', '2025-03-19', 'inferred'],
  ['last month', '2025-02', '2025-02', 'inferred'],
  ['late last month', '2025-02-21', '2025-02-28', 'inferred'],
  ['earlier this year', '2025', '2025', 'inferred'],
  ['last week', '2025-03-10', '2025-03-16', 'inferred'],
  ['two weeks ago', '2025-03-06', '2025-03-06', 'inferred'],
  ['talks scheduled for July', '2025-07', '2025-07', 'inferred'],
];

describe('datesIn', () => {
  it.each(cases)('resolves %s', (text, from, to, basis) => {
    expect(datesIn(text, reference)).toMatchObject([{ from, to, basis }]);
  });

  it('needs a reference for what states no year', () => {
    expect(datesIn('On Monday, in June, last year and in May 2023', null)).toMatchObject([{ from: '2023-05' }]);
  });

  it.each(['it may rain', 'over 2,000 men', 'a march on Kabul', 'in the past two years', 'the 31st of February 2024'])(
    'finds no date in %s',
    (text) => {
      expect(datesIn(text, reference).filter((date) => date.from !== '2024')).toEqual([]);
    },
  );
});
