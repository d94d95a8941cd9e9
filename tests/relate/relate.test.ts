import { describe, expect, it } from 'vitest';
import { claim, findingOf, month, read, relatedTo, relationOf, statement } from './pairs';

describe('relateClaims', () => {
  const based = 'The TTP leadership is based in Afghanistan.';
  it.each([
    [
      'another party denies it',
      claim(based, 'Asif'),
      statement('s', 'We reject that the TTP leadership is based in Afghanistan.', 'Mujahid', { kind: 'denial' }),
      'disputed',
    ],
    [
      'another party says it too',
      claim(based, 'Asif'),
      statement('s', 'TTP leaders are living in Afghanistan.', 'Panel'),
      'backed',
    ],
    [
      'another party admits it in the same words',
      claim('The TTP is using Afghan soil for attacks on Pakistani troops and posts.', 'Mujahid'),
      statement('s', 'The TTP is using Afghan soil for attacks on Pakistani troops and posts.', 'Asif'),
      'backed',
    ],
    [
      'a demand presupposes it',
      claim('Kabul must shut the TTP sanctuaries in Afghanistan.', 'Asif'),
      statement('s', 'There are no TTP sanctuaries in Afghanistan.', 'Mujahid'),
      'nothing',
    ],
    [
      'the roles are turned round',
      claim('Pakistani soil will not be used against Afghanistan.', 'Asif'),
      statement('s', 'Afghan soil is used by the TTP against Pakistan.', 'Asif'),
      'nothing',
    ],
    [
      'it is another point that is denied',
      claim('The TTP uses Afghan soil for its attacks on Pakistan.', 'Asif'),
      statement('s', 'TTP chiefs do not live in Afghanistan.', 'Mujahid', {
        kind: 'denial',
        readings: [read('ttp-leadership-in-afghanistan', 'denies')],
      }),
      'nothing',
    ],
    [
      'a speaker tells where arms came from and denies the other account',
      claim('Weapons that US troops left reached the TTP, and not one rifle was given to the TTP by Kabul.', 'Mujahid'),
      statement('s', 'The Afghan Taliban arm the TTP with weapons.', 'Asif'),
      'disputed',
    ],
    [
      'a pledge stands beside the charge that it was broken',
      claim('Kabul has broken the promises that it made in Doha.', 'Asif'),
      statement('s', 'In Doha Kabul has made promises that it would let nobody use Afghan soil.', 'Asif', {
        kind: 'commitment',
        wording: 'paraphrase',
      }),
      'context',
    ],
    [
      'another party brings the same charge of a breach',
      claim('Kabul has broken the promises that it made in Doha.', 'Asif'),
      statement('s', 'The Taliban did not honour their commitments.', 'Panel'),
      'backed',
    ],
    [
      'the pledge is said to be kept',
      claim('Kabul has broken the promises that it made in Doha.', 'Asif'),
      statement('s', 'We have honoured every commitment that we made in Doha.', 'Mujahid', { kind: 'denial' }),
      'disputed',
    ],
    [
      'it is about something else',
      claim('Wheat prices rose in Lahore.', 'Asif'),
      statement('s', based, 'Asif'),
      'nothing',
    ],
  ])('%s', (_, page, stored, kind) => expect(relationOf(page, stored)).toBe(kind));

  it('names as shared only what both give, and a denial in one line', () => {
    const ended = claim('The ceasefire with the TTP ended in November 2021.', 'Asif', { dates: month('2021-11') });
    const later = statement('s', 'The TTP called off the ceasefire in November 2022.', 'Panel', {
      dates: month('2022-11'),
    });
    const slots = relatedTo(ended, later)?.evidence.flatMap((one) => (one.kind === 'slot' ? [one.slot] : []));
    expect(slots).not.toContain('time');

    const denial = 'We reject that the TTP leadership is based in Afghanistan.';
    const denied = relatedTo(claim(based, 'Asif'), statement('s', denial, 'Mujahid', { kind: 'denial' }));
    expect(denied?.evidence.filter(({ kind }) => kind === 'cue')).toHaveLength(1);
  });

  it('compares of several dates the one that both tell', () => {
    const both = claim('The ceasefire of June 2022 with the TTP ended in November 2022.', 'Asif', {
      dates: [...month('2022-06'), ...month('2022-11')],
    });
    const ended = statement('s', 'The TTP called off the ceasefire in November 2022.', 'Panel', {
      dates: month('2022-11'),
    });
    expect(relationOf(both, ended)).toBe('backed');
  });

  it('sets the charge that it answers beside a denial on the page', () => {
    const denial = 'We reject that the TTP leadership is based in Afghanistan.';
    expect(relationOf(claim(denial, 'Mujahid', { kind: 'denial' }), statement('s', based, 'Asif'))).toBe('disputed');
  });

  it('tells two dates of one event apart', () => {
    const here = claim('The ceasefire with the TTP ended in November 2021.', 'Asif', { dates: month('2021-11') });
    const there = statement('s', 'The TTP called off the ceasefire in November 2022.', 'Panel', {
      dates: month('2022-11'),
    });
    expect(relationOf(here, there)).toBe('differs');
  });

  it('takes no other date for one that an undated article cannot place', () => {
    const here = claim('The ceasefire with the TTP ended in November 2021.', 'Asif', { dates: month('2021-11') });
    const text = 'Last November the TTP called off the ceasefire that it had agreed in June 2022.';
    const dates = [{ start: 69, end: 78, from: '2022-06', to: '2022-06', basis: 'stated' as const }];
    expect(relationOf(here, statement('s', text, 'Panel', { dates }))).not.toBe('differs');
  });

  it('says a figure as its text does, with what is counted', () => {
    const text = 'The TTP carried out over 100 bloody attacks since the ceasefire with it ended.';
    const hundred = { start: 20, end: 28, value: 100, unit: 'attack', bound: 'at-least' as const };
    const here = claim(text, 'Asif', { figures: [hundred] });
    const sixty = { start: 20, end: 22, value: 60, unit: 'attack', bound: 'exactly' as const };
    const there = statement('s', 'The TTP carried out 60 attacks since the ceasefire with it ended.', 'Panel', {
      figures: [sixty],
    });
    expect(findingOf(here, there)).toMatchObject({
      kind: 'differs',
      aspect: 'figure',
      here: 'over 100 bloody attacks',
      there: '60 attacks',
    });
  });

  it('knows a report again by its words alone', () => {
    const words = 'Wheat prices in Lahore rose for the third week as mills near the canal stood idle.';
    expect(relationOf(claim(words, 'Panel'), statement('s', words, 'Panel'))).toBe('repeated');
  });

  it.each([
    ['on the same point in other words', 'Militants of the TTP strike us from Afghan soil.'],
    ['on a point that stands and falls with it', 'The TTP has camps in Afghanistan.'],
  ])('takes what one interview says %s for no backing', (_, told) => {
    const page = claim('In an interview with Hill Radio he said the TTP is using Afghan soil.', 'Asif');
    const stored = statement('s', `Asif told Hill Radio in an interview: “${told}”`, 'Asif', { wording: 'paraphrase' });
    expect(relationOf(page, stored, '2023-04-25')).toBe('repeated');
    expect(relationOf(page, stored, '2024-04-25')).toBe('backed');
  });

  it('takes the same charge made years later for said anew, not for repeated', () => {
    const charge = 'The TTP leadership is based in Afghanistan and directs attacks on Pakistan from there.';
    const [page, stored] = [claim(charge, 'Asif'), statement('s', charge, 'Asif')];
    expect(relationOf(page, stored, '2023-05-01')).toBe('repeated');
    expect(relationOf(page, stored, '2025-05-01')).toBe('backed');
  });

  it.each([
    ['Asif', true],
    ['Panel', false],
  ])('says whether %s backs what Asif says by saying it anew', (by, anew) => {
    const stored = statement('s', 'Leaders of the TTP are based in Afghanistan, and we have proof of it.', by);
    const evidence = relatedTo(claim(based, 'Asif'), stored)?.evidence;
    expect(evidence?.some(({ kind }) => kind === 'voice')).toBe(anew);
  });

  it('takes one voice on both sides for no dispute', () => {
    const stored = statement('s', 'The TTP leadership is not based in Afghanistan.', 'Asif');
    expect(relationOf(claim(based, 'Asif'), stored)).not.toBe('disputed');
  });
});
