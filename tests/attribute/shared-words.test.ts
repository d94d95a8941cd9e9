import { describe, expect, it } from 'vitest';
import { linesOf, speakersIn } from './read';

describe('a joint statement', () => {
  const issued = 'Pakistan and Afghanistan issued a joint statement on Monday. ';

  it('is theirs who issued it, though others speak in between', () => {
    const text = `${issued}Noor Khan welcomed the deal. The joint statement added that trade would go on.`;
    expect(speakersIn(text)).toEqual(['Pakistan and Afghanistan', 'Noor Khan', 'Pakistan and Afghanistan']);
  });

  it('is not what somebody says later without one', () => {
    expect(speakersIn('Noor Khan said it was over. The statement added that nobody was hurt.').at(-1)).toBe(
      'Noor Khan',
    );
  });
});

describe('the two sides', () => {
  it('are the states named together most often', () => {
    const text =
      'Pakistan met Afghanistan in May. Pakistan fenced its border with Afghanistan. Noor Khan left Pakistan. The two sides said it was over.';
    expect(speakersIn(text).at(-1)).toBe('Pakistan and Afghanistan');
  });

  it('are the two who spoke together last', () => {
    const text = 'Pakistan met Afghanistan. Gul Raza and Mina Qadir said no. The two sides said it was over.';
    expect(speakersIn(text).at(-1)).toBe('Gul Raza and Mina Qadir');
  });
});

describe('views without a verb', () => {
  it.each<readonly [text: string, line: string]>([
    ['In Pakistan’s view, the truce is dead.', 'Pakistan | view | the truce is dead.'],
    [
      'From Gul Raza’s perspective, the talks were the last chance.',
      'Gul Raza | perspective | the talks were the last chance.',
    ],
    ['“No men are here,” was the reply of Gul Raza.', 'Gul Raza | reply | “No men are here,”'],
    ['“No men are here,” came the answer from Gul Raza.', 'Gul Raza | answer | “No men are here,”'],
    ['It is Pakistan’s position that the camps must go.', 'Pakistan | position | the camps must go.'],
    ['Kohat must act against the camps: Gul Raza', 'Gul Raza | : | Kohat must act against the camps'],
    ['Gul Raza took to Facebook to say the camps were shut.', 'Gul Raza | say | the camps were shut.'],
    [
      'The Pakistani Taliban took responsibility for the raid.',
      'Tehreek-e-Taliban Pakistan | took responsibility for | the raid.',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it.each([
    'In the reading room, the talks went on.',
    'They met in Gul Raza’s account room.',
    'There was no reply of any kind.',
  ])('none in %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('a quotation that nobody closed', () => {
  it('ends at its first stop where others report', () => {
    const text = '“It is over. Gul Raza said the road was shut. Mina Qadir said “Nobody may pass the gate today.”';
    expect(speakersIn(text)).toEqual(['Gul Raza', 'Mina Qadir']);
  });
});
