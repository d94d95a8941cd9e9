import { expect, test } from 'vitest';
import { withoutDateline } from '../../core/extract/dateline';
import { segment } from '../../core/segment/segment';

const bodies = (text: string) => segment(text).map((sentence) => withoutDateline(sentence).text);

const told = 'Troops sealed the pass on Monday.';

test.each([
  'KABUL: ',
  'KABUL (Agency) — ',
  'Kabul (Frontier Press) - ',
  'ISLAMABAD, March 18, 2024 (Agency) - ',
  'NEW YORK, 30 July 2024 - ',
  'D.I. KHAN: ',
  'Islamabad, Pakistan – ',
  'PESHAWAR/QUETTA -- ',
  'KABUL, AFGHANISTAN – ',
  '12:55 — ',
  '9.40am PKT: ',
])('leaves out %s', (dateline) => {
  expect(bodies(dateline + told)).toEqual([told]);
});

test.each([
  told,
  'Karim – whose brother is a judge – left.',
  'The TTP - an outlawed group - left the pass.',
  'TTP: Who leads the group now?',
  'Karim: The border stays closed.',
  '2.50-3.10 million people crossed at the pass.',
  '10:30-11:30 p.m. is when the gate is shut.',
  'U.S. Troops left the pass.',
  'Afghanistan, Pakistan and Iran - all three of them - sent envoys.',
])('leaves %s as it is', (sentence) => {
  expect(bodies(sentence)).toEqual([sentence]);
});

test('moves the start with the words', () => {
  const text = `QUETTA: ${told}`;
  const [body] = segment(text).map(withoutDateline);
  expect(text.slice(body?.start, body?.end)).toBe(told);
});
