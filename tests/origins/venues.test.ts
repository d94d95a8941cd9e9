import { describe, expect, it } from 'vitest';
import { sameUtterance, type Utterance } from '../../core/origins/utterance';
import { relayedFrom, venueNamed, venuesIn } from '../../core/origins/venues';

describe('venuesIn', () => {
  it.each([
    ['In an interview with Voice of America, he spoke of the border.', 'voice-of-america', 'interview'],
    ['In an interview with Hill Radio he spoke of the border.', 'hill-radio', 'interview'],
    ['The minister was interviewed by Geo News.', 'geo-news', 'interview'],
    ['The Express Tribune reported that the talks had failed.', 'express-tribune', 'report'],
  ])('%s', (text, key, kind) => expect(venuesIn(text)[0]).toMatchObject({ key, kind }));

  it.each(['Kabul reported heavy rain.', 'He was interviewed by police.'])('names no outlet: %s', (text) =>
    expect(venuesIn(text)).toEqual([]),
  );
});

it('takes the interview before the paper that quotes it', () => {
  expect(relayedFrom('He gave an interview to Voice of America, Dawn newspaper reported.')).toBe('Voice of America');
});

describe('sameUtterance', () => {
  const told = (date: string | null, speaker = 'khawaja-asif'): Utterance => ({
    member: 'a',
    venue: venueNamed('VOA'),
    speaker,
    speakerName: 'Khawaja Asif',
    date,
  });
  it.each([
    ['the same day', told('2023-04-10'), told('2023-04-10'), true],
    ['days apart', told('2023-04-10'), told('2023-04-14'), true],
    ['an unknown date', told('2023-04-10'), told(null), true],
    ['a day of a month that is all that is known', told('2023-04-20'), told('2023-04'), true],
    ['a few days after the end of that month', told('2023-05-08'), told('2023-04'), true],
    ['weeks after the end of that month', told('2023-05-20'), told('2023-04'), false],
    ['a day of a year that is all that is known', told('2023'), told('2023-12-30'), true],
    ['weeks apart', told('2023-04-01'), told('2023-04-20'), false],
    ['a year apart', told('2023-04-10'), told('2024-04-10'), false],
    ['another speaker', told(null), told(null, 'ishaq-dar'), false],
  ])('%s', (_, a, b, same) => expect(sameUtterance(a, b)).toBe(same));
});
