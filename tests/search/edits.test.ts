import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../core/search/edits';

describe('slips', () => {
  it.each([
    ['kabul', 'kabul', 0],
    ['ceasfire', 'ceasefire', 1],
    ['taliabn', 'taliban', 1], // two letters swapped
    ['cesef', 'ceasefire', 1], // only begun
    ['pakisatn', 'pakistani', 1],
    ['negosiatons', 'negotiations', 2],
    ['turce', 'truce', 1],
    ['کابول', 'کابل', 1],
  ])('%s may be %s', (typed, name, slips) => {
    expect(slipsBetween(typed, name)).toBe(slips);
  });

  it.each([
    ['un', 'us'],
    ['ttp', 'tap'],
    ['kabul', 'rabul'], // the first letter must be right
    ['talks', 'tanks of water'.slice(0, 3)],
    ['border', 'bread'],
    ['trce', 'truces'], // short words must be whole
  ])('%s is not %s', (typed, name) => {
    expect(slipsBetween(typed, name)).toBeNull();
  });

  it('never takes more than two', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 14 }), fc.string({ maxLength: 14 }), (typed, name) => {
        expect(slipsBetween(typed, name) ?? 0).toBeLessThanOrEqual(2);
      }),
    );
  });
});
