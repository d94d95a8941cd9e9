import { useEffect } from 'preact/hooks';
import { useBackground } from '../background-context';

/** Tells the page how tall the frame must be, whenever that changes; not while something is still loading. */
export function useReportedHeight(root: { readonly current: HTMLElement | null }): void {
  const background = useBackground();
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.borderBoxSize[0];
      if (box === undefined || current.querySelector('.skeleton') !== null) return;
      // A height that is not heard is told again at the next change.
      background.cardHeight(Math.ceil(box.blockSize)).catch(() => undefined);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [background, root]);
}
