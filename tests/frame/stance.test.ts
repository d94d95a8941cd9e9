import { describe, expect, it } from 'vitest';
import propositions from '../../assets/topics/pak-afghan-security/propositions.json';
import type { Party } from '../../core/claim';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';

const grammar = grammarOf(propositions);

/** `asserts`, `denies`, or `silent` where the sentence leaves it open. */
function stanceOn(proposition: string, text: string, speaker: Party | null = null) {
  const passage = { text, before: '', cue: '', speaker, date: '2024-05-01', figures: [], dates: [] };
  return readPassage(passage, grammar).find((reading) => reading.proposition === proposition)?.stance ?? 'silent';
}

type Row = readonly [proposition: string, stance: string, text: string, speaker?: Party];

const negatedAfter: readonly Row[] = [
  ['us-left-weapons', 'silent', 'The arms that US forces left in Afghanistan are not used by the TTP.'],
  ['us-left-weapons', 'silent', 'Weapons left behind by American troops never reached the TTP.'],
  [
    'us-left-weapons',
    'asserts',
    'Weapons left behind by American troops reached the TTP, and Kabul never took them back.',
  ],
  ['us-left-weapons', 'asserts', 'Weapons that US forces left behind, which Kabul has not secured, reached the TTP.'],
  ['afghan-sanctuaries', 'silent', 'TTP bases on Afghan soil were never found.'],
  ['afghan-sanctuaries', 'denies', 'TTP sanctuaries in Afghanistan do not exist.'],
  ['afghan-sanctuaries', 'asserts', 'The TTP has sanctuaries in Afghanistan, but Kabul does not admit it.'],
  ['afghan-sanctuaries', 'asserts', 'The TTP has sanctuaries in Afghanistan because Kabul does not act.'],
  ['afghan-soil-used', 'silent', 'The use of Afghan soil by the TTP has not been proven.'],
  ['afghan-soil-used', 'asserts', 'The TTP uses Afghan soil, not Pakistani soil.'],
  ['afghan-soil-used', 'asserts', 'The TTP uses Afghan soil and Kabul is not stopping it.'],
  ['afghan-soil-used', 'asserts', 'The TTP uses Afghan soil with no hindrance.'],
  ['india-backs-ttp', 'silent', 'Indian support for the TTP has not been established.'],
  ['kabul-supports-ttp', 'asserts', 'Kabul supports the TTP and does not hide it.'],
];

const onlyLikeIt: readonly Row[] = [
  ['kabul-full-control', 'asserts', 'The Taliban claim to govern every province of the country.'],
  ['ttp-behind-violence', 'asserts', 'The Pakistani Taliban, who pledged allegiance to the emir, claimed the attack.'],
  ['kabul-pledges-soil', 'asserts', 'Kabul pledged that nobody would use Afghan soil against Pakistan.'],
  ['us-left-weapons', 'silent', 'Washington could not independently confirm that US weapons had reached the TTP.'],
];

const calledFalse: readonly Row[] = [
  ['afghan-soil-used', 'denies', 'The claim that the TTP uses Afghan soil is pure propaganda.'],
  ['afghan-soil-used', 'denies', 'That the TTP uses Afghan soil is not true.'],
  ['afghan-soil-used', 'asserts', 'The TTP uses Afghan soil and spreads propaganda from there.'],
  ['afghan-soil-used', 'silent', 'The TTP uses Afghan soil and shelters there, reports that are baseless.'],
  ['ttp-leadership-in-afghanistan', 'denies', 'Pakistan’s claim that TTP leaders live in Kabul has no basis.', 'kabul'],
];

const deniedBefore: readonly Row[] = [
  ['afghan-soil-used', 'denies', 'Kabul rejected Pakistan’s allegation that the TTP uses Afghan soil.'],
  ['afghan-soil-used', 'denies', 'Kabul denied the charge, made in Islamabad, that the TTP uses Afghan soil.'],
  ['afghan-soil-used', 'denies', 'Kabul denied and dismissed reports that the TTP uses Afghan soil.'],
  [
    'afghan-soil-used',
    'asserts',
    'Islamabad rejected the Afghan statement and said the TTP operates from Afghan soil.',
  ],
  ['afghan-soil-used', 'asserts', 'Islamabad rejected the statement, adding that the TTP operates from Afghan soil.'],
  ['afghan-soil-used', 'denies', 'Kabul rejected a statement saying that the TTP operates from Afghan soil.'],
  ['afghan-soil-used', 'silent', 'Kabul does not deny that the TTP uses Afghan soil.'],
  ['afghan-soil-used', 'silent', 'Islamabad rejected Kabul’s denial that the TTP uses Afghan soil.'],
  ['afghan-soil-used', 'silent', 'We reject the claim that terrorists do not operate from Afghan soil.', 'islamabad'],
  ['afghan-sanctuaries', 'silent', 'Islamabad rejected Kabul’s assertion that the TTP has no camps in Afghanistan.'],
  ['kabul-supports-ttp', 'silent', 'Islamabad rejected Kabul’s allegation that Pakistan shelters the ISKP.'],
];

