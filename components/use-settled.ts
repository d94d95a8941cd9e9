import { useEffect, useState } from 'preact/hooks';

/** Long enough that fast typing asks once, in ms. */
const pause = 150;

/** The value once it has stayed the same for a moment; at first at once. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the value, which is made anew each time.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}
