import { describe, expect, it } from 'vitest';
import { stripsOf } from '../../components/sidepanel/figure-strips';
import type { Figure } from '../../core/claim';
import type { Related, Relation } from '../../core/relation';
import { fakeClaim, fakeReading, fakeRelated, fakeSource, fakeStatement } from './fake-reading';

const text = 'He spoke of 640 trucks at the gate.';
const trucks = (words: string): Figure[] => [
  { start: words.indexOf('640'), end: words.indexOf('640') + 3, value: 640, unit: 'truck', bound: 'exactly' },
];

/** A source that gives the page's own figure. */
function giving(id: string, origin: string, relation: Relation): Related {
  const words = `Report ${id} has 640 trucks.`;
  const statement = fakeStatement({ id: `${id}#1`, source: id, text: words, figures: trucks(words) });
  return fakeRelated(fakeSource({ id, origin }), statement, relation);
}

const backed: Relation = { kind: 'backed' };
const repeated: Relation = { kind: 'repeated', basis: 'origin' };

const differs: Relation = { kind: 'differs', aspect: 'figure', here: '640', there: '6,400' };

function stripFor(...related: Related[]) {
  return stripsOf({
    ...fakeReading,
    claims: [{ id: 'c', claim: fakeClaim({ text, figures: trucks(text) }), related }],
  })[0];
}

function agreeing(...related: Related[]) {
  const strip = stripFor(...related);
  return { backed: strip?.backed, repeated: strip?.repeated };
}

describe('who gives the figure of the page too', () => {
  it('takes articles of the page’s own origin for repeating it', () =>
    expect(agreeing(giving('a', 'radio', repeated), giving('b', 'radio', repeated))).toEqual({
      backed: 0,
      repeated: 2,
    }));
  it('counts articles of one other origin as one', () =>
    expect(agreeing(giving('a', 'census', backed), giving('b', 'census', backed))).toEqual({ backed: 1, repeated: 0 }));
  it('counts separate origins each', () =>
    expect(agreeing(giving('a', 'census', backed), giving('b', 'police', backed))).toEqual({ backed: 2, repeated: 0 }));
  it('leaves out who stands beside it only', () =>
    expect(agreeing(giving('a', 'census', { kind: 'context' }))).toEqual({ backed: 0, repeated: 0 }));
});

it('counts the sources of another value, not their statements', () => {
  const strip = stripFor(giving('a', 'radio', differs), giving('a', 'radio', differs), giving('b', 'census', differs));
  expect(strip?.there).toEqual([{ value: 640, label: '6,400', count: 2 }]);
});

describe('what the page gives', () => {
  const two = 'The blast killed 12 soldiers and hurt 23 civilians at the gate.';
  const figureOf = (words: string, unit: string): Figure => {
    const start = two.indexOf(words);
    return { start, end: start + words.length, value: Number(words), unit, bound: 'exactly' };
  };
  const figures = [figureOf('12', 'soldier'), figureOf('23', 'civilian')];
  const labelWith = (...related: Related[]) =>
    stripsOf({ ...fakeReading, claims: [{ id: 'c', claim: fakeClaim({ text: two, figures }), related }] })[0]?.here
      .label;

  it('is told with what is counted, every figure of it', () => expect(labelWith()).toBe('12 soldiers · 23 civilians'));
  it('is the figure that others give too', () => {
    const statement = fakeStatement({ id: 'a#1', source: 'a', text: two, figures: figures.slice(1) });
    expect(labelWith(fakeRelated(fakeSource({ id: 'a', origin: 'radio' }), statement, backed))).toBe('23 civilians');
  });
});
