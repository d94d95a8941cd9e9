import { describe, expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import type { Article } from '../../core/article';
import { indexEntities } from '../../core/entities/entities';
import { indexCorpus, relateClaims } from '../../core/relate/relate';

const entities = indexEntities(pack.entities);
const corpus = indexCorpus(pack);

function related(text: string, date: string | null = '2023-04-20') {
  const article: Article = {
    id: 'page',
    title: '',
    outlet: null,
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    url: null,
    byline: null,
    language: 'en',
    text,
  };
  return relateClaims(article, analyse(article, entities), corpus);
}

/** What the shipped corpus says beside the claims of a page: "relation source statement". */
const shownBeside = (text: string, date?: string | null) =>
  related(text, date).claims.flatMap((claim) =>
    claim.related.map(
      ({ relation, source, statement }) => `${relation.kind} ${source.id.slice(0, 3)} ${statement.text}`,
    ),
  );

describe('the shipped corpus beside a page', () => {
  it.each([
    [
      'a ceasefire ended in another year',
      'The TTP has carried out over 100 attacks since it ended the ceasefire in November 2021, Defence Minister Khawaja Asif said.',
      /^differs 003 .*2022/,
    ],
    [
      'Afghan soil used, denied by Kabul',
      'Defence Minister Khawaja Asif said the TTP is using Afghan soil to attack Pakistan.',
      /^disputed /,
    ],
    [
      'Afghan soil used, said by others too',
      'Defence Minister Khawaja Asif said the TTP is using Afghan soil to attack Pakistan.',
      /^(?:backed|repeated) /,
    ],
    [
      'leaders who are in Afghanistan, denied by Kabul',
      'Khawaja Asif said the TTP leadership is based in Afghanistan.',
      /^disputed 002 .*denies/,
    ],
    [
      'leaders said by a third party to be in Afghanistan, denied by Kabul',
      'According to a UN report, the leaders of the TTP have their headquarters in Afghanistan.',
      /^disputed 002 .*denies/,
    ],
    [
      'leaders who are in Afghanistan, said by others too',
      'Khawaja Asif said the TTP leadership is based in Afghanistan.',
      /^backed /,
    ],
    [
      'an agenda of security, not trade',
      'Defence Minister Khawaja Asif said his delegation visited Kabul for talks on security with the Taliban administration.',
      /^differs 002 /,
    ],
    [
      'weapons left behind, or supplied',
      'Khawaja Asif said the TTP is using weapons that US forces left in Afghanistan.',
      /^differs 004 /,
    ],
    [
      'answered well, or with a plan that does not work',
      'Khawaja Asif said of the Afghan Taliban that they responded really well to his requests on the TTP.',
      /^differs 004 /,
    ],
    [
      'leaders said not to be in Afghanistan, charged by Pakistan',
      'Taliban officials said TTP leaders are in Pakistan, not in Afghanistan.',
      /^disputed 00[14] .*(?:leaders|chiefs)/,
    ],
    [
      'a charge that Kabul calls baseless',
      'Defence Minister Khawaja Asif said the Afghan Taliban are sheltering the TTP.',
      /^disputed 004 .*baseless/,
    ],
  ])('%s', (_, text, expected) => expect(shownBeside(text)).toContainEqual(expect.stringMatching(expected)));

  it.each([
    ['a visit of trade officials', 'Trade officials from Lahore said the wheat harvest was better than last year.'],
    ['a pledge about the other side’s soil', 'Islamabad said Pakistani soil will not be used against Afghanistan.'],
    [
      'a subject of talks',
      'Khawaja Asif said the talks in Istanbul, held to address terrorism from Afghan soil, were long.',
    ],
    [
      'a denial of something else',
      'Taliban spokesman Zabihullah Mujahid rejected reports that the Taliban had shut a newspaper in Herat.',
    ],
    ['a denial whose object is not read', 'Zabihullah Mujahid denied that Taliban fighters had crossed at Chaman.'],
    [
      'a pledge that another tells of',
      'Khawaja Asif said the Afghan Taliban had assured him that Afghan soil would not be used by the TTP.',
    ],
  ])('disputes nothing beside %s', (_, text) =>
    expect(shownBeside(text)).not.toContainEqual(expect.stringMatching(/^(?:disputed|differs) /)),
  );

  it.each([
    ['the attack on a barracks', 'Khawaja Asif said the attack on the Bannu barracks was planned in Afghanistan.'],
    ['men who attacked a town', 'Khawaja Asif said the terrorists who attacked Mir Ali came from Afghan soil.'],
    ['men from across the border', 'Khawaja Asif said that militants from Afghanistan attacked troops at a fence.'],
    ['the agenda of a later visit', 'Officials said a Pakistani delegation visited Kabul for talks on trade.'],
  ])('holds no remark of another year against %s', (_, text) =>
    expect(shownBeside(text, '2025-10-20')).not.toContainEqual(expect.stringMatching(/^(?:disputed|differs) /)),
  );

  it('takes the end of a truce that was told before the other one ended for another', () =>
    expect(
      shownBeside('The TTP ended its ceasefire with Islamabad on Thursday, officials said.', '2021-12-10'),
    ).not.toContainEqual(expect.stringMatching(/^differs 00[023] /)));

  it('holds a standing denial against a standing charge across the years', () =>
    expect(shownBeside('Khawaja Asif said the TTP leadership is based in Afghanistan.', '2025-10-20')).toContainEqual(
      expect.stringMatching(/^disputed /),
    ));

  it('holds no denial against a charge of long before', () =>
    expect(
      shownBeside('Khawaja Asif said the TTP leadership is based in Afghanistan.', '2014-12-20'),
    ).not.toContainEqual(expect.stringMatching(/^disputed /)));

  it('backs the toll of one year by nothing that held in another', () =>
    expect(shownBeside('Attacks by the TTP rose by 40 per cent in 2024.', '2025-01-10')).not.toContainEqual(
      expect.stringMatching(/^backed .*2021/),
    ));

  it('tells two figures for one year apart, whenever they are told', () =>
    expect(
      shownBeside('The PIPS report said deaths from terrorism in Pakistan rose by 17 per cent in 2023.', '2025-01-10'),
    ).toContainEqual(expect.stringMatching(/^differs 004 .*65%/)));

  const interview =
    'In an interview with Voice of America, Defence Minister Khawaja Asif said the TTP is using Afghan soil to attack Pakistan.';

  it('puts the articles that report one interview down as one origin, the page among them', () => {
    const told = related(interview).origins.find(({ members }) => members.includes('page'));
    expect(told?.members.map((member) => member.slice(0, 3))).toEqual(expect.arrayContaining(['000', '001']));
    expect(told?.interview).toEqual({ venue: 'Voice of America', speaker: 'Khawaja Asif' });
  });

  it('keeps the interview of another outlet apart', () => {
    const origins = related(interview.replace('Voice of America', 'Geo News')).origins;
    expect(origins.find(({ members }) => members.includes('page'))).toBeUndefined();
  });

  it('says of the same interview that it is repeated, not backed', () =>
    expect(shownBeside(interview)).toContainEqual(expect.stringMatching(/^repeated 00[01] /)));
});
