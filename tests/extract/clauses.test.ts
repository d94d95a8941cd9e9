import { describe, expect, it, test } from 'vitest';
import { attribute } from '../../core/attribute/attribute';
import { indexEntities } from '../../core/entities/entities';
import { clausesOf } from '../../core/extract/clauses';
import { extract } from '../../core/extract/extract';
import { datesIn } from '../../core/quantities/dates';
import { segment } from '../../core/segment/segment';
import { claimsIn, entities } from './desk';

const texts = (text: string): string[] =>
  segment(text).flatMap((sentence) => clausesOf(sentence, []).map(({ start, end }) => text.slice(start, end)));

describe('clauses', () => {
  it('leaves a short sentence whole', () => {
    expect(texts('Kabul shut the crossing at Torkham, and traders lost money.')).toHaveLength(1);
  });

  it('cuts a long one where a new statement begins', () => {
    const first = 'The ministry said that eleven posts along the line had come under fire during the night';
    const second = 'the other side blamed a feud between two villages near the river for the shooting.';
    expect(texts(`${first}, while ${second}`)).toEqual([first, second]);
  });

  it.each([
    ['But the gate at Torkham stayed shut for traders.', 'the gate at Torkham stayed shut for traders.'],
    ['That town fell to the fighters within a single night.', 'That town fell to the fighters within a single night.'],
  ])('leaves out what joins, and keeps what points: %s', (text, clause) => {
    expect(texts(text)).toEqual([clause]);
  });

  it('keeps what is said and drops who says it', () => {
    const words = 'two hundred fighters had crossed the river since the spring';
    const [claim, ...others] = claimsIn(`The minister said on Friday that ${words}.`, [words]);
    expect(claim?.text).toBe(words);
    expect(claim?.attribution?.speaker?.name).toBe('the minister');
    expect(others).toEqual([]);
  });

  it('takes the whole sentence when little of it is attributed', () => {
    const text =
      'The fence, which the governor called “a scar across the land of our fathers”, will reach the pass by winter, and the army has sent two brigades to guard it.';
    expect(claimsIn(text, ['“a scar across the land of our fathers”'])[0]?.text.startsWith('The fence')).toBe(true);
  });
});

describe('clauses of reported speech', () => {
  const index = indexEntities(entities);
  const read = (text: string) => {
    const sentences = segment(text);
    const attributions = attribute({ text, sentences, entities: index, date: '2025-11-01' });
    const dates = datesIn(text, '2025-11-01');
    return extract({ text, title: '', sentences, attributions, figures: [], dates, entities: index });
  };

  it('makes no claim of words that only say who speaks, to whom and where', () => {
    const words = 'the gate would stay shut until the last of the stolen lorries had come back';
    const text = `Gul Raza, who is the head of the valley’s council, told a group of reporters in the town of Chaman that ${words}.`;
    expect(read(text).map((claim) => claim.text)).toEqual([`${words}.`]);
  });

  it('makes no claim of whom a sentence goes by', () => {
    const words = 'the raids in the valley and in the hills above it rose by a third within a year';
    const text = `${words}, according to the Institute for Hill Studies in Chaman, which counts raids and arrests along the line.`;
    expect(read(text).map((claim) => claim.text)).toEqual([words]);
  });

  it('shows who put a figure where', () => {
    const text = 'A team of the council put the number of camps in the valley at 40 to 50.';
    expect(read(text).map((claim) => claim.text)).toEqual([text]);
  });

  it('keeps a short quotation alone, however long it is told who speaks', () => {
    const words = '“The charge is baseless and false,”';
    const text = `${words} the envoy of the ministry in Kabul said in a letter to the council.`;
    expect(read(text).map((claim) => claim.text)).toEqual([words]);
  });

  test.each([
    'The ministry in Kabul denied that any fighters had crossed the river.',
    'The spokesman rejected the claim that the camps were still open.',
    'He also accused India of giving rifles and money to the group.',
    'Kabul dismissed the report on the camps as propaganda.',
    'The ministry rejected as a fable a study by the panel that the camps were still open.',
  ])('keep the verb that turns them: %s', (text) => {
    expect(read(text)[0]?.text.replace(/\.$/, '')).toBe(text.slice(0, -1));
  });

  test.each([
    ['He cited over thirty raids on posts along the river.', 'He cited over'],
    ['Both sides agreed on a number of steps to reopen the crossing at Torkham.', 'Both sides agreed'],
    ['The group has threatened to strike the convoys that use the mountain road.', 'The group has'],
    ['The group has been blamed for several raids on posts near the old fort.', 'The group has'],
    ['The minister said that in his view the camps were still open to fighters.', 'in his view'],
    ['The governor announced aid for the families of the men who died at the post.', 'The governor announced'],
    ['Both envoys discussed the sale of power and a new market at the pass.', 'Both envoys'],
    ['The minister announced the crossing at Torkham would be shut for a week.', 'the crossing'],
    ['The minister said on Tuesday the camps were still open to fighters from abroad.', 'the camps'],
  ])('open where they can be understood: %s', (text, opening) => {
    expect(read(text).some((claim) => claim.text.startsWith(opening))).toBe(true);
  });

  it('leave the dateline out', () => {
    const [claim] = read('KABUL: The ministry denied that any fighters had crossed the river.');
    expect(claim?.text.startsWith('The ministry denied')).toBe(true);
    expect(claim?.kind).toBe('denial');
  });

  it('take the date that stands beside the reporting verb', () => {
    const [claim] = read('The minister said on 14 October 2025 that two hundred fighters had crossed the river.');
    expect(claim?.text.startsWith('two hundred')).toBe(true);
    expect(claim?.dates.map(({ from }) => from)).toEqual(['2025-10-14']);
  });
});
