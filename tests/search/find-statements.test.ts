import { describe, expect, it } from 'vitest';
import { type CorpusQuery, everyStatement } from '../../core/search/corpus-query';
import { findStatements } from '../../core/search/find-statements';
import { foundWords } from '../../core/search/found-words';
import { startWords } from '../../core/search/statement-words';
import type { Source, Statement } from '../../core/statement';

const speaker = (name: string, party: 'kabul' | 'islamabad', role: string | null = null) => ({
  name,
  entity: null,
  role,
  party,
});

function source(id: string, part: Partial<Source>): Source {
  return {
    ...{ id, pack: 'reader', title: 'A quiet week', outlet: null, date: null, dateBasis: 'stated', url: null },
    ...{ byline: null, language: null, relayedFrom: null, origin: null, fingerprint: [], ...part },
  };
}

function statement(id: string, text: string, part: Partial<Statement> = {}): Statement {
  return {
    ...{ id, source: id.split('#')[0] ?? '', text, start: null, end: null, wording: 'paraphrase', kind: 'statement' },
    ...{ speaker: null, form: null, figures: [], dates: [], readings: [], origin: null, salience: 0, ...part },
  } as Statement;
}

const about = (proposition: string) => [{ proposition, stance: 'asserts' as const, slots: {}, evidence: [] }];
const builder = startWords();
builder.add({
  source: source('hill', { outlet: 'Hill Gazette', date: '2023-04-14', title: 'Shepherds and the gate' }),
  statements: [
    statement('hill#1', 'The gate at Torkham stayed shut for nine days.', {
      speaker: speaker('Gul Rahim', 'kabul', 'customs clerk'),
      readings: about('gate-shut'),
    }),
    statement('hill#2', 'Traders lost apples and onions at the gate.', { speaker: speaker('Sana Bibi', 'islamabad') }),
  ],
});
builder.add({
  source: source('harbour', { outlet: 'Harbour Post', date: '2022-11' }),
  statements: [
    statement('harbour#1', 'The ceasefire held through the winter.', { speaker: speaker('Gul Rahim', 'kabul') }),
    statement('harbour#2', 'طورخم کا دروازہ نو دن بند رہا۔'),
    statement('harbour#3', 'دروازهٔ تورخم نه روز بسته ماند؛ كابل گفت.'),
    statement('harbour#4', 'کابل وايي چې دروازه به پرانيستل شي.'),
    statement('harbour#5', 'A cross-border market opened again.'),
  ],
});
const words = builder.finish();
const find = (query: Partial<CorpusQuery>) => findStatements(words, { ...everyStatement, ...query });
const ids = (query: Partial<CorpusQuery>) => find(query).places.map(({ id }) => id);

describe('the search over statements', () => {
  it.each([
    ['torkham', ['hill#1']],
    ['tork', ['hill#1']],
    ['torkhm', ['hill#1']],
    ['ceasfire', ['harbour#1']],
    ['onion', ['hill#2']],
    ['gul', ['harbour#1', 'hill#1']], // the speaker
    ['customs', ['hill#1']], // the role
    ['gazette apples', ['hill#2']], // the outlet
    ['shepherd', ['hill#1', 'hill#2']], // the title
    ['gate ceasefire', []],
    ['crossborder', ['harbour#5']], // one word or two
    ['cross-border market', ['harbour#5']],
    ['cross border', ['harbour#5']],
    ['cease-fire', ['harbour#1']],
    ['cease fire', []],
    ['xyzzy', []],
    ['دروازہ', ['harbour#2', 'harbour#3', 'harbour#4']], // three languages' letters
    ['کابل', ['harbour#3', 'harbour#4']],
    ['طورخ', ['harbour#2']],
  ])('"%s" finds %j', (text, expected) => {
    expect(ids({ text }).sort()).toEqual(expected);
  });

  it('puts the very word before one that only begins so', () => {
    expect(ids({ text: 'gate' })[0]).toMatch(/^hill/);
  });

  it.each<[Partial<CorpusQuery>, string[]]>([
    [{ speaker: 'Gul Rahim' }, ['harbour#1', 'hill#1']],
    [{ party: 'islamabad' }, ['hill#2']],
    [{ outlet: 'Hill Gazette' }, ['hill#1', 'hill#2']],
    [{ question: 'gate-shut' }, ['hill#1']],
    [{ from: '2023-01-01' }, ['hill#1', 'hill#2']],
    [{ from: '2022-11-20', to: '2022-11-25', speaker: 'Gul Rahim' }, ['harbour#1']], // the month is known, not the day
    [{ to: '2022-10-31' }, []],
    [{ among: ['hill#2', 'harbour#1'] }, ['harbour#1', 'hill#2']],
    [{ text: 'gate', speaker: 'Sana Bibi', outlet: 'Hill Gazette' }, ['hill#2']],
  ])('%j leaves %j', (query, expected) => {
    expect(ids(query).sort()).toEqual(expected);
  });

  it('counts all and gives the first', () => {
    expect(find({ limit: 2 })).toMatchObject({ total: 7, places: [{}, {}] });
  });

  it('offers what the words have, whatever is chosen', () => {
    const { choices } = find({ text: 'gate', speaker: 'Gul Rahim' });
    expect(choices).toEqual({
      speakers: ['Gul Rahim', 'Sana Bibi'],
      parties: ['kabul', 'islamabad'],
      outlets: ['Hill Gazette'],
      questions: ['gate-shut'],
    });
  });

  it('looks for a whole sentence by most of its words', () => {
    expect(ids({ text: 'The old gate at Torkham stayed closed for nine days' })).toEqual(['hill#1']);
  });
});

describe('the words that answer', () => {
  const marked = (text: string, query: string) =>
    foundWords(text, query).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['The gate at Torkham stayed shut.', 'tork', ['Torkham']],
    ['The gate at Torkham stayed shut.', 'torkhm gate', ['gate', 'Torkham']],
    ['Gates and a gate.', 'gate', ['Gates', 'gate']],
    ['Élan and elan', 'élan', ['Élan', 'elan']],
    ['دروازهٔ تورخم', 'دروازہ', ['دروازهٔ']],
    ['Nothing here', '', []],
    ['1,200 men', '1200', ['1,200']],
    ['A cross-border market', 'crossborder', ['cross-border']],
    ['A cross-border market', 'border', ['border']],
    ['A cross-border market', 'cross-border', ['cross-border']],
    ['The ceasefire held', 'cease-fire', ['ceasefire']],
    ['Crossborder and cross-border', 'crossborder', ['Crossborder', 'cross-border']],
  ])('in "%s" for "%s"', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
