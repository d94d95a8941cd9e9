import { describe, expect, it } from 'vitest';
import type { Claim } from '../../core/claim';
import { markedClaims } from '../../core/marked';
import type { Related, RelatedClaim, RelationKind } from '../../core/relation';

function claimAt(
  start: number,
  { salience, highlight, kind }: { salience: number; highlight: boolean; kind?: RelationKind },
) {
  const claim: Claim = {
    start,
    end: start + 10,
    text: `claim ${start}`,
    kind: 'position',
    attribution: null,
    figures: [],
    dates: [],
    salience,
    reasons: [],
    highlight,
  };
  const related = kind === undefined ? [] : [{ relation: { kind } } as Related];
  return { id: `c${start}`, claim, related } satisfies RelatedClaim;
}

describe('which claims get a mark', () => {
  it('takes what is worth checking, in order of position', () => {
    const claims = [
      claimAt(0, { salience: 0.4, highlight: true }),
      claimAt(20, { salience: 0.2, highlight: false, kind: 'backed' }),
      claimAt(40, { salience: 0.9, highlight: true }),
    ];
    expect(markedClaims(claims).map(({ id }) => id)).toEqual(['c0', 'c40']);
  });

  it('adds a less salient claim that another source disputes', () => {
    const claims = [
      claimAt(0, { salience: 0.9, highlight: true }),
      claimAt(20, { salience: 0.1, highlight: false, kind: 'disputed' }),
    ];
    expect(markedClaims(claims).map(({ id }) => id)).toEqual(['c0', 'c20']);
  });

  it('never marks more than twelve', () => {
    const claims = Array.from({ length: 30 }, (_, i) => claimAt(i * 20, { salience: i / 30, highlight: true }));
    expect(markedClaims(claims)).toHaveLength(12);
  });
});
