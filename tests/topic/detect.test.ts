import { describe, expect, it } from 'vitest';
import lexicon from '../../assets/topics/pak-afghan-security/lexicon.json';
import { detect } from '../../core/topic/detect';
import { gate } from '../../core/topic/gate';

const cases: readonly { readonly name: string; readonly title: string; readonly text: string; readonly core: boolean }[] = [
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

  it('answers off for an empty text', () => {
    expect(detect({ title: '', text: '' }, lexicon).tier).toBe('off');
  });

  it.each(cases.filter(({ core }) => core))('the gate lets $name through', ({ title, text }) => {
    expect(gate(`${title}\n${text}`, lexicon)).toBe(true);
  });
});
