import { describe, expect, test } from 'vitest';
import { formatDate, formatSolarDate } from '../../components/format-date';
import { formatNumber } from '../../components/format-number';
import { createText, loadMessages } from '../../components/messages';
import { parseTags } from '../../components/notes/note-draft';
import { parseHost } from '../../components/options/sites';
import { namedWithRole } from '../../components/provenance';

describe('dates', () => {
  test.each([
    ['2023-04-14', 'en', '14 Apr 2023'],
    ['2023-04', 'en', 'Apr 2023'],
    ['2023', 'en', '2023'],
    ['2023-04-14', 'ur', '14 اپریل 2023'],
    ['2023-04-14', 'ps', '۱۴ اپریل ۲۰۲۳'],
    ['2022-12-01', 'fa', '۱ دسمبر ۲۰۲۲'],
  ] as const)('%s in %s', (iso, language, expected) => {
    expect(formatDate(iso, language)).toBe(expected);
  });

  test('the Afghan solar date stands beside a full day in Pashto and Dari only', () => {
    expect(formatSolarDate('2023-04-14', 'fa')).toBe('۲۵ حمل ۱۴۰۲');
    expect(formatSolarDate('2023-04-14', 'ps')).toBe('۲۵ وری ۱۴۰۲');
    expect(formatSolarDate('2023-04', 'fa')).toBeNull();
    expect(formatSolarDate('2023-04-14', 'ur')).toBeNull();
  });
});

test('numbers are written as the language writes them', () => {
  expect(formatNumber(78_000, 'en')).toBe('78,000');
  expect(formatNumber(78_000, 'ps')).toBe('۷۸٬۰۰۰');
});

test('messages count and fill in', async () => {
  const t = createText(await loadMessages('ur'), 'ur');
  expect(t('card.others', { count: 1 })).toBe('1 اور ذریعہ');
  expect(t('card.others', { count: 3 })).toBe('دیگر 3 ذرائع');
  // A value keeps its own direction inside the sentence.
  expect(t('source.via', { outlet: 'Dawn' })).toBe('بحوالہ \u2068Dawn\u2069');
  expect(t('source.via', { outlet: 'Hill Gazette' })).toBe('بحوالہ \u2068Hill\u00a0Gazette\u2069');
});

test.each([
  ['ceasefire, #Doha pledge,', ['ceasefire', 'Doha pledge']],
  ['جنگ بندی، دوحہ', ['جنگ بندی', 'دوحہ']],
  [' , ', []],
])('tags of %o', (text, tags) => {
  expect(parseTags(text)).toEqual(tags);
});

test.each([
  ['Ilse Varn', 'Mayor', 'Ilse Varn, Mayor'],
  ['Ilse Varn', null, 'Ilse Varn'],
  ['Two unnamed council members', 'Council members', 'Two unnamed council members'],
])('%s as %s', (name, role, text) => {
  expect(namedWithRole({ name, entity: null, role, party: null })).toBe(text);
});

test.each([
  ['https://www.Dawn.com/news', 'dawn.com'],
  ['tribune.com.pk', 'tribune.com.pk'],
  ['  www.dawn.com/a?b#c ', 'dawn.com'],
  ['خبر.com', 'xn--ngblk.com'],
  ['not a host', null],
  ['dawn', null],
  ['dawn..com', null],
  ['10.0.0.1', null],
  ['chrome://settings', null],
  ['javascript:alert(1)', null],
])('host of %o', (text, host) => {
  expect(parseHost(text)).toBe(host);
});
