import { describe, expect, it } from 'vitest';
import { linesOf } from './read';

describe('reporting words', () => {
  it.each<readonly [what: string, text: string, lines: readonly string[]]>([
    [
      'a pronoun is a subject by itself',
      'The mayor lost the vote, though Gul Raza said he backed the plan.',
      ['Gul Raza | said | he backed the plan.'],
    ],
    [
      'a noun that ends like an adverb',
      'The road was shut at noon, lawyers for the family said.',
      ['lawyers for the family | said | The road was shut at noon'],
    ],
    [
      'a participle that opens the sentence',
      'Rejecting the charge, Noor Khan left the hall.',
      ['Noor Khan | Rejecting | the charge'],
    ],
    [
      'a form that both tenses share',
      'As Noor Khan put it, the talks are dead.',
      ['Noor Khan | put it | the talks are dead.'],
    ],
    [
      'a word between the verb and its particle',
      'Noor Khan spoke warmly of the traders.',
      ['Noor Khan | spoke warmly of | the traders.'],
    ],
    ['a comparison', 'Noor Khan compared the raid to a theft.', ['Noor Khan | compared | the raid to a theft.']],
    [
      'an attack with words',
      'Noor Khan attacked the judges for letting him go.',
      ['Noor Khan | attacked | the judges for letting him go.'],
    ],
    [
      'a promise under way',
      'Noor Khan is promising to reopen the gate.',
      ['Noor Khan | promising | to reopen the gate.'],
    ],
    [
      'a quotation with a stop of its own',
      'Noor Khan shouted, “Stop there,” when the guards ran.',
      ['Noor Khan | shouted | “Stop there,”'],
    ],
    ['what somebody is seen as', 'Pakistan sees the camps as a threat.', ['Pakistan | sees | the camps as a threat.']],
    [
      'a mood that has lasted',
      'Pakistan has long been frustrated by the delays at the gate.',
      ['Pakistan | been frustrated by | the delays at the gate.'],
    ],
    [
      'a thing that suggests, and nobody with it',
      'The scale of the raid suggests a long plan.',
      ['? | suggests | a long plan.'],
    ],
    [
      'a speaker between dashes',
      'The gate stayed shut ― Noor Khan boasted, “We won the day.”',
      ['Noor Khan | boasted | “We won the day.”'],
    ],
  ])('%s', (_what, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('no reporting words', () => {
  it.each([
    ['arms', 'Gunmen attacked the post near Torkham.'],
    ['a name for a thing', 'They camp at a stream called Miracle Run.'],
    ['a meeting', 'Noor Khan called an emergency meeting.'],
    ['an order', 'Noor Khan ordered the guards to leave.'],
    ['what might be done', 'Noor Khan could threaten to leave.'],
    ['what one goes on to do', 'Noor Khan went on to win.'],
    ['a means', 'Noor Khan lost votes by adding a tax.'],
    ['a comparison of figures', 'Exports rose, compared with last year.'],
    ['whose officials they are', 'Some state officials met in Quetta.'],
    ['a remark told elsewhere', 'Noor Khan made the remark on Friday.'],
    ['a rule that is kept', 'They left the post as per the agreement.'],
    ['eyesight', 'Noor Khan saw ten men.'],
    ['eyesight in the present', 'Noor Khan sees smoke as dusk falls.'],
    ['states on a map', 'All but the river states, which trade with Kohat, are poor.'],
    ['an attempt to see', 'Noor Khan has been trying to see Kohat as a friend.'],
    ['points on a map', 'All crossing points that had been shut are open.'],
    ['so many a day', 'Ten lorries cross, per day per gate.'],
    ['what is settled', 'He failed to resolve disputes in the valley.'],
    ['a feeling for somebody', 'The crowd saw his concern for them.'],
    ['what a clause explains', 'It helps them maintain the image that they like.'],
    ['a question one faces', 'Both men face questions about their health.'],
  ])('%s', (_what, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});
