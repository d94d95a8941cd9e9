import { describe, expect, it } from 'vitest';
import { lexicon } from '../../assets/topics/pak-afghan-security/lexicon';
import { detect } from '../../core/topic/detect';
import { gate } from '../../core/topic/gate';
import { compileLexicon, hitsIn } from '../../core/topic/lexicon';
import { workOf } from '../work-of';

const cases: readonly {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly core: boolean;
}[] = [
  {
    name: 'Afghan soil and the TTP',
    title: 'Islamabad presses Kabul over TTP hideouts',
    text: 'Pakistan told the Taliban government in Kabul on Monday that TTP fighters who attack Pakistan from Afghan soil must be stopped. Officials in Islamabad said cross-border attacks had killed dozens of soldiers this year.',
    core: true,
  },
  {
    name: 'a border clash',
    title: 'Torkham closed after Pakistani and Afghan forces trade fire',
    text: 'The Torkham border crossing was shut after a clash between Pakistani security forces and Afghan Taliban troops, officials on both sides of the Durand Line said. Afghan and Pakistani soldiers were wounded in the attack.',
    core: true,
  },
  {
    name: 'a raid on militants that names no Afghan word',
    title: 'Security forces kill six khwarij in North Waziristan: ISPR',
    text: 'Six khwarij of Fitna al-Khwarij were killed in an intelligence-based operation in North Waziristan, the ISPR said. Security forces recovered weapons. The militants had taken part in terrorist attacks, it said. Two soldiers were martyred in Bajaur a day before.',
    core: true,
  },
  {
    name: 'cricket',
    title: 'Pakistan beat Afghanistan by six wickets',
    text: 'Pakistan beat Afghanistan in a T20 in Sharjah. The Afghan batters lost early wickets to a fine attack, and the hosts won the innings break argument with a late cricket flourish. Kabul fans were disappointed.',
    core: false,
  },
  {
    name: 'another pair of countries',
    title: 'Tehran and Islamabad agree on border security',
    text: 'Iran and Pakistan said terrorists would not be allowed to use their soil. The Iranian minister met officials in Islamabad after an attack by Jaish al-Adl near the Iranian border. Tehran asked for joint patrols.',
    core: false,
  },
  {
    name: 'a judge whose name is Afghan',
    title: 'Justice Naeem Akhtar Afghan hears tax case',
    text: 'A bench of the Supreme Court of Pakistan with Justice Naeem Akhtar Afghan heard appeals in a tax case in Islamabad. The court put the matter off to next week and asked the ministry for a reply.',
    core: false,
  },
  {
    name: 'ties between the two capitals',
    title: 'Kabul and Islamabad agree to exchange envoys',
    text: 'Pakistan and Afghanistan will raise their missions to the rank of embassies, the two foreign ministers said after talks in Kabul. Relations between Islamabad and the Afghan Taliban had soured over cross-border attacks. Pakistan wants Kabul to act on militants; Afghanistan wants trade and trust.',
    core: true,
  },
  {
    name: 'Afghan news that names Pakistan once',
    title: 'Bomb in Kabul wounds lawmaker',
    text: 'A bomb exploded near the car of a lawmaker in Kabul on Sunday, Afghan police said. No one claimed the attack. Afghan officials said the Taliban had carried out bombings in Helmand and Herat. Doctors at a Kabul hospital treated nine people. The roads of the quarter were closed. The lawmaker leads a small party in parliament and had criticised the government, the election commission and, at times, Pakistan.',
    core: false,
  },
  {
    name: 'Washington and the Taliban',
    title: 'US and Taliban resume talks on troop withdrawal',
    text: 'WASHINGTON — American diplomats met Taliban negotiators in Qatar on Friday to talk about the withdrawal of U.S. troops from Afghanistan. The White House said a deal was near. The Pentagon has eight thousand soldiers in Afghanistan. Congress asked for a briefing, and NATO allies in Europe want a say.',
    core: false,
  },
  {
    name: 'trade with a third country',
    title: 'Delhi and Kabul to open an air freight route',
    text: 'India and Afghanistan will open a cargo route by air, an Indian official said in New Delhi. Exports of fruit and imports of medicine are to grow. The Afghan trade minister met Indian business leaders. Routes through Pakistan are closed.',
    core: false,
  },
];

describe('the topic of an article', () => {
  it.each(cases)('$name: core $core', ({ title, text, core }) => {
    const verdict = detect({ title, text }, lexicon);
    expect(verdict.tier === 'core', JSON.stringify(verdict)).toBe(core);
  });

  it('says why', () => {
    const [first] = cases;
    expect(detect(first ?? { title: '', text: '' }, lexicon).reasons.join(', ')).toMatch(/ttp ×\d/);
  });

  it('answers related for what is only near the topic', () => {
    const text =
      'Afghan refugees in Pakistan went home through Torkham last week, the UN refugee agency said. Pakistan began to deport refugees without papers; Afghanistan asked for humanitarian help. The repatriation of Afghan families goes on, and aid groups in Afghanistan need shelter for them.';
    expect(detect({ title: 'UN: refugees return', text }, lexicon).tier).not.toBe('off');
    const blast =
      'Two men were shot dead by unknown assailants in Bajaur. Police in Khar said the attack followed a feud.';
    expect(detect({ title: 'Two killed in Bajaur', text: blast }, lexicon).tier).toBe('related');
  });

  it('does not take a dateline for the subject', () => {
    const [first] = cases;
    const plain = detect({ title: first?.title ?? '', text: first?.text ?? '' }, lexicon);
    const dated = detect({ title: first?.title ?? '', text: `TEHRAN – ${first?.text}` }, lexicon);
    expect(Math.abs(plain.score - dated.score)).toBeLessThan(0.02);
  });

  it('tells the country US from the word us', () => {
    const hits = (text: string) => hitsIn(text, compileLexicon(lexicon)).map(({ group }) => group);
    expect(hits('They told us so')).toEqual([]);
    expect(hits('The US said so')).toEqual(['west']);
  });

  it('takes time in proportion to the text', () => {
    const long = `${cases[0]?.text} `.repeat(2000);
    expect(workOf(() => detect({ title: '', text: long }, lexicon))).toBeLessThan(500);
  });

  it('answers off for an empty text', () => {
    expect(detect({ title: '', text: '' }, lexicon).tier).toBe('off');
  });

  it.each(cases.filter(({ core }) => core))('the gate lets $name through', ({ title, text }) => {
    expect(gate(`${title}\n${text}`, lexicon)).toBe(true);
  });
});
