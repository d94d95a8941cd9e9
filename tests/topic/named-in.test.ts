import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../assets/topics/pak-afghan-security/lexicon';
import type { Lexicon } from '../../core/pack';
import { compileLexicon, hitsIn } from '../../core/topic/lexicon';
import { namedIn } from '../../core/topic/named-in';

const groupsIn = (text: string, groups: Lexicon['groups']) => groups.filter(namedIn(text).has).map(({ id }) => id);

describe('the groups that a text names', () => {
  const terms = lexicon.groups.flatMap((group) => group.terms);
  const compiled = compileLexicon(lexicon);
  const piece = fc.oneof(
    fc.constantFrom(...terms).map((term) => term.replace('*', 's')),
    fc.constantFrom(...terms).map((term) => term.replace('*', '').toUpperCase()),
    fc.constantFrom('İ', 'the', 'é', '-', '_', 'Kabul’s', 'pro'),
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '-', '', '. ', '’')), { maxLength: 12 });

  it('hold all that the pattern of the lexicon finds', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.flat().join('');
        const found = groupsIn(written, lexicon.groups);
        for (const { group } of hitsIn(written, compiled)) expect(found).toContain(group);
      }),
    );
  });

  it.each([
    ['Direct flights to Paris', []],
    ['a post in Dir', ['frontier']],
    ['visitors decide', []],
    ['Afghanistan', ['side-b']],
  ])('are for "%s" %j', (written, groups) => expect(groupsIn(written, lexicon.groups)).toEqual(groups));

  it('are found in other alphabets', () => {
    const river = [{ id: 'river', weight: 1, terms: ['دریا', 'بند*'] }];
    expect(groupsIn('نیا بندھ', river)).toEqual(['river']);
    expect(groupsIn('نیا پل', river)).toEqual([]);
  });
});
