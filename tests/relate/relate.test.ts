import { describe, expect, it } from 'vitest';
import { claim, findingOf, month, read, relatedTo, relationOf, relationsOf, shownBeside, statement } from './pairs';

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

  it('sets one charge of a party beside a denial, however many there are', () => {
    const denial = claim('The TTP is not using Afghan soil against Pakistan.', 'Mujahid', { kind: 'denial' });
    const charges = ['a', 'b'].map((id) => statement(id, 'The TTP is using Afghan soil against Pakistan.', 'Asif'));
    expect(relationsOf(denial, charges)).toEqual(['disputed']);
  });

  it('sets a charge that says of whom before one torn from its place', () => {
    const denial = claim('The TTP is not using Afghan soil against Pakistan.', 'Mujahid', { kind: 'denial' });
    const readings = [read('afghan-soil-used', 'asserts')];
    const torn = statement('torn', 'They are using Afghan soil against Pakistan.', 'Asif', { readings });
    const whole = statement('whole', 'The TTP is using Afghan soil against Pakistan.', 'Asif', { readings });
    expect(shownBeside(denial, [torn, whole]).map((one) => one.statement.id)).toEqual(['whole']);
  });

  it('holds a dismissal against a charge of the kind that it answers, and of no other', () => {
    const dismissal = statement('s', 'Mujahid called such charges baseless.', 'Mujahid', {
      kind: 'denial',
      readings: [
        read('kabul-dismisses-accusations', 'asserts'),
        { ...read('afghan-sanctuaries', 'denies'), lent: true },
        { ...read('kabul-fails-to-act', 'denies'), lent: true },
      ],
    });
    expect(relationOf(claim('The Afghan Taliban are supporting the TTP.', 'Asif'), dismissal)).toBe('disputed');
    expect(
      relatedTo(claim('The Afghan Taliban are supporting the TTP.', 'Asif'), dismissal)?.evidence[0],
    ).toMatchObject({
      kind: 'linked',
      here: { id: 'kabul-supports-ttp' },
      there: { id: 'kabul-dismisses-accusations' },
    });
    expect(relationOf(claim('TTP fighters swore allegiance to the Taliban chief.', 'Asif'), dismissal)).toBe('nothing');
  });

  it('holds a dismissal of one party’s charges against no other’s findings', () => {
    const answered = { ...read('afghan-sanctuaries', 'denies'), slots: { accuser: 'islamabad' }, lent: true } as const;
    const dismissal = statement('s', 'Mujahid called them baseless.', 'Mujahid', {
      kind: 'denial',
      readings: [read('kabul-dismisses-accusations', 'asserts'), answered],
    });
    const camps = 'The TTP has camps in Afghanistan.';
    expect(relationOf(claim(camps, 'Asif'), dismissal)).toBe('disputed');
    expect(relationOf(claim(camps, 'Panel'), dismissal)).not.toBe('disputed');
    expect(relationOf(claim(camps, 'Asif', { kind: 'assessment' }), dismissal)).not.toBe('disputed');
  });

  it.each([
    ['its own days', '2023-06-10', 'likely'],
    ['two years later', '2025-06-10', 'possible'],
  ])('holds “baseless” and no more against a charge of %s', (_, date, strength) => {
    const answered = { ...read('afghan-sanctuaries', 'denies'), slots: { accuser: 'islamabad' }, lent: true } as const;
    const readings = [read('kabul-dismisses-accusations', 'asserts'), answered];
    const bare = statement('s', 'Mujahid called them baseless.', 'Mujahid', { kind: 'denial', readings });
    const [shown] = shownBeside(claim('The TTP has camps in Afghanistan.', 'Asif'), [bare], date);
    expect([shown?.relation.kind, shown?.strength]).toEqual(['disputed', strength]);
  });

  it('takes what a report found for a charge that can be denied', () => {
    const found = claim('The TTP is using camps in Afghanistan as a base.', 'Panel', { kind: 'event' });
    const denial = statement('s', 'The TTP has no camps in Afghanistan.', 'Mujahid', { kind: 'denial' });
    expect(relationOf(found, denial)).toBe('disputed');
    const untold = { ...found, attribution: null };
    expect(relationOf(untold, denial)).not.toBe('disputed');
  });

  it('sets the denial of the very point before one of a point beside it', () => {
    const charge = claim('The TTP is using Afghan soil against Pakistan.', 'Asif');
    const leaders = statement(
      'leaders',
      'We strongly reject the claim that TTP leaders are based in Afghanistan.',
      'Mujahid',
      {
        kind: 'denial',
      },
    );
    const soil = statement('soil', 'The TTP is not using Afghan soil against Pakistan.', 'Mujahid', { kind: 'denial' });
    const shown = shownBeside(charge, [leaders, soil]);
    expect(shown.map((one) => [one.statement.id, one.strength])).toEqual([
      ['soil', 'strong'],
      ['leaders', 'likely'],
    ]);
  });

  it('answers no charge that a claim only names its groups by', () => {
    const denial = statement('s', 'The TTP is not using Afghan soil against Pakistan.', 'Mujahid', { kind: 'denial' });
    const aside = 'Islamabad spoke of a new alliance between militant groups attacking Pakistan from Afghan soil.';
    expect(relationOf(claim(aside, 'Asif'), denial)).not.toBe('disputed');
  });

  it('takes a pledge for no charge that a rejection could answer', () => {
    const pledge = claim('Kabul will not allow the use of Afghan soil by the TTP.', 'Asif', { kind: 'commitment' });
    const rejection = statement('s', 'We strongly reject the accusations of Pakistan.', 'Mujahid', { kind: 'denial' });
    expect(relationOf(pledge, rejection)).not.toBe('disputed');
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

  it('takes one voice on both sides for no dispute', () => {
    const stored = statement('s', 'The TTP leadership is not based in Afghanistan.', 'Asif');
    expect(relationOf(claim(based, 'Asif'), stored)).not.toBe('disputed');
  });
});