const whoseSoil: readonly Row[] = [
  ['afghan-soil-used', 'silent', 'Pakistan rejected Kabul’s allegation that its soil is used against Afghanistan.'],
  [
    'pakistani-soil-used-against-afghanistan',
    'denies',
    'Pakistan rejected Kabul’s allegation that its soil is used against Afghanistan.',
  ],
  ['afghan-soil-used', 'denies', 'Kabul denied Islamabad’s claim that its soil is being used against Pakistan.'],
  ['afghan-soil-used', 'asserts', 'Islamabad said Kabul lets its soil be used against Pakistan.'],
];

const otherGroups: readonly Row[] = [
  ['afghan-sanctuaries', 'silent', 'Baloch militants have sanctuaries in Afghanistan.'],
  ['bla-in-afghanistan', 'asserts', 'Baloch militants have sanctuaries in Afghanistan.'],
  ['afghan-soil-used', 'silent', 'Baloch separatists use Afghan soil to attack Pakistan.'],
  ['afghan-soil-used', 'silent', 'Afghan soil is used by the BLA to strike Pakistan.'],
  ['afghan-soil-used', 'asserts', 'The TTP and the BLA use Afghan soil to attack Pakistan.'],
  ['afghan-sanctuaries', 'silent', 'The BLA claimed the raid, and the militants have camps in Afghanistan.'],
  ['afghan-sanctuaries', 'asserts', 'The TTP claimed the raid, and the militants have camps in Afghanistan.'],
  ['kabul-supports-ttp', 'silent', 'Militants of the Balochistan Liberation Army are sheltered by Kabul.'],
  ['india-backs-ttp', 'asserts', 'India arms Baloch militants.'],
];

const unsaid: readonly Row[] = [
  ['afghan-sanctuaries', 'silent', 'The minister did not say that the TTP has sanctuaries in Afghanistan.'],
  ['afghan-sanctuaries', 'silent', 'Kabul neither confirmed nor denied that the TTP has sanctuaries in Afghanistan.'],
  [
    'afghan-sanctuaries',
    'asserts',
    'The minister did not say how, but said that the TTP has sanctuaries in Afghanistan.',
  ],
];

const otherVerbs: readonly Row[] = [
  ['afghan-sanctuaries', 'asserts', 'The Taliban have not dismantled the TTP camps in Afghanistan.'],
  ['afghan-sanctuaries', 'asserts', 'Kabul cannot ignore the TTP fighters based in Afghanistan.'],
  ['afghan-sanctuaries', 'silent', 'Kabul has not discussed the TTP fighters based in Afghanistan.'],
  ['afghan-sanctuaries', 'denies', 'The Taliban do not have any TTP camps in Afghanistan.'],
  ['ttp-leadership-in-afghanistan', 'asserts', 'The Taliban never arrested TTP leaders in Afghanistan.'],
  ['kabul-supports-ttp', 'denies', 'The Taliban do not in any way support the TTP.'],
  ['kabul-supports-ttp', 'silent', 'Nobody could verify the claim that Kabul supports the TTP.'],
  ['us-no-assessment', 'asserts', 'Washington could not confirm the claim; it has no assessment of the weapons.'],
];

const nobody: readonly Row[] = [
  ['afghan-soil-used', 'denies', 'Nobody has ever been allowed to use Afghan soil against Pakistan.', 'kabul'],
  ['ttp-leadership-in-afghanistan', 'denies', 'None of the leaders of the TTP is in Afghanistan.', 'kabul'],
  ['afghan-soil-used', 'asserts', 'Nobody doubts that the TTP uses Afghan soil.', 'islamabad'],
  ['afghan-soil-used', 'asserts', 'It is none other than the TTP that operates from Afghan soil.', 'islamabad'],
];

const narrower: readonly Row[] = [
  [
    'ttp-leadership-in-afghanistan',
    'denies',
    'We reject the claim that TTP leaders are based in Afghanistan.',
    'kabul',
  ],
  ['afghan-sanctuaries', 'silent', 'We reject the claim that TTP leaders are based in Afghanistan.', 'kabul'],
  ['afghan-sanctuaries', 'asserts', 'TTP leaders are based in Afghanistan.', 'islamabad'],
];

const claimsOfOthers: readonly Row[] = [
  ['afghan-sanctuaries', 'denies', "Mujahid rejected Pakistan's claims that the TTP has safe havens in Afghanistan."],
  [
    'afghan-sanctuaries',
    'denies',
    'Mujahid rejected the officials’ claims that the TTP has safe havens in Afghanistan.',
  ],
  [
    'afghan-soil-used',
    'asserts',
    'Asif denied any rift, and claims that the TTP is using Afghan soil for its attacks.',
  ],
];

