import { useEffect, useState } from 'preact/hooks';

/** Which of these sections the reader is at: the first that reaches into the upper part of the window. */
export function useCurrent<T extends string>(ids: readonly [T, ...T[]]): T {
  const [current, setCurrent] = useState<T>(ids[0]);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent((before) => ids.find((id) => seen.has(id)) ?? before);
      },
      { rootMargin: '-40px 0px -60% 0px' },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
