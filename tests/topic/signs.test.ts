import { describe, expect, it } from 'vitest';
import { lexicon } from '../../assets/topics/pak-afghan-security/lexicon';
import signs from '../../assets/topics/pak-afghan-security/lexicon-signs.json';
import { bearsSigns } from '../../core/topic/signs';

/** The gate lets nothing through that names none of the first, or none of the second. */
const needed = [
  ['side-a', 'frontier', 'front', 'crossing'],
  ['side-b', 'militants', 'forces', 'front', 'crossing'],
];
const bare = (term: string) => term.replace(/\*$/, '');

describe.each(signs.map((list, i) => [i + 1, list] as const))('the signs of the topic, list %i', (number, list) => {
  const terms = lexicon.groups.filter(({ id }) => needed[number - 1]?.includes(id)).flatMap((group) => group.terms);

  it.each([...new Set(terms)])('see %s', (term) => {
    expect(bearsSigns(bare(term), [list])).toBe(true);
    expect(bearsSigns(`It said “${bare(term).toUpperCase()},” again.`, [list])).toBe(true);
  });

  it('are each needed', () => {
    const idle = list.within.filter((sign) => {
      const rest = { ...list, within: list.within.filter((other) => other !== sign) };
      return terms.every((term) => bearsSigns(bare(term), [rest]));
    });
    expect(idle).toEqual([]);
  });

  it.each([
    'Visitors to the exhibition praised the director',
    'The council meets on http://council.example about the swatch of cloth',
    'The museum opens a new wing for children',
  ])('do not stand in: %s', (text) => {
    expect(bearsSigns(text, [list])).toBe(false);
  });
});

describe('a page', () => {
  it.each([
    ['Pakistan lost three wickets in Lahore before lunch', false],
    ['Militants were seen in the capital of another country', false],
    ['Militants were seen in Bajaur', true],
    ['The TTP denied it', true],
  ])('"%s" bears signs of both lists: %s', (text, bears) => expect(bearsSigns(text, signs)).toBe(bears));
});
