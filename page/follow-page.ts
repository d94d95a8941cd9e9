/** Calls `place` at most once a frame while the page scrolls or the window changes. */
export function followPage(document: Document, signal: AbortSignal, place: () => void): void {
  const view = document.defaultView;
  let asked = false;
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    view?.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) place();
    });
  };
  document.addEventListener('scroll', ask, { signal, capture: true, passive: true });
  view?.addEventListener('resize', ask, { signal });
}
