import type { Claim } from '../../core/claim';
import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim, Relation } from '../../core/relation';
import type { Source, Statement } from '../../core/statement';

export function fakeSource(part: Partial<Source> & Pick<Source, 'id'>): Source {
  return {
    pack: 'pak-afghan-security',
    title: `Report ${part.id}`,
    outlet: null,
    date: null,
    dateBasis: 'unknown',
    url: `https://example.org/${part.id}`,
    byline: null,
    language: 'en',
    relayedFrom: null,
    origin: null,
    fingerprint: [],
    ...part,
  };
}

export function fakeStatement(part: Partial<Statement> & Pick<Statement, 'id' | 'source' | 'text'>): Statement {
  return {
    start: null,
    end: null,
    wording: 'paraphrase',
    kind: 'accusation',
    speaker: null,
    form: null,
    figures: [],
    dates: [],
    readings: [],
    origin: null,
    salience: 0.5,
    ...part,
  };
}

export function fakeClaim(part: Partial<Claim> & Pick<Claim, 'text'>): Claim {
  return {
    start: 0,
    end: part.text.length,
    kind: 'accusation',
    attribution: {
      speaker: {
        name: 'Khawaja Asif',
        span: null,
        entity: 'khawaja-asif',
        role: 'Defence Minister',
        party: 'islamabad',
      },
      cue: null,
      content: [],
      form: 'indirect',
    },
    figures: [],
    dates: [],
    salience: 0.8,
    reasons: [],
    highlight: true,
    ...part,
  };
}

export function fakeRelated(source: Source, statement: Statement, relation: Relation): Related {
  return {
    statement,
    source,
    relation,
    strength: 'strong',
    evidence: [
      { kind: 'proposition', id: 'ceasefire-end', label: 'When did the ceasefire with the TTP end?' },
      { kind: 'values', here: 'November 2021', there: 'November 2022' },
    ],
    origin: statement.origin ?? source.origin ?? source.id,
  };
}

const wire = fakeSource({ id: 'a', date: '2023-04-14', dateBasis: 'stated', relayedFrom: 'Dawn', origin: 'voa' });
const harici = fakeSource({ id: 'h', outlet: 'Harici', date: '2023-02', dateBasis: 'inferred' });
const kabul = fakeSource({ id: 'k', date: '2024', dateBasis: 'inferred', relayedFrom: 'The Express Tribune' });

const nov2022 = fakeStatement({
  id: 'a#1',
  source: 'a',
  wording: 'verbatim',
  text: 'The truce was called off in November last year, five months after it began.',
  dates: [{ start: 28, end: 46, from: '2022-11', to: '2022-11', basis: 'inferred' }],
});
const late = fakeStatement({
  id: 'h#1',
  source: 'h',
  text: 'The months-long truce came to its end in late November.',
  dates: [{ start: 41, end: 54, from: '2022-11-21', to: '2022-11-30', basis: 'inferred' }],
});
const denial = fakeStatement({
  id: 'h#2',
  source: 'h',
  kind: 'denial',
  text: 'Two officials strongly reject that TTP leaders are in Afghanistan and say they are in Pakistan.',
  speaker: { name: 'Two Taliban officials', entity: null, role: 'unnamed', party: 'kabul' },
});
const report = fakeStatement({
  id: 'h#3',
  source: 'h',
  text: 'A UN monitoring report places several thousand TTP fighters in eastern Afghanistan.',
  speaker: { name: 'UN monitors', entity: null, role: null, party: 'un' },
});
const same = fakeStatement({ id: 'a#2', source: 'a', text: 'He said that attacks come from across the border.' });
const mujahid = fakeStatement({
  id: 'k#1',
  source: 'k',
  kind: 'denial',
  text: 'The spokesman called the accusation baseless.',
  speaker: { name: 'Zabihullah Mujahid', entity: null, role: 'spokesman', party: 'kabul' },
});
const fighters = fakeStatement({
  id: 'k#2',
  source: 'k',
  kind: 'figure',
  text: 'Officials counted 7,800 fighters.',
  figures: [{ start: 18, end: 23, value: 7800, unit: 'fighter', bound: 'exactly' }],
});

function claim(id: string, part: Partial<Claim> & Pick<Claim, 'text'>, related: readonly Related[]): RelatedClaim {
  return { id, claim: fakeClaim(part), related };
}

/** One page with five claims, three sources and two origins beside its own. */
export const fakeReading: Reading = {
  article: {
    id: 'page',
    title: 'Minister speaks of attacks from across the border',
    outlet: 'Example Times',
    date: '2023-04-15',
    dateBasis: 'stated',
    url: 'https://news.example.com/world/minister-attacks',
    byline: 'A. Reporter',
    text: '',
    language: 'en',
  },
  topic: { tier: 'core', score: 0.92, reasons: ['TTP ×6', 'Kabul ×3'] },
  claims: [
    claim('c1', { text: 'The TTP uses Afghan soil for its attacks in Pakistan', start: 10 }, [
      fakeRelated(harici, denial, { kind: 'disputed', cue: 'strongly reject', by: 'Two Taliban officials' }),
      fakeRelated(kabul, mujahid, { kind: 'disputed', cue: 'baseless', by: 'Zabihullah Mujahid' }),
      fakeRelated(harici, report, { kind: 'backed' }),
      fakeRelated(wire, same, { kind: 'repeated', basis: 'origin' }),
    ]),
    claim(
      'c2',
      {
        text: 'More than 100 attacks since the ceasefire ended in November 2021',
        start: 90,
        dates: [{ start: 141, end: 154, from: '2021-11', to: '2021-11', basis: 'stated' }],
      },
      [
        fakeRelated(wire, nov2022, { kind: 'differs', aspect: 'date', here: 'November 2021', there: 'November 2022' }),
        fakeRelated(harici, late, { kind: 'differs', aspect: 'date', here: 'November 2021', there: 'November 2022' }),
      ],
    ),
    claim('c3', { text: 'Kabul pledged to act under the Doha agreement', kind: 'commitment', start: 200 }, [
      fakeRelated(harici, report, { kind: 'backed' }),
    ]),
    claim(
      'c4',
      {
        text: 'Some 78,000 fighters took part',
        kind: 'figure',
        start: 260,
        figures: [{ start: 265, end: 271, value: 78_000, unit: 'fighter', bound: 'about' }],
      },
      [fakeRelated(kabul, fighters, { kind: 'differs', aspect: 'figure', here: '78,000', there: '7,800' })],
    ),
    claim('c5', { text: 'A comprehensive operation was agreed', kind: 'event', start: 330 }, []),
  ],
  origins: [
    {
      key: 'voa',
      interview: { venue: 'Voice of America', speaker: 'Khawaja Asif' },
      members: ['page', 'a'],
      reasons: ['in an interview'],
    },
  ],
  missingSides: [{ party: 'kabul', statements: ['h#2', 'k#1'] }],
  knownAs: null,
};

export const fakeSources: readonly Source[] = [wire, harici, kabul];
export const fakeStatements: readonly Statement[] = [nov2022, late, denial, report, same, mujahid, fighters];
