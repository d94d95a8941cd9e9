import { isDark } from './luminance';

/** Milliseconds after which the colours are looked at once more: pages let them fade. */
const fade = 700;

/** Tells whether a page is dark, now and whenever that changes: by a switch of its own or with the system. */
export function followTheme(document: Document, signal: AbortSignal, dress: (dark: boolean) => void): void {
  const view = document.defaultView;
  let dark = isDark(document);
  dress(dark);
  if (!view) return;
  let asked = false;
  const look = () => {
    if (signal.aborted || isDark(document) === dark) return;
    dark = !dark;
    dress(dark);
  };
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      look();
    });
    view.setTimeout(look, fade);
  };
  // A switch is an attribute of one of these, whatever its name, or a sheet in the head.
  const observer = new view.MutationObserver(ask);
  for (const element of [document.documentElement, document.body, document.querySelector('article, main')]) {
    if (element) observer.observe(element, { attributes: true });
  }
  if (document.head) observer.observe(document.head, { childList: true, subtree: true, attributes: true });
  view.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', ask, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
