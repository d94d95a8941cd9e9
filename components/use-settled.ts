import { useEffect, useState } from 'preact/hooks';

/** Long enough that fast typing asks once, in ms. */
const pause = 150;

/** A text once it has stayed the same for a moment; at first at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
