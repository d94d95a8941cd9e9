import { describe, expect, it } from 'vitest';
import { linesOf } from './read';

describe('where the teller stands', () => {
  it.each<readonly [what: string, text: string, lines: readonly string[]]>([
    [
      'before the hearer, and not the hearer',
      '“It is over,” Gul Raza, the council’s envoy, told Radio Khyber.',
      ['Gul Raza | told | “It is over,”'],
    ],
    [
      'behind a clause whose verb is a plain one',
      'The camps remain open beyond the river, said Gul Raza, who led the patrol.',
      ['Gul Raza | said | The camps remain open beyond the river'],
    ],
    [
      'before the verb, though a name with what it has stands after',
      'Gul Raza, a noted poet from Quetta, said Noor’s choice as envoy was odd.',
      ['Gul Raza | said | Noor’s choice as envoy was odd.'],
    ],
    ['behind a belief', 'Trade will get worse, believe experts.', ['experts | believe | Trade will get worse']],
    [
      'between the halves of what is said',
      'With this step, experts believe, Kohat may gain an ally.',
      ['experts | believe | With this step … Kohat may gain an ally.'],
    ],
    [
      'before "who" and an aside',
      'It was a speech by Gul Raza who, on Monday, warned traders against the road.',
      ['Gul Raza | warned | traders against the road.'],
    ],
    [
      'before what explains him',
      'Gul Raza, a veteran officer who announced the plan on Monday, came home.',
      ['Gul Raza | announced | the plan on Monday, came home.'],
    ],
    [
      'behind a lead with a verb',
      'With the road already closed, Gul Raza issued no order to Kohat, saying it was late.',
      ['Gul Raza | saying | it was late.'],
    ],
    [
      'before "while"',
      'Trust fell in May when Gul Raza while announcing his plan turned to Kohat.',
      ['Gul Raza | announcing | his plan turned to Kohat.'],
    ],
    [
      'with an adverb behind him',
      'He closed the gate. Gul Raza further opened a fund and called for calm in Kohat.',
      ['Gul Raza | called for | calm in Kohat.'],
    ],
    [
      'alone beside a row of names',
      'War rose in Syria and Iraq and Gul Raza says it spread.',
      ['Gul Raza | says | it spread.'],
    ],
    [
      'before an aside on a report',
      'A new report by Hill Watch, a British charity, says Kohat ranks among the worst.',
      ['A new report by Hill Watch, a British charity | says | Kohat ranks among the worst.'],
    ],
    [
      'behind a quotation, an outlet with its noun',
      '“The gate stays shut,” wrote the Radio Khyber newspaper in an editorial.',
      ['Radio Khyber | wrote | “The gate stays shut,”'],
    ],
    [
      'before an aside on what was asked',
      'The mayor, when asked about the raid, said it knew nothing.',
      ['mayor | said | it knew nothing.'],
    ],
    [
      'behind one who was assured',
      'Noor Khan was assured by Gul Raza that the gate would open.',
      ['Gul Raza | assured | the gate would open.'],
    ],
    [
      'behind a charge that is rejected',
      'Traders paid the raiders, a charge rejected by the Hill Union.',
      ['Hill Union | rejected | Traders paid the raiders, a charge'],
    ],
    [
      'before a demand of long standing',
      'Pakistan’s long-standing demand that the camps be shut is old.',
      ['Pakistan | demand | the camps be shut is old.'],
    ],
    [
      'in a statement, after what it says',
      'Ten men were killed in two raids in Kohat, said a statement issued by the Khyber Rifles’ media wing.',
      ['Khyber Rifles | said | Ten men were killed in two raids in Kohat'],
    ],
    [
      'before what has always been so',
      'Noor Khan has always maintained it does not shelter them.',
      ['Noor Khan | maintained | it does not shelter them.'],
    ],
    [
      'behind a clause with "a" and an aside',
      'The trader was taken on Tuesday, a police officer, who asked not to be named, said.',
      ['a police officer | said | The trader was taken on Tuesday'],
    ],
    ['behind a fear', 'The ties may well sour again, fear experts.', ['experts | fear | The ties may well sour again']],
    [
      'before what is said by a day',
      'Gul Raza said by Sunday ten traders would have left.',
      ['Gul Raza | said | by Sunday ten traders would have left.'],
    ],
    ['before a belief that seems so', 'Pakistan seems to believe that he left.', ['Pakistan | believe | he left.']],
    [
      'within what a ministry passes on',
      'The river ministry said Gul Raza told traders that the gate would open.',
      [
        'river ministry | said | Gul Raza told traders that the gate would open.',
        'Gul Raza | told | the gate would open.',
      ],
    ],
    [
      'outside what a ministry says of a state',
      'The river ministry said Pakistan told traders that the gate would open.',
      ['river ministry | said | Pakistan told traders that the gate would open.'],
    ],
    [
      'before the one who tells of it at the end',
      'Gul Raza stressed that the gate would open, the river ministry said.',
      [
        'Gul Raza | stressed | the gate would open',
        'river ministry | said | Gul Raza stressed that the gate would open',
      ],
    ],
    [
      'before a list that goes on',
      'Gul Raza noted that the raids would stop. Secondly, the gate will open. Third, trade will grow.',
      [
        'Gul Raza | noted | the raids would stop.',
        'Gul Raza | - | Secondly, the gate will open.',
        'Gul Raza | - | Third, trade will grow.',
      ],
    ],
    ['not before the writer’s own list', 'The raids will stop. Secondly, the gate will open.', []],
    [
      'behind a deed in an old form',
      'A soldier shot at a car in eastern Kohat, said Gul Raza, a police officer.',
      ['Gul Raza | said | A soldier shot at a car in eastern Kohat'],
    ],
    ['in reports', 'The envoys met in Kohat, said reports.', ['reports | said | The envoys met in Kohat']],
    [
      'after "per"',
      'The raids eased on Friday, per the Iranian ministry.',
      ['Iranian ministry | per | The raids eased on Friday'],
    ],
    [
      'outside the charge that is rejected',
      'India rejected Pakistan’s allegation that it pays the group, saying Pakistan should look inward.',
      [
        'India | rejected | Pakistan’s allegation that it pays the group',
        'Pakistan | allegation | it pays the group',
        'India | saying | Pakistan should look inward.',
      ],
    ],
    [
      'at the end, an outlet with the day of its report',
      'The gate beyond the river will stay shut, Radio Khyber reported on Monday.',
      ['Radio Khyber | reported | The gate beyond the river will stay shut'],
    ],
    [
      'behind the outlet that cites him',
      'The gate beyond the river will stay shut, Radio Khyber reported, citing an elder from Kohat.',
      [
        'Radio Khyber | reported | The gate beyond the river will stay shut',
        'an elder from Kohat | citing | The gate beyond the river will stay shut',
      ],
    ],
    ['in writing', '“Let us wait for now,” she said by text message.', ['? | said | “Let us wait for now,”']],
  ])('is %s', (_what, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('where what is told begins', () => {
  it.each<readonly [what: string, text: string, line: string]>([
    [
      'after a day',
      'In a new blow to Kohat, the board said on Saturday it had stopped the aid.',
      'board | said | on Saturday it had stopped the aid.',
    ],
    [
      'before a day',
      'The aid had stopped for good, the board said on Saturday.',
      'board | said | The aid had stopped for good',
    ],
    [
      'after a hearer with a name',
      'Gul Raza told Radio Khyber the raids were over, despite talk.',
      'Gul Raza | told | the raids were over, despite talk.',
    ],
    ['after hearers', 'Gul Raza told reporters he would go.', 'Gul Raza | told | he would go.'],
    [
      'after a name and a thing of his',
      'Gul Raza told Mina the envoy of Kohat, that it was over.',
      'Gul Raza | told | it was over.',
    ],
    [
      'in a quotation before it',
      '“It is a good step,” Gul Raza was quoted as saying by Radio Khyber.',
      'Gul Raza | quoted as saying | “It is a good step,”',
    ],
    [
      'after "quoted" without "as"',
      '“It is a good step,” Gul Raza was quoted saying in Kohat.',
      'Gul Raza | quoted saying | “It is a good step,”',
    ],
  ])('%s', (_what, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('what tells nothing', () => {
  it.each([
    'The latter was held responsible for nine raids.',
    'The blast claimed 68 lives in Kohat.',
    'The visit of Gul Raza added a new turn to the talks.',
    'His talk is seen as a fruit of efforts by Mina Qadir in Kohat.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it('but a thing added without "that" is told', () => {
    expect(linesOf('Gul Raza added a gate was shut.')).toEqual(['Gul Raza | added | a gate was shut.']);
  });
});
