/** How often the address is compared where the browser does not announce changes. */
const pollEvery = 1000;

/** Calls back with the new address when a single-page site moves on. A changed hash alone is the same page. */
export function onNavigation(document: Document, signal: AbortSignal, onMove: (url: string) => void): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let last = withoutHash(view.location.href);
  const look = () => {
    const url = withoutHash(view.location.href);
    if (url === last || signal.aborted) return;
    last = url;
    onMove(view.location.href);
  };
  const navigation = navigationOf(view);
  navigation?.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  if (navigation) return;
  const timer = setInterval(look, pollEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function navigationOf(view: Window): EventTarget | null {
  return 'navigation' in view && view.navigation instanceof EventTarget ? view.navigation : null;
}

function withoutHash(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
