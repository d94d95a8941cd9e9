import { expect, it } from 'vitest';
import type { Claim } from '../../core/claim';
import { toldOnce } from '../../core/relate/told-once';
import type { Related, RelatedClaim, Relation } from '../../core/relation';
import { read, statement } from './pairs';

const account: Relation = { kind: 'differs', aspect: 'detail', here: 'left by US forces', there: 'given by Kabul' };
const date: Relation = { kind: 'differs', aspect: 'date', here: '2021-11', there: '2022-11' };

function row(text: string, by: string | null, relation: Relation): RelatedClaim {
  const speaker = { name: by ?? 'an official', entity: by, role: null, party: null, span: null };
  const claim = { text, attribution: { speaker, cue: null, content: [], form: 'indirect' } } as Partial<Claim> as Claim;
  const related = { statement: { id: 's' }, relation } as Partial<Related> as Related;
  return { id: text, claim, related: [related] };
}

const answered = { ...read('charges-baseless', 'asserts'), slots: { accuser: 'islamabad' } };
const bare = statement('s', 'Mujahid called them baseless.', 'Mujahid', { kind: 'denial', readings: [answered] });
const dismissal: Relation = { kind: 'disputed', cue: 'baseless', by: 'Mujahid' };

it.each([
  ['of other days is shown beside the most central charge', 'possible', [0, 1]],
  ['of these days is shown beside each charge', 'likely', [1, 1]],
] as const)('“baseless” %s', (_, strength, left) => {
  const rows = [0.2, 0.8].map((salience, i) => {
    const { claim, related } = row(`charge ${i}`, 'asif', dismissal);
    const told = related.map((one) => ({ ...one, strength, statement: bare }));
    return { id: `c${i}`, claim: { ...claim, salience }, related: told };
  });
  expect(toldOnce(rows).map(({ related }) => related.length)).toEqual(left);
});

const short = 'They were left behind.';
const full = 'Rifles and goggles were left behind by US forces.';

it.each([
  [
    'one speaker’s account stays beside its fullest telling',
    row(short, 'asif', account),
    row(full, 'asif', account),
    [0, 1],
  ],
  ['two speakers have one account each', row(short, 'dar', account), row(full, 'asif', account), [1, 1]],
  ['voices that are not known are not taken for one', row(short, null, account), row(full, null, account), [1, 1]],
  ['a date that differs is marked wherever it stands', row(short, 'asif', date), row(full, 'asif', date), [1, 1]],
])('%s', (_, first, second, left) =>
  expect(toldOnce([first, second]).map(({ related }) => related.length)).toEqual(left),
);
