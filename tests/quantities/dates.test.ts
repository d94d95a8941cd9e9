import { describe, expect, it } from 'vitest';
import { datesIn } from '../../core/quantities/dates';

/** The article is of Thursday, 20 March 2025. */
const reference = '2025-03-20';

const cases: readonly (readonly [text: string, from: string, to: string, basis: 'stated' | 'inferred'])[] = [
  ['on 15 August 2021', '2021-08-15', '2021-08-15', 'stated'],
  ['on November 9 2018', '2018-11-09', '2018-11-09', 'stated'],
  ['from October 9–11, 2024', '2024-10-09', '2024-10-11', 'stated'],
  ['talks in Doha on October 18 and 19, 2024', '2024-10-18', '2024-10-19', 'stated'],
  ['raids on March 3 and 27, 2024', '2024-03-03', '2024-03-03', 'stated'],
  ['in August 2021', '2021-08', '2021-08', 'stated'],
  ['the line drawn up in 1893', '1893', '1893', 'stated'],
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
  ['Kabul must answer by Saturday', '2025-03-22', '2025-03-22', 'inferred'],
  ['They were told to leave the camp before Sunday', '2025-03-23', '2025-03-23', 'inferred'],
  ['By Monday, the two sides must name their envoys', '2025-03-24', '2025-03-24', 'inferred'],
  ['The gate had been mended by Tuesday', '2025-03-18', '2025-03-18', 'inferred'],
  ['By Tuesday the army had taken the hill', '2025-03-18', '2025-03-18', 'inferred'],
  ['The envoys are expected to meet again in Doha on Monday', '2025-03-24', '2025-03-24', 'inferred'],
  ['He said the talks would be held in Doha on Saturday', '2025-03-22', '2025-03-22', 'inferred'],
  ['The court will hear the case filed on Monday', '2025-03-17', '2025-03-17', 'inferred'],
  ['Kabul will answer every raid, he said on Tuesday', '2025-03-18', '2025-03-18', 'inferred'],
  ['The post would have been lost on Monday', '2025-03-17', '2025-03-17', 'inferred'],
  ['yesterday', '2025-03-19', '2025-03-19', 'inferred'],
  ['last month', '2025-02', '2025-02', 'inferred'],
  ['late last month', '2025-02-21', '2025-02-28', 'inferred'],
  ['earlier this year', '2025', '2025', 'inferred'],
  ['last week', '2025-03-10', '2025-03-16', 'inferred'],
  ['two weeks ago', '2025-03-06', '2025-03-06', 'inferred'],
  ['talks scheduled for July', '2025-07', '2025-07', 'inferred'],
  ['two decades ago', '2005', '2005', 'inferred'],
  ['in recent months', '2024-12', '2025-03', 'inferred'],
  ['A day earlier, he left', '2025-03-19', '2025-03-19', 'inferred'],
  ['in the previous year', '2024', '2024', 'inferred'],
  ['between 11 and 15 posts fell on October 11', '2024-10-11', '2024-10-11', 'inferred'],
  ['between October 11 and 15', '2024-10-11', '2024-10-15', 'inferred'],
  ['on the night of October 11 and 12', '2024-10-11', '2024-10-12', 'inferred'],
  ['from June 3 to 5, 2023', '2023-06-03', '2023-06-05', 'stated'],
];

describe('datesIn', () => {
  it.each(cases)('resolves %s', (text, from, to, basis) => {
    expect(datesIn(text, reference)).toMatchObject([{ from, to, basis }]);
  });

  it.each([
    ['On 9 May 2023 he left. The next day he was back.', '2023-05-10'],
    ['He came in March 2024. A year earlier he had refused.', '2023'],
    ['On 9 May 2023 the gate was shut. Two days later it opened.', '2023-05-11'],
    ['It rained in July 2024. That month the bridge fell.', '2024-07'],
    ['Posts were hit in July 2024. At the time, Kabul was silent.', '2024-07'],
    ['Raids doubled in February.\n\nFive men died during the month.', '2025-02'],
  ])('tells the second date from the first: %s', (text, from) => {
    expect(datesIn(text, reference).at(-1)).toMatchObject({ from, basis: 'inferred' });
  });

  it('takes the year of a range from its end', () => {
    expect(datesIn('between June and August 2021', reference).map(({ from }) => from)).toEqual(['2021-06', '2021-08']);
    expect(datesIn('from November to January 2022', reference).map(({ from }) => from)).toEqual(['2021-11', '2022-01']);
  });

  it('leaves out what a time is measured against', () => {
    const text = 'Raids doubled in February compared to January, up from 30 in December.';
    expect(datesIn(text, reference).map(({ from }) => from)).toEqual(['2025-02']);
  });

  it('needs a reference for what states no year', () => {
    expect(datesIn('On Monday, in June, last year and in May 2023', null)).toMatchObject([{ from: '2023-05' }]);
  });

  it.each([
    'it may rain',
    'over 2,000 men',
    'a march on Kabul',
    'in the past two years',
    'the Sept. 11 attacks',
    'at the same time',
    'two years later',
    'the 31st of February 2024',
  ])('finds no date in %s', (text) => {
    expect(datesIn(text, reference).filter((date) => date.from !== '2024')).toEqual([]);
  });
});
