import { expect, it } from 'vitest';
import { isSaidOn } from '../../core/extract/said-when';
import { claimsIn } from './desk';

const dates = (text: string, quoted: readonly string[]) =>
  claimsIn(text, quoted).map((claim) => claim.dates.map(({ from }) => from));
const camps = 'the camps near the river had grown.';
const patrols = 'patrols had been doubled on both banks.';

it('carries the day on which somebody spoke to what he adds', () => {
  const text = `On 9 May 2023 the minister told parliament that ${camps} He added that ${patrols}`;
  expect(dates(text, [camps, patrols])).toEqual([['2023-05-09'], ['2023-05-09']]);
});

it('does not carry the day of the news, nor to a claim that nobody makes', () => {
  const today = `On Saturday the minister told parliament that ${camps} He added that ${patrols}`;
  expect(dates(today, [camps, patrols])).toEqual([['2025-11-01'], []]);
  const alone = `On 9 May 2023 the minister told parliament that ${camps} The valley was quiet during the night.`;
  expect(dates(alone, [camps])).toEqual([['2023-05-09'], []]);
});

it.each([
  ['a date before the reporting words', 'in September', true],
  ['no day of the news', 'on Thursday', false],
])('takes %s', (_what, when, taken) => {
  const text = `The envoy had sent a stern letter to Kabul ${when}, saying the ministry must choose.`;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const told = {
    speaker: null,
    cue: spanOf('saying'),
    content: [spanOf('the ministry must choose.')],
    form: 'indirect',
  } as const;
  const sentence = { start: 0, end: text.length, text, paragraph: 0 };
  expect(isSaidOn(spanOf(when), { told, near: { attributions: [told] }, sentence })).toBe(taken);
});
