import { describe, expect, it } from 'vitest';
import { choose } from '../../core/relate/choose';
import type { Candidate } from '../../core/relate/related-to';
import type { Related, Relation } from '../../core/relation';
import { statement } from './pairs';

const backed: Relation = { kind: 'backed' };
const denied: Relation = { kind: 'disputed', cue: 'denies', by: null };
const dated: Relation = { kind: 'differs', aspect: 'date', here: '2021-11', there: '2022-11' };

interface Told {
  readonly source: string;
  readonly by?: string;
  readonly question?: string;
  readonly relation?: Relation;
}

function candidate(id: string, nearness: number, { source, by = 'Asif', question = 'soil', relation = backed }: Told) {
  const told = statement(id, `${id}.`, by, { source });
  const related: Partial<Related> = {
    statement: told,
    source: { id: source } as Related['source'],
    relation,
    strength: 'strong',
    evidence: [{ kind: 'proposition', id: question, label: question }],
  };
  return { related: related as Related, nearness, rank: nearness } satisfies Candidate;
}

const idsOf = (candidates: readonly Candidate[]) => choose(candidates).map(({ statement: { id } }) => id);

describe('choose', () => {
  const first = candidate('first', 0.9, { source: 'a' });
  it.each<[string, Candidate, string[]]>([
    ['one voice that says it once more', candidate('more', 0.48, { source: 'a' }), ['first']],
    ['the same of another article', candidate('more', 0.48, { source: 'b' }), ['first', 'more']],
    ['another voice in the article', candidate('more', 0.48, { source: 'a', by: 'Panel' }), ['first', 'more']],
    ['the voice on another question', candidate('more', 0.48, { source: 'a', question: 'camps' }), ['first', 'more']],
  ])('beside one statement: %s', (_, more, shown) => expect(idsOf([first, more])).toEqual(shown));

  it('takes both that say otherwise before a second that agrees and is a little nearer', () => {
    const agreeing = ['a', 'b'].map((source) => candidate(source, 0.85, { source }));
    const denial = candidate('denial', 0.75, { source: 'd', by: 'Mujahid', relation: denied });
    const other = candidate('other', 0.8, { source: 'e', relation: dated });
    expect(idsOf([...agreeing, denial, other])).toEqual(['denial', 'other', 'a']);
  });
});
