import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../assets/topics/pak-afghan-security/lexicon';
import type { Lexicon } from '../../core/pack';
import { compileLexicon, hitsIn } from '../../core/topic/lexicon';
import { standsIn } from '../../core/topic/stands-in';
import { smallOf } from '../../core/topic/terms';

function groupsIn(text: string, groups: Lexicon['groups']): string[] {
  const written = { text, small: smallOf(text) };
  return groups.filter(({ terms }) => terms.some((term) => standsIn(written, term))).map(({ id }) => id);
}

describe('the groups that a text names', () => {
  const terms = lexicon.groups.flatMap((group) => group.terms);
  const compiled = compileLexicon(lexicon);
  const piece = fc.oneof(
    fc.constantFrom(...terms).map((term) => term.replace('*', 's')),
    fc.constantFrom(...terms).map((term) => term.replace('*', '').toUpperCase()),
    fc.constantFrom('İ', 'the', 'é', '-', '_', 'Kabul’s', 'pro'),
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '-', '', '. ', '’')), { maxLength: 12 });

  it('hold all that is found word after word', () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.flat().join('');
        const found = groupsIn(written, lexicon.groups);
        for (const { group } of hitsIn(written, compiled)) expect(found).toContain(group);
      }),
    );
  });

  it('are what a pattern of all terms finds, without its cost', () => {
    const plain = terms.filter((term) => term === term.toLowerCase()).sort((a, b) => b.length - a.length);
    const literals = plain.map((term) => term.replace(/[.-]/g, '\\$&').replace('*', '[a-z]*'));
    const pattern = new RegExp(`(?<!\\w)(?:${literals.join('|')})(?!\\w)`, 'gi');
    const index = compileLexicon({ groups: [{ id: 'any', weight: 1, terms: plain }] });
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.flat().join('');
        const found = [...written.matchAll(pattern)].map((match) => [match.index, match[0].toLowerCase()]);
        expect(hitsIn(written, index).map(({ start, word }) => [start, word])).toEqual(found);
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
    const river = [{ id: 'river', weight: 1, terms: ['دریا', 'بند*', 'İznik'] }];
    expect(groupsIn('نیا بندھ', river)).toEqual(['river']);
    expect(groupsIn('نیا پل', river)).toEqual([]);
    expect(groupsIn('to İznik', river)).toEqual(['river']);
  });

  it.each([
    ['a star alone names nothing', '*', 'Any text', false],
    ['any letters may follow a star', 'militant*', 'militants', true],
    ['and a hyphen', 'pak-afghan*', 'the Pak-Afghan-run post', true],
    ['no figure', 'militant*', 'militant2', false],
    ['a later place counts where an earlier does not', 'isi', 'visitors of the ISI', true],
    ['capitals are asked of the text too', 'FATA', 'fata', false],
  ])('%s', (_, term, text, stands) => expect(standsIn({ text, small: smallOf(text) }, term)).toBe(stands));
});