const otherLand: readonly Row[] = [
  ['afghan-sanctuaries', 'silent', 'Militants have camps in Khyber Pakhtunkhwa and strike at Afghanistan from there.'],
  [
    'afghan-sanctuaries',
    'silent',
    'Daesh runs training centres in Balochistan, and plans attacks in Afghanistan there.',
  ],
  ['afghan-sanctuaries', 'asserts', 'Militants have camps in Khost, in Afghanistan, and attack Pakistan from there.'],
  ['afghan-soil-used', 'asserts', 'The TTP carries out attacks in Pakistan from Afghan soil.'],
];

const otherCharges: readonly Row[] = [
  ['kabul-dismisses-accusations', 'asserts', 'Muttaqi denied the accusation that the TTP is present in his country.'],
  ['kabul-dismisses-accusations', 'silent', 'Muttaqi denied that Jaish-e-Mohammed had any presence in Afghanistan.'],
  ['kabul-dismisses-accusations', 'silent', 'Kabul rejected accusations that it jails women for how they dress.'],
  ['ttp-fundraising', 'silent', 'TTP fighters are trained with Indian funding.'],
  ['ttp-fundraising', 'asserts', 'The TTP lives by extortion.'],
];

const presentTense: readonly Row[] = [
  ['afghan-soil-used', 'denies', 'We do not allow anyone to use our soil against any country.', 'kabul'],
  ['afghan-soil-used', 'denies', 'No foreign group is allowed to operate from the country.', 'kabul'],
  ['afghan-soil-used', 'silent', 'We will not allow anyone to use our soil against any country.', 'kabul'],
  ['afghan-soil-used', 'silent', 'No group will be allowed to operate from the country.', 'kabul'],
  ['kabul-pledges-soil', 'asserts', 'We do not allow anyone to use our soil against any country.', 'kabul'],
  ['kabul-pledges-soil', 'silent', 'The Islamic Emirate should honour the commitments that it made in Doha.'],
  ['kabul-must-act', 'asserts', 'The Islamic Emirate should honour the commitments that it made in Doha.'],
];

const proof: readonly Row[] = [
  ['evidence-handed-over', 'asserts', 'Islamabad handed Kabul irrefutable evidence of TTP hideouts.'],
  ['evidence-handed-over', 'denies', 'Pakistan has never given us any evidence.', 'kabul'],
  ['evidence-handed-over', 'denies', 'Pakistan has handed over no proof for what it says of the TTP.', 'kabul'],
  ['evidence-handed-over', 'silent', 'There is irrefutable evidence that Afghan soil is used.', 'islamabad'],
  ['kabul-arms-ttp', 'denies', 'Not one rifle has been given to the TTP.', 'kabul'],
  ['us-left-weapons', 'denies', 'The weapons that American forces left are kept in depots.', 'kabul'],
  ['kabul-arms-ttp', 'silent', 'Not one rifle has been given to the refugees.', 'kabul'],
  ['india-backs-ttp', 'asserts', 'The TTP is paid with Indian money.', 'islamabad'],
  [
    'kabul-dismisses-accusations',
    'silent',
    'The TTP, which the Taliban know, said it had not carried out the attack.',
    'ttp',
  ],
];

const wished: readonly Row[] = [
  [
    'afghan-soil-used',
    'silent',
    'We would like to see an end of the terror from Afghan soil against Pakistan.',
    'islamabad',
  ],
  ['afghan-soil-used', 'silent', 'A militant organisation in Kunar, in Afghanistan, is older than the war.', 'kabul'],
  ['afghan-soil-used', 'asserts', 'Militants organise raids on Pakistan inside Afghanistan.', 'islamabad'],
  ['pakistan-threatens-strikes', 'silent', 'Pakistan would support a plan to end the war in Afghanistan.'],
  ['pakistan-threatens-strikes', 'asserts', 'Pakistan will hit hideouts in Afghanistan.'],
];

const refused: readonly Row[] = [
  ['afghan-soil-used', 'denies', 'Muttaqi refused to accept that the TTP operates from Afghanistan.'],
  ['kabul-fails-to-act', 'silent', 'Muttaqi refused to accept that the TTP operates from Afghanistan.'],
  ['kabul-fails-to-act', 'asserts', 'Kabul refused to act against the TTP.'],
  ['pakistan-afghanistan-ceasefire', 'silent', 'Pakistan denied that it had broken the ceasefire agreed with Kabul.'],
  ['pakistan-afghanistan-ceasefire', 'asserts', 'Pakistan and the Afghan Taliban agreed to a ceasefire in Doha.'],
];

const tables = {
  refused,
  wished,
  presentTense,
  proof,
  claimsOfOthers,
  otherLand,
  otherCharges,
  narrower,
  nobody,
  otherVerbs,
  unsaid,
  negatedAfter,
  calledFalse,
  onlyLikeIt,
  deniedBefore,
  whoseSoil,
  otherGroups,
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  const cases = rows.map(([proposition, stance, text, speaker = null]) => ({ proposition, stance, text, speaker }));
  it.each(cases)('$proposition $stance: $text', ({ proposition, stance, text, speaker }) =>
    expect(stanceOn(proposition, text, speaker)).toBe(stance),
  );
});
