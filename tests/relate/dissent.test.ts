import { describe, expect, it } from 'vitest';
import { claim, read, relatedTo, relationOf, relationsOf, shownBeside, statement } from './pairs';

describe('what dissents', () => {
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

  it.each([
    ['a denial', {}, 'context'],
    ['no bare dismissal', { accuser: 'islamabad' }, 'nothing'],
  ])('sets %s beside a question that stands next to the one it answers', (_, slots, relation) => {
    const readings = [{ ...read('kabul-fails-to-act', 'denies'), slots }];
    const denial = statement('s', 'Mujahid denied it.', 'Mujahid', { kind: 'denial', wording: 'paraphrase', readings });
    const acts = claim('Kabul arrested TTP militants in a crackdown on the group.', 'Panel', { kind: 'event' });
    expect(relationOf(acts, denial)).toBe(relation);
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
    const leaders = statement('leaders', 'We deny that TTP leaders are based in Afghanistan.', 'Mujahid', {
      kind: 'denial',
    });
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
});
