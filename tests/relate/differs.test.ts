import { describe, expect, it } from 'vitest';
import type { Claim, Speaker } from '../../core/claim';
import { differs } from '../../core/relate/differs';
import type { Pair } from '../../core/relate/pair';
import type { FrameReading, Source, Statement } from '../../core/statement';
import { onOneQuestion } from './pairs';

const told = {
  title: '',
  outlet: null,
  date: '2023-05-01',
  dateBasis: 'stated',
  url: null,
  byline: null,
  language: 'en',
} as const;

const source: Source = { ...told, id: 's', pack: 'reader', relayedFrom: null, origin: null, fingerprint: [] };

const voice = (entity: string | null, party: string | null): Speaker => ({
  name: entity ?? 'an official',
  span: null,
  entity,
  role: null,
  party,
});

const answer = (value: string): FrameReading => ({
  proposition: 'what-was-discussed',
  stance: 'asserts',
  slots: { value },
  evidence: [value],
});

/** What a page has somebody say that the talks were about, beside what a source has. */
function pair(here: { by: Speaker | null; about: string }, there: { by: Speaker | null; about: string }): Pair {
  const text = (about: string) => `The talks were about ${about}.`;
  const shared = { start: 0, kind: 'position', figures: [], dates: [], salience: 0.5 } as const;
  const claim: Claim = {
    ...shared,
    text: text(here.about),
    end: text(here.about).length,
    attribution: here.by && { speaker: here.by, cue: null, content: [], form: 'indirect' },
    reasons: [],
    highlight: true,
  };
  const statement: Statement = {
    ...shared,
    id: 's1',
    source: 's',
    text: text(there.about),
    end: text(there.about).length,
    wording: 'verbatim',
    speaker: there.by,
    form: 'indirect',
    readings: [answer(there.about)],
    origin: null,
  };
  return {
    claim,
    article: { ...told, id: 'page', text: claim.text },
    entry: { statement, source, readings: statement.readings },
    here: answer(here.about),
    there: answer(there.about),
    readings: [answer(here.about)],
    ...onOneQuestion,
  };
}

const raza = voice('gul-raza', 'hill-union');
const noor = voice('noor-khan', 'hill-union');
const other = voice('ali-qadir', 'river-board');

describe('another answer in words to one question', () => {
  it.each([
    ['two parties give each its own', raza, other],
    ['a speaker changes his own', raza, raza],
    ['nobody is named on one side', raza, null],
    ['of neither voice the party is known', voice('gul-raza', null), voice('noor-khan', null)],
    ['both are of no camp', voice('gul-raza', 'other'), voice('noor-khan', 'other')],
  ])('differs: %s', (_, by, byThere) => {
    expect(differs(pair({ by, about: 'trade' }, { by: byThere, about: 'water' }))?.relation).toEqual({
      kind: 'differs',
      aspect: 'detail',
      here: 'trade',
      there: 'water',
    });
  });

  it.each([
    ['two voices of one party', raza, noor],
    ['an unnamed voice of the same party', raza, voice(null, 'hill-union')],
  ])('is one account: %s', (_, by, byThere) => {
    expect(differs(pair({ by, about: 'trade' }, { by: byThere, about: 'water' }))).toBeNull();
  });

  it('is no other answer when both give the same', () => {
    expect(differs(pair({ by: raza, about: 'trade' }, { by: other, about: 'trade' }))).toBeNull();
  });
});
