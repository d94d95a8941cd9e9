import { describe, expect, it } from 'vitest';
import { attributionsIn, speakersIn } from './read';

describe('who speaks', () => {
  it.each<readonly [what: string, text: string, last: string]>([
    [
      'a title and a surname given in full before',
      'Traders met Gul Raza. Secretary Raza said the gate was shut.',
      'Gul Raza',
    ],
    ['a name before the day', 'The envoy, Gul Raza, on Monday said the gate was shut.', 'Gul Raza'],
    ['a role before the night', 'Gul Raza, the envoy, late on Monday night said it was over.', 'Gul Raza'],
    ['a title and a surname that only the pack knows', 'PM Khan said the gate was shut.', 'Hamid Khan'],
    ['of two with one surname the holder of the role', 'Defence Minister Khan said the gate was shut.', 'Noor Khan'],
    ['a title and a surname that nobody knows', 'Senator Zarwali said the gate was shut.', 'Zarwali'],
    [
      'a role with a country, though the pack alone knows it',
      'The Pakistani prime minister said it was over.',
      'Hamid Khan',
    ],
    ['a role the article gave', 'Police officer Gul Raza met them. The officer said it was over.', 'Gul Raza'],
    ['a role in an apposition', 'Gul Raza, a trader from Chaman, came. The trader said it was over.', 'Gul Raza'],
    ['spokesman for spokeswoman', 'Spokeswoman Mina Raza came. The spokesperson said it was over.', 'Mina Raza'],
    ['another word for the last person', 'Gul Raza came home. The veteran politician said it was over.', 'Gul Raza'],
    [
      'an official known by his country only',
      'Noor Khan came. The Afghan official said it was over.',
      'Afghan official',
    ],
    ['a hyphenated name that ends like another', 'Mr Gul-Khan said it was over.', 'Gul-Khan'],
    ['a first name', 'Envoy Gul Raza came. Gul said it was over.', 'Gul Raza'],
    ['two people who met', 'Gul Raza met Mina Qadir. Both ministers said it was over.', 'Gul Raza and Mina Qadir'],
    [
      'the statement of a body',
      'The Ministry of Trade met. The ministry’s statement said it was over.',
      'Ministry of Trade',
    ],
    ['the figures of a body', 'The Delta Institute counted. Its data show that floods rose.', 'Delta Institute'],
    ['a think tank by what it is', 'The Delta Institute met. The think tank said it was over.', 'Delta Institute'],
    [
      'a body whose head has spoken',
      'Gul Raza, head of the trade committee, said it was over. The committee said no.',
      'committee',
    ],
    ['where it was said left off', 'The monitoring team, in its latest report, said it was over.', 'monitoring team'],
    [
      'the last speaker though a clause comes first',
      'It was the third time the Hill Union said it was over.',
      'Hill Union',
    ],
    ['a denial in an aside', 'Noor Khan spoke of raids, a charge Afghanistan denies.', 'Afghanistan'],
    ['officials at the end', 'Pakistan asked for a list, two officials told Radio Khyber.', 'two officials'],
    ['a country with a pause', 'Afghan officials, meanwhile, blame Pakistan.', 'Afghan officials'],
    ['a name that follows the role', 'The gate was shut, said a police officer, Gul Raza.', 'Gul Raza'],
    ['a name that follows an office', 'A spokesman for the council, Gul Raza, said it was over.', 'Gul Raza'],
    ['a body by its noun', 'The Sindh High Court met. The court said the order was void.', 'Sindh High Court'],
    ['a ministry by its noun', 'The Ministry of Trade met. The ministry said it was over.', 'Ministry of Trade'],
    [
      'a short name the article explains',
      'The Hill Farmers Union (HFU) met. HFU said it was over.',
      'Hill Farmers Union (HFU)',
    ],
    [
      'a report by its author',
      'A paper by the Delta Institute came out. The paper said floods rose.',
      'Delta Institute',
    ],
    ['a newspaper by its noun', 'The Delta Herald reported a raid. The daily said ten men fled.', 'Delta Herald'],
    [
      'the one whose statement it is',
      'Gul Raza said it was over. The statement added that nobody was hurt.',
      'Gul Raza',
    ],
    [
      'the body a nameless statement is about',
      'Delta Police shut a road. According to a statement, nine men fled.',
      'Delta Police',
    ],
    ['both sides', 'Pakistan met Afghanistan in Doha. Both sides said it was over.', 'Pakistan and Afghanistan'],
    [
      'a minister on an occasion',
      'The prime minister while talking to traders in Multan said it was over.',
      'Hamid Khan',
    ],
    ['one who will not be named', '“It is over,” said a trader who asked not to be named.', 'a trader'],
  ])('finds %s', (_what, text, last) => {
    expect(speakersIn(text).at(-1)).toBe(last);
  });

  it('names one who is introduced only after he speaks', () => {
    expect(
      speakersIn('A senior commander said the road was open. Gul Raza, a senior commander in Khost, spoke to traders.'),
    ).toEqual(['Gul Raza']);
  });

  it('guesses at no source when there were two', () => {
    const text =
      'A police source said it was over. A hospital source said ten died. The source said more would follow.';
    expect(speakersIn(text).at(-1)).toBe('source');
  });

  it('keeps an interviewer out', () => {
    expect(speakersIn('Noor Khan came. The interviewer said the point was old.')).toEqual(['interviewer']);
  });
});

describe('a name that two movements share', () => {
  it('means the one that the article names in full', () => {
    expect(speakersIn('The Pakistani Taliban hid there. The Taliban said they had left.')).toEqual([
      'Tehreek-e-Taliban Pakistan',
    ]);
  });

  it('means itself where both are named', () => {
    const text = 'The Pakistani Taliban hid there. The Afghan Taliban knew. The Taliban said they had left.';
    expect(speakersIn(text)).toEqual(['Afghan Taliban']);
  });

  it('means itself where neither is', () => {
    expect(speakersIn('The Taliban said they had left.')).toEqual(['Afghan Taliban']);
  });
});

describe('the military', () => {
  it.each<readonly [what: string, text: string, party: string | null]>([
    ['Pakistan’s, in an article about Pakistan', 'Pakistan mourned. The military said it was over.', 'islamabad'],
    ['anybody’s, where another army is told of', 'Pakistan saw Indian troops leave. The military said no.', null],
    ['anybody’s, where no state is named', 'Traders left the gate. The military said it was over.', null],
  ])('is %s', (_what, text, party) => {
    expect(attributionsIn(text).at(-1)?.speaker?.party ?? null).toBe(party);
  });
});
