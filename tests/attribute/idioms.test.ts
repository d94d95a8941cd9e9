import { describe, expect, it } from 'vitest';
import { linesOf, speakersIn } from './read';

describe('turns of phrase that report', () => {
  it.each([
    ['Gul Raza was of the firm view that the gate must open.', 'Gul Raza | was of the firm view | the gate must open.'],
    [
      'Noor Khan took strong exception to the closing of the gate.',
      'Noor Khan | took strong exception to | the closing of the gate.',
    ],
    [
      'The Hill Union held the traders responsible for the fire.',
      'Hill Union | held the traders responsible for | the fire.',
    ],
    [
      'Local elders put the number of dead at nine.',
      'Local elders | put the number of dead at | the number of dead at nine.',
    ],
    [
      'Pakistan has drawn the world’s attention to the camps.',
      'Pakistan | drawn the world’s attention to | the camps.',
    ],
    [
      'Noor Khan went as far as to say that the talks were dead.',
      'Noor Khan | went as far as to say that | the talks were dead.',
    ],
    [
      'The Taliban committed themselves to stop the raids.',
      'Afghan Taliban | committed themselves to | stop the raids.',
    ],
    ['The governor took aim at the traders.', 'governor | took aim at | the traders.'],
    ['The governor pointed the finger at the traders.', 'governor | pointed the finger at | the traders.'],
    ['Gul Raza pointed an accusing finger at the traders.', 'Gul Raza | pointed an accusing finger at | the traders.'],
    ['Noor Khan made no secret of his anger at the raid.', 'Noor Khan | made no secret of | his anger at the raid.'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each(['Gul Raza put the kettle on.', 'The road was of the old kind.', 'Traders took the goods to the gate.'])(
    'nobody speaks: %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );
});

describe('who speaks in a clause beside another', () => {
  it.each([
    ['The gate stayed shut, with Gul Raza calling the order unfair.', 'Gul Raza'],
    ['With both sides accusing each other of raids, Pakistan and Afghanistan met again.', 'Pakistan and Afghanistan'],
    ['Gul Raza, the chief of the union, shared a picture on Monday, saying the gate was shut.', 'Gul Raza'],
    ['Radio Khyber, citing two officials, reported that ten men fled.', 'two officials'],
    ['The claim by Gul Raza that ten men fled was rejected.', 'Gul Raza'],
    ['It followed an allegation from Afghanistan of raids across the river.', 'Afghanistan'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text)).toContain(speaker);
  });
});

describe('names beside places and offices', () => {
  it.each([
    ['Sources in Landi Bela said ten men fled.', 'Sources in Landi Bela'],
    ['Kohat Police Officer Gul Raza said ten men fled.', 'Gul Raza'],
    ['Noor Khan’s envoy, Gul Raza, said ten men fled.', 'Gul Raza'],
    ['The raids had gone on for days, said Gul Raza, who on Monday warned that more would come.', 'Gul Raza'],
    ['An official said ten men fled. Officials say more will come.', 'Officials'],
    ['General Gul Raza said ten men fled. Its top general said more would come.', 'Its top general'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text).at(-1)).toBe(speaker);
  });
});

describe('what a side wants, holds and refuses', () => {
  it.each([
    ['Afghanistan does not recognise the line as a border.', 'Afghanistan'],
    ['Pakistan wants Afghanistan to close the camps.', 'Pakistan'],
    ['Afghanistan considers the group a matter for its neighbour.', 'Afghanistan'],
    [
      'Ties have worsened with both sides accusing each other of raids from Pakistan into Afghanistan.',
      'Pakistan and Afghanistan',
    ],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text)).toContain(speaker);
  });

  it.each(['Police found the wanted men.', 'Gul Raza recognised him at once.', 'Traders sought shelter in Chaman.'])(
    'nobody speaks: %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );

  it('tells all of what was hailed', () => {
    expect(linesOf('The change was hailed as a great victory by the traders.')).toEqual([
      'traders | hailed | The change was … as a great victory',
    ]);
  });
});
