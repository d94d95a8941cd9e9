import { expect, it } from 'vitest';
import { fitNear } from '../../tools/near-weights';

const meetings = (here: string, there: string, linked: readonly boolean[]) =>
  linked.map((one) => ({ here, there, odds: 0, linked: one }));
const always = (count: number) => Array.from({ length: count }, () => true);

it('raises what is linked more than likeness tells, and lowers what is linked less', () => {
  const near = fitNear([
    ...meetings('gate-shut', 'water-low', always(8)),
    ...meetings('gate-shut', 'fish-gone', [false, false, false, true]),
  ]);
  expect(near['gate-shut']?.['water-low']).toBeGreaterThan(1);
  expect(near['gate-shut']?.['fish-gone']).toBeLessThan(0);
});

it('moves little on little, and leaves out what it does not move', () => {
  const near = fitNear([
    ...meetings('gate-shut', 'water-low', always(1)),
    ...meetings('gate-shut', 'fish-gone', [true, false]),
  ]);
  expect(near['gate-shut']?.['water-low']).toBeLessThan(0.5);
  expect(near['gate-shut']).not.toHaveProperty('fish-gone');
});
