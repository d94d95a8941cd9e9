import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spaced } from '../../entrypoints/background/spaced';

describe('work that is spaced', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done at once, and once more for all calls that follow closely', async () => {
    const work = vi.fn(async () => undefined);
    const call = spaced(1000, work);
    for (let n = 0; n < 5; n++) await call();
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(work).toHaveBeenCalledTimes(2);
    await call();
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is not given up when it fails', async () => {
    const work = vi.fn(async () => Promise.reject(new Error('gone')));
    const call = spaced(1000, work);
    await expect(call()).rejects.toThrow('gone');
    await call();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
