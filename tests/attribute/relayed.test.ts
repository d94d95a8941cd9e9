import { describe, expect, it } from 'vitest';
import { whoSays } from '../../core/extract/who-says';
import { attributionsIn, linesOf } from './read';

/** Who is taken to say a part of the text. */
function sayerOf(text: string, part: string): string | undefined {
  const start = text.indexOf(part);
  return whoSays({ start, end: start + part.length }, attributionsIn(text))?.speaker?.name;
}

describe('words passed on', () => {
  it.each<readonly [text: string, part: string, sayer: string]>([
    ['The Delta Herald reported that Gul Raza had said the gate was shut.', 'the gate was shut', 'Gul Raza'],
    ['Reuters quoted Gul Raza as saying that the gate was shut.', 'the gate was shut', 'Gul Raza'],
    ['Gul Raza was quoted by Reuters as saying the gate was shut.', 'the gate was shut', 'Gul Raza'],
    ['“The gate is shut,” sources quoted the minister as telling traders.', '“The gate is shut,”', 'minister'],
    [
      'The old gate was shut at dusk, Reuters reported, citing two officials.',
      'The old gate was shut',
      'two officials',
    ],
    ['Gul Raza said the gate was shut, the Delta Herald reported.', 'the gate was shut', 'Gul Raza'],
    [
      'Two traders, the Delta Herald wrote, accused guards of firing at them.',
      'accused guards of firing at them',
      'Two traders',
    ],
    ['The old gate was shut at dusk, Reuters reported.', 'The old gate was shut at dusk', 'Reuters'],
  ])('%s', (text, part, sayer) => {
    expect(sayerOf(text, part)).toBe(sayer);
  });

  it('gives findings to the one who tells them', () => {
    expect(sayerOf('Early investigations revealed that ten men fled, a source added.', 'ten men fled')).toBe(
      'a source',
    );
  });

  it('prefers somebody to nobody', () => {
    const text = 'Noor Khan said the group had been accused of hiding ten men in the hills.';
    expect(sayerOf(text, 'of hiding ten men in the hills')).toBe('Noor Khan');
  });
});

describe('attitudes', () => {
  it.each([
    ['Gul Raza is confident that the road will open.', 'Gul Raza | is confident that | the road will open.'],
    ['Traders were wary of the new rule, although prices fell.', 'Traders | were wary of | the new rule'],
    [
      'Islamabad is not very happy with the pace of the work.',
      'Pakistan | is not very happy with | the pace of the work.',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it.each([
    'It is clear that the road is shut.',
    'The signs were encouraging in the north.',
    'If Kabul rejects the plan, trade will fall.',
    'A group called the Hill Front fled.',
    'The U.S.-backed force fled the town.',
    'Prices rose by 2 percentage points to a new peak.',
  ])('hears nobody in: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it('leaves to a speaker what he says of another’s mind', () => {
    expect(linesOf('Noor Khan said Afghanistan was wary of the plan.')).toEqual([
      'Noor Khan | said | Afghanistan was wary of the plan.',
    ]);
  });
});

describe('other shapes of speech', () => {
  it.each([
    [
      'He asked for calm.\n\n“RAZA: The road is shut. It will open soon.',
      'RAZA | : | The road is shut. It will open soon.',
    ],
    [
      'The gate must open again before the winter comes.\n― Gul Raza',
      'Gul Raza | ― | The gate must open again before the winter comes.',
    ],
    ['“The gate is shut,” Gul Raza posted on a social site.', 'Gul Raza | posted | “The gate is shut,”'],
    ['Asked whether the gate was shut, Gul Raza said, “Not yet.”', 'Gul Raza | said | “Not yet.”'],
    ['Gul Raza threatened to shut the gate.', 'Gul Raza | threatened | to shut the gate.'],
    ['One study found ten gates shut.', 'One study | found | ten gates shut.'],
    ['Gul Raza has time and again lambasted the plan as unfair.', 'Gul Raza | lambasted | the plan as unfair.'],
  ])('%s', (text, line) => {
    expect(linesOf(text).at(-1)).toBe(line);
  });
});
