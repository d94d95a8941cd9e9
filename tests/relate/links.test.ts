import { expect, it } from 'vitest';
import { linkTable } from '../../core/relate/links';

const question = (id: string, frame: object) => ({ id, label: `${id}?`, frame: { patterns: [], ...frame } });
const links = linkTable([
  question('gate-shut', { links: { backed: ['water-low'] }, near: { 'water-low': 1.5, 'gate-shut': -0.2 } }),
  question('water-low', {}),
  question('fish-gone', {}),
]);

it('links are read both ways', () => {
  expect(links.between('water-low', 'gate-shut')).toBe('backed');
  expect(links.from('water-low')).toEqual(['gate-shut']);
});

it.each([
  ['as the pack says', 'gate-shut', 'water-low', 1.5],
  ['a question may stand far from its own answers', 'gate-shut', 'gate-shut', -0.2],
  ['one way only', 'water-low', 'gate-shut', 0],
  ['not at all where nothing is known', 'fish-gone', 'gate-shut', 0],
])('pull: %s', (_, here, there, expected) => expect(links.pull(here, there)).toBe(expected));
