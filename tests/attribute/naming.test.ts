import { describe, expect, it } from 'vitest';
import { attributionsIn, speakersIn } from './read';

describe('whom a phrase means', () => {
  it.each<readonly [what: string, text: string, last: string]>([
    [
      'a role of a country',
      'Gul Raza, Iran’s envoy, met Noor Khan. The Pakistani minister said no. The Iranian envoy said yes.',
      'Gul Raza',
    ],
    [
      'a countryman called a leader',
      'Prime Minister Hamid Khan came. The Pakistani leader said it was over.',
      'Hamid Khan',
    ],
    ['nobody of another country', 'Noor Khan came. The Iranian leader said it was over.', 'Iranian leader'],
    [
      'the last one known by name',
      'Gul Raza came. A trader said no. The veteran politician said it was over.',
      'Gul Raza',
    ],
    ['a former player', 'Hamid Khan came. The cricketer-turned-politician said it was over.', 'Hamid Khan'],
    [
      'an envoy between a quotation and the verb',
      'The council met. “It is over,” the group’s envoy, Gul Raza, said in a letter.',
      'Gul Raza',
    ],
    [
      'a group, and nothing in the clause about it',
      'The Hill Front, which stopped the Night Mail in March, has said that it was over.',
      'Hill Front',
    ],
    [
      'a government, not its spokesman named below',
      'The valley government has said that it was over. Gul Raza, a spokesman of the valley government, left.',
      'valley government',
    ],
    [
      'a captain after an adverb, and not the letter he wrote',
      'Meanwhile the Hill Front’s Captain Gul, in a letter, claimed that it was over.',
      'Hill Front’s Captain Gul',
    ],
    ['a police, not its officer', 'Police officer Gul Raza met them. The police said it was over.', 'police'],
    [
      'a surname that heads a clause',
      'Mina Qadir said no. Later on Hasan Gul came. In May, Gul left. “It is over,” he said.',
      'Hasan Gul',
    ],
    [
      'one who is introduced by one name',
      'Gul Raza said no. Hayat, a driver from Chaman, said yes. He said it was over.',
      'Hayat',
    ],
    ['a newspaper quoted before', 'Radio Khyber reported a raid. The outlet said ten men fled.', 'Radio Khyber'],
    [
      'a think tank by its findings',
      'The Pak Institute for Peace met. The think tank’s data showed 300 raids.',
      'Pak Institute for Peace',
    ],
    ['a banned group', 'The outlawed Pakistani Taliban said it was over.', 'Tehreek-e-Taliban Pakistan'],
    ['one by what he remarked', 'Gul Raza’s remarks echoed an older warning.', 'Gul Raza'],
    [
      'another with the surname of somebody known',
      'Major-General Tariq Noor spoke. Noor said it was over.',
      'Tariq Noor',
    ],
    ['by the name of a place with "and" in it', 'Jammu and Kashmir premier Gul Raza said it was over.', 'Gul Raza'],
    [
      'an office, and no name',
      'Mina Qadir spoke beside the Balochistan Chief Secretary. She said it was over.',
      'Mina Qadir',
    ],
    ['people among whom something is', 'There was unrest among local traders, who said it was over.', 'local traders'],
    [
      'a magazine by its article',
      'The essay in the US-based magazine Hill Review drew notice. Radio Khyber reported a raid. The article said it was over.',
      'Hill Review',
    ],
    ['no magazine without a name', 'Gul Raza met a Pakistani newspaper. The newspaper said it was over.', 'newspaper'],
    [
      'who posted a video, by its caption',
      'Gul Raza posted a video of the raid on X. The post’s caption claimed it was over.',
      'Gul Raza',
    ],
    [
      'by whom a video was shared',
      'Noor Khan spoke. The clip was shared by Gul Raza. The caption of the post, which many saw, said it was over.',
      'Gul Raza',
    ],
    ['a woman whose words stand around her', 'Mina Qadir spoke. Gul Raza, she said, also left early.', 'Mina Qadir'],
    [
      'two states, not where they meet',
      'The Taliban and Pakistan met in Doha. Both nations agreed to wait.',
      'Afghan Taliban and Pakistan',
    ],
    [
      'one by a part of his name',
      'Ali Noor Gul Qadir came and said no. Noor Gul said it was over.',
      'Ali Noor Gul Qadir',
    ],
    [
      'nobody else by a part that two names share',
      'Ali Noor Gul Qadir said no. Mina Noor Gul Shah said no. Noor Gul said it was over.',
      'Noor Gul',
    ],
    [
      'one whose explanation no comma ends',
      'Mina Qadir, head of the Hill Board (HB), speaking to the press in Kohat said it was over.',
      'Mina Qadir',
    ],
    ['the hearer’s office', 'Gul Raza came. “No,” said a statement issued by his office.', 'Gul Raza'],
    ['an outlet by its report', 'The gate is shut, according to a report in Radio Khyber.', 'a report in Radio Khyber'],
    ['one with a title before', 'State Councillor Wang Gul met them. Wang said it was over.', 'Wang Gul'],
    [
      'officials of two states',
      'Ten men fled, according to Iranian and Afghan officials.',
      'Iranian and Afghan officials',
    ],
    ['nobody by a question', 'Do you believe it was over?', '?'],
    [
      'the president, and not the readout of his remarks',
      'President Gul Raza came. All went well, according to a readout of the president’s remarks. The president said it was over.',
      'Gul Raza',
    ],
    [
      'a head of an institute, not what it studies',
      'The head of the Centre for River Studies, Gul Raza, said it was over.',
      'Gul Raza',
    ],
    ['a state’s envoy', 'Pakistan fears a raid. Its envoy said it was over.', 'Pakistan’s envoy'],
    ['an envoy whom nobody sent', 'Its envoy said it was over.', 'Its envoy'],
    [
      'an envoy by the ambassador named below',
      'Pakistan’s envoy said it was over. Ambassador Gul Raza of Pakistan left.',
      'Gul Raza',
    ],
    [
      'the one whom a sentence calls so',
      'Mina Qadir, a minister, came. Gul Raza, the Iranian minister, said no. The minister Mina Qadir left. The Iranian minister is on a tour. The minister said it was over.',
      'Gul Raza',
    ],
    [
      'two by their surnames',
      'Gul Raza and Mina Qadir came. Raza and Qadir said it was over.',
      'Gul Raza and Mina Qadir',
    ],
    [
      'the one who asks, not the one asked',
      'Gul Raza came. He then met Ali Noor Qadir. He said it was over.',
      'Gul Raza',
    ],
    [
      'the head of a press bureau',
      'Gul Raza, the chief of the press bureau of the Hill Service, was heard on Monday, saying it was over.',
      'Gul Raza',
    ],
    ['one told of in a clause about him', '“It is over,” said Gul Raza, who spoke before Noor Khan did.', 'Gul Raza'],
    [
      'one, not those who joined him',
      'Gul Raza came. Raza and other Pakistani officials accused India. “It is over,” he said.',
      'Gul Raza',
    ],
    ['those of whom many speak', 'The road angered Indian traders, many of whom said it was over.', 'Indian traders'],
    ['who issued a statement', 'A statement issued by the police said the men fled.', 'police'],
    ['a report without its date', 'A UN report published in May put the number at 600.', 'A UN report'],
    [
      'officials as the text has them',
      'Pakistan officials in Doha met. Some officials said it was over.',
      'Some officials',
    ],
  ])('%s', (_what, text, last) => {
    expect(speakersIn(text).at(-1)).toBe(last);
  });

  it.each<readonly [text: string, name: string, role: string | null]>([
    ['Kohat Police Officer (RPO) Gul Raza told reporters that nine fled.', 'Gul Raza', 'Kohat Police Officer (RPO)'],
    [
      'Federal Minister for Maritime Affairs Gul Raza welcomed the ship.',
      'Gul Raza',
      'Federal Minister for Maritime Affairs',
    ],
    ['The envoy to Pakistan Gul Raza said it was over.', 'Gul Raza', 'envoy to Pakistan'],
    ['Gul Raza, head of the Delta Trade Institute (DTI), said it was over.', 'Gul Raza', null],
  ])('takes the name out of %s', (text, name, role) => {
    const [first] = attributionsIn(text);
    expect([first?.speaker?.name, first?.speaker?.role]).toEqual([name, role]);
  });

  it.each([
    'The former said it was over.',
    'No group claimed responsibility for the raid.',
    'Last month, in May, said it was over.',
  ])('names nobody in %s', (text) => {
    expect(speakersIn(text).filter((name) => name !== '?')).toEqual([]);
  });
});
