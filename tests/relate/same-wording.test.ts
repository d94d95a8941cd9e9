import { describe, expect, it } from 'vitest';
import { sameWording, type Telling } from '../../core/relate/same-wording';

const told = (text: string, more: Partial<Telling> = {}): Telling => ({
  text,
  figures: [],
  dates: [],
  speaker: null,
  ...more,
});
const voice = (name: string) => ({ name, entity: null });

const text = 'Traders at the Chaman crossing waited nine days for lorries loaded with grapes and onions to move again.';

describe('sameWording', () => {
  it('knows a sentence again that an outlet has touched up', () =>
    expect(
      sameWording(
        told(text),
        told('Traders at the Chaman crossing have waited nine days for lorries loaded with grapes and onions to move.'),
      ),
    ).toContain('chaman'));

  it.each([
    ['other words', told('Drivers at Torkham slept in their cabs while customs officers argued about new papers.')],
    [
      'a "not" on one side',
      told(
        'Traders at the Chaman crossing waited not nine days for lorries loaded with grapes and onions to move again.',
      ),
    ],
    [
      'the roles turned round',
      told('Lorries loaded with onions and grapes waited again for traders to move nine days at the Chaman crossing.'),
    ],
    ['another figure', told(text, { figures: [{ value: 12 }] })],
    ['another day', told(text, { dates: [{ from: '2024-02-03' }] })],
  ])('tells apart: %s', (_, other) => expect(sameWording(told(text), other)).toBeNull());

  it('tells two speakers apart, and takes an unnamed one for the same', () => {
    expect(
      sameWording(told(text, { speaker: voice('A trader') }), told(text, { speaker: voice('An officer') })),
    ).toBeNull();
    expect(sameWording(told(text, { speaker: voice('A trader') }), told(text))).not.toBeNull();
  });

  it('makes nothing of a few words in common', () =>
    expect(sameWording(told('The border is shut.'), told('The border is shut.'))).toBeNull());
});
