import { adoptStyle } from './adopt-style';
import { isDark } from './luminance';
import { markStyles, type Painted, painted, ruleOf } from './mark-style';

export interface Painter {
  /** Replaces everything of this kind. */
  paint(kind: Painted, ranges: readonly AbstractRange[]): void;
  clear(): void;
}

/** After the page wiped our highlights, look again after these many milliseconds, then leave it be. */
const patience = [500, 1000, 2000, 4000, 8000, 16_000];

/**
 * Paints ranges with the CSS Custom Highlight API: no node and no layout, whatever their number. The page can see and
 * clear highlights, so their names say nothing, and they are put back a few times.
 */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const registry = registryOf(document);
  const Highlights = document.defaultView?.Highlight ?? globalThis.Highlight;
  if (!registry || !Highlights || signal.aborted) return { paint() {}, clear() {} };
  const prefix = `t${Math.random().toString(36).slice(2, 8)}-`;
  const nameOf = (kind: Painted) => `${prefix}${painted.indexOf(kind)}`;
  const highlights = new Map<Painted, Highlight>();
  const putBack = () => {
    const missing = [...highlights].filter(([kind, highlight]) => registry.get(nameOf(kind)) !== highlight);
    for (const [kind, highlight] of missing) registry.set(nameOf(kind), highlight);
    return missing.length > 0;
  };
  const clear = () => {
    for (const kind of highlights.keys()) registry.delete(nameOf(kind));
    highlights.clear();
  };
  const dark = isDark(document);
  const removeStyle = adoptStyle(document, painted.map((kind) => ruleOf(kind, nameOf(kind), dark)).join('\n'));
  watchOver(document, signal, putBack);
  signal.addEventListener('abort', () => {
    clear();
    removeStyle();
  });
  return {
    paint(kind, ranges) {
      if (signal.aborted) return;
      const highlight = new Highlights(...ranges);
      highlight.priority = markStyles[kind].priority;
      highlights.set(kind, highlight);
      registry.set(nameOf(kind), highlight);
    },
    clear,
  };
}

function registryOf(document: Document): HighlightRegistry | null {
  const css = (document.defaultView as (Window & { CSS?: typeof CSS }) | null)?.CSS ?? globalThis.CSS;
  return css && 'highlights' in css ? css.highlights : null;
}

function watchOver(document: Document, signal: AbortSignal, putBack: () => boolean): void {
  let turn = 0;
  const look = () => {
    const wait = patience[turn];
    if (signal.aborted || wait === undefined) return;
    setTimeout(() => {
      if (signal.aborted) return;
      putBack();
      turn++;
      look();
    }, wait);
  };
  look();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && putBack(), { signal });
}
