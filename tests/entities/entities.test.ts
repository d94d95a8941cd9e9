import { describe, expect, it } from 'vitest';
import { indexEntities, mentionsIn, partyAt, roleAt } from '../../core/entities/entities';
import type { Entity } from '../../core/pack';

const minister: Entity = {
  id: 'noor-khan',
  kind: 'person',
  name: 'Noor Khan',
  aliases: ['Noor'],
  party: 'islamabad',
  roles: [
    { title: 'Interior Minister', from: '2018-08', to: '2021-05' },
    { title: 'Foreign Minister', from: '2022', to: null },
  ],
};
const us: Entity = { id: 'us', kind: 'organisation', name: 'United States', aliases: ['US', 'U.S.'], party: 'us' };
const ttp: Entity = {
  id: 'ttp',
  kind: 'organisation',
  name: 'Tehreek-e-Taliban Pakistan',
  aliases: ['TTP'],
  party: 'ttp',
};
const taliban: Entity = { id: 'kabul', kind: 'organisation', name: 'Taliban', aliases: [], party: 'kabul' };
const index = indexEntities([minister, us, ttp, taliban]);

const found = (text: string) =>
  mentionsIn(text, index).map(({ start, end, entity }) => `${text.slice(start, end)} = ${entity.id}`);

describe('mentionsIn', () => {
  it.each([
    ['Noor Khan met the Taliban', ['Noor Khan = noor-khan', 'Taliban = kabul']],
    ['the Tehreek-i-Taliban Pakistan', ['Tehreek-i-Taliban Pakistan = ttp']],
    ['Tehrik-e Taliban Pakistan', ['Tehrik-e Taliban Pakistan = ttp']],
    ['told us that the US and the U.S. agreed', ['US = us', 'U.S = us']],
    ['Noor’s visit', ['Noor = noor-khan']],
    ['Nur Khan', ['Nur Khan = noor-khan']],
    ['noor means light', []],
    ['', []],
  ])('in %s', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('roleAt', () => {
  it.each([
    ['2019-03-01', 'Interior Minister'],
    ['2021-05', 'Interior Minister'],
    ['2021-12-01', null],
    ['2024', 'Foreign Minister'],
    [null, 'Foreign Minister'],
  ])('at %s', (date, role) => {
    expect(roleAt(minister, date)).toBe(role);
  });
});

describe('partyAt', () => {
  const roles = [
    { title: 'Prime Minister', from: '2018-08', to: '2022-04' },
    { title: 'Founder of the Plough Party', from: '1996', to: null, party: 'other' },
  ] as const;
  it.each([
    ['2020-01', 'islamabad'],
    ['2023-01', 'other'],
    [null, 'other'],
  ])('at %s is the party of the role held then', (date, party) => {
    expect(partyAt({ ...minister, roles }, date)).toBe(party);
  });

  it('is the person’s own where the role has none', () => {
    expect(partyAt(minister, '2019-03-01')).toBe('islamabad');
  });
});
