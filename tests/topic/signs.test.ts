import { describe, expect, it } from 'vitest';
import { lexicon } from '../../assets/topics/pak-afghan-security/lexicon';
import signs from '../../assets/topics/pak-afghan-security/lexicon-signs.json';
import { bearsSign } from '../../core/topic/signs';

/** The gate lets nothing through that names none of these. */
const needed = ['side-a', 'frontier', 'front', 'crossing'];
const terms = lexicon.groups.filter(({ id }) => needed.includes(id)).flatMap((group) => group.terms);
const bare = (term: string) => term.replace(/\*$/, '');

describe('the signs of the topic', () => {
  it.each(terms)('see %s', (term) => {
    expect(bearsSign(bare(term), signs)).toBe(true);
    expect(bearsSign(`It said “${bare(term).toUpperCase()},” again.`, signs)).toBe(true);
  });

  it('are each needed', () => {
    const idle = signs.within.filter((sign) => {
      const rest = { ...signs, within: signs.within.filter((other) => other !== sign) };
      return terms.every((term) => bearsSign(bare(term), rest));
    });
    expect(idle).toEqual([]);
  });

  it.each([
    'Visitors to the exhibition praised the director',
    'The council meets on http://council.example about the swatch of cloth',
    'The museum opens a new wing for children',
  ])('do not stand in: %s', (text) => {
    expect(bearsSign(text, signs)).toBe(false);
  });
});
