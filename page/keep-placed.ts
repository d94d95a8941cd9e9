interface Overlay {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
}

/** A page that keeps removing our host is left in peace after so many times. */
const comebacks = 5;

/** Calls `place` at most once a frame when the layout may have moved: size, zoom, fonts, inner scrolling. */
export function keepPlaced({ document, host, signal }: Overlay, place: () => void): void {
  const view = document.defaultView;
  if (!view) return;
  let asked = false;
  let returned = 0;
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      if (signal.aborted) return;
      if (!host.isConnected && returned++ < comebacks) document.documentElement.append(host);
      place();
    });
  };
  const resize = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(ask);
  resize?.observe(document.documentElement);
  if (document.body) resize?.observe(document.body);
  const removal = new MutationObserver(() => !host.isConnected && ask());
  removal.observe(document.documentElement, { childList: true });
  view.addEventListener('resize', ask, { signal });
  document.addEventListener('load', ask, { signal, capture: true });
  document.addEventListener('toggle', ask, { signal, capture: true });
  // The page's own scrolling carries the rail along; a scrolling box inside it does not.
  document.addEventListener('scroll', (event) => event.target !== document && ask(), {
    signal,
    capture: true,
    passive: true,
  });
  document.fonts?.ready.then(ask, () => undefined);
  signal.addEventListener('abort', () => {
    resize?.disconnect();
    removal.disconnect();
  });
}
