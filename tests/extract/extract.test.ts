import { describe, expect, it, test } from 'vitest';
import { choose, marksFor } from '../../core/extract/choose';
import { features } from '../../core/extract/features';
import weights from '../../core/extract/weights.json';
import { workOf } from '../work-of';
import { claimsIn } from './desk';

const accusation = 'the TTP was using Afghan soil to attack police posts in Pakistan';
const story = [
  'Minister names the camps',
  `The minister said that ${accusation}.`,
  'Kabul denied that any camp of the TTP stood on its land.',
  'At least 40 people were killed in three bombings in October.',
  'He was received with flowers and thanked his hosts for their warm welcome.',
  'Read more: How the crossing was built',
  'Islamabad demanded that the camps be closed within a month.',
  'The weather in the valley was mild for the season.',
].join('\n\n');

describe('claims of a story', () => {
  const claims = claimsIn(story, [accusation], 'Minister names the camps');
  const about = (words: string) => claims.find((claim) => claim.text.includes(words));

  it('come in order, point into the text and stay within 0..1', () => {
    expect(claims.map((claim) => claim.start)).toEqual(claims.map((claim) => claim.start).sort((a, b) => a - b));
    for (const claim of claims) {
      expect(story.slice(claim.start, claim.end)).toBe(claim.text);
      expect(claim.salience).toBeGreaterThan(0);
      expect(claim.salience).toBeLessThan(1);
      expect(claim.reasons.length).toBeGreaterThan(0);
    }
  });

  it('rank what can be checked above courtesies and scenery', () => {
    const scenery = Math.max(about('flowers')?.salience ?? 1, about('weather')?.salience ?? 1);
    for (const words of ['Afghan soil', 'denied', '40 people', 'demanded']) {
      expect(about(words)?.salience).toBeGreaterThan(scenery);
    }
  });

  it('carry their kind, speaker and figures', () => {
    expect(about('Afghan soil')).toMatchObject({
      kind: 'accusation',
      attribution: { speaker: { party: 'islamabad' } },
    });
    expect(about('denied')?.kind).toBe('denial');
    expect(about('40 people')?.figures.map((figure) => figure.value)).toContain(40);
  });

  it('leave out what an interviewer asks, and keep the items of a list', () => {
    const item = '• At least 17 people were hurt in Chaman';
    const texts = claimsIn(`Q: How many fighters of the TTP live in Kabul?\n\n${item}`).map((claim) => claim.text);
    expect(texts).toEqual([item]);
  });

  it('leave out remarks on the report', () => {
    const remarks = ['The Courier could not independently verify the claim.', 'Kabul did not respond to questions.'];
    expect(claimsIn(remarks.join('\n\n'))).toEqual([]);
  });

  it('leave out headings and teasers', () => {
    expect(about('Read more')).toBeUndefined();
    expect(about('names the camps')).toBeUndefined();
  });

  it('mark what can be checked, and no courtesies to fill up the number', () => {
    const marked = claims.filter((claim) => claim.highlight);
    expect(marked).toHaveLength(4);
    for (const words of ['flowers', 'weather']) expect(marked).not.toContain(about(words));
  });
});

describe('repeats', () => {
  it('give one mark to a lead and the fuller statement below it', () => {
    const full = 'fighters of the TTP crossed from Khost and attacked two police posts in Bannu, killing nine men.';
    const text = `Fighters of the TTP crossed from Khost and attacked police posts in Bannu.\n\nThe army said that ${full}`;
    const repeats = claimsIn(text, [full]).filter((claim) => claim.reasons.some((reason) => reason.includes('again')));
    expect(repeats).toHaveLength(1);
  });
});

describe('marks', () => {
  test.each([
    [200, 5],
    [1500, 7],
    [3000, 9],
    [5000, 11],
    [50_000, 11],
  ])('%i characters get %i', (length, marks) => {
    expect(marksFor(length)).toBe(marks);
  });

  it('are all of them when there are few', () => {
    expect(choose([], 5000).size).toBe(0);
  });
});

describe('weights', () => {
  it('name every feature and nothing else', () => {
    expect(Object.keys(weights.weights).sort()).toEqual(features.map((feature) => feature.name).sort());
    expect(new Set(features.map((feature) => feature.name)).size).toBe(features.length);
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['control characters', '\u0000\u0001 The TTP\u0007 attacked a post near Kabul last night.\u0000'],
    ['lone surrogates', 'The TTP \ud83d attacked a post near Kabul \udc00 last night.'],
    ['mixed scripts', 'طالبان said that پاکستان had attacked a market near Kabul. امارت denied it.'],
    ['unbalanced quotes', '““The TTP attacked” a post (near ‘Kabul last night, he said.'],
    ['one word', 'Kabul'],
  ])('%s', (_about, text) => {
    for (const claim of claimsIn(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });
});

describe('time', () => {
  const timed = (text: string) => workOf(() => claimsIn(text));
  test.each([
    ['a story over and over', `${story}\n\n`],
    ['quotes', '“Kabul must close the camps,” the envoy told the press in Doha. '],
    ['a line without stops', 'kabul, and the camps near the border; '],
  ])('grows with the length: %s', (_about, unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    timed(text);
    const once = Math.max(timed(text), timed(text), 4);
    expect(timed(text + text)).toBeLessThan(once * 5);
  });
});
