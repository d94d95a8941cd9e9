import { describe, expect, it } from 'vitest';
import { sameSeason } from '../../core/relate/occasion';

describe('sameSeason', () => {
  it.each([
    ['2024-01-10', '2024-03-01', true],
    ['2024-01-10', '2025-01-10', false],
    [null, null, true],
    ['2024-01-10', null, false],
  ])('%s and %s: %s', (a, b, same) => expect(sameSeason(a, b)).toBe(same));
});
