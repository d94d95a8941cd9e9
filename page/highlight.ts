import { adoptStyle } from './adopt-style';
import { type Tree, treeOf } from './inner-trees';
import { isDark } from './luminance';
import { markStyles, type Painted, painted, ruleOf } from './mark-style';

export interface Painter {
  /** Replaces everything of this kind. */
  paint(kind: Painted, ranges: readonly AbstractRange[]): void;
  clear(): void;
}

/** After the page wiped our highlights, look again after these many milliseconds, then leave it be. */
const patience = [500, 1000, 2000, 4000, 8000, 16_000];

/** One document's highlights: each frame has a registry of its own. */
interface Canvas {
  readonly registry: HighlightRegistry;
  readonly Highlights: typeof Highlight;
  readonly painted: Map<Painted, Highlight>;
}

/**
 * Paints ranges with the CSS Custom Highlight API: no node and no layout, whatever their number. The page can see and
 * clear highlights, so their names say nothing, and they are put back a few times.
 */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const prefix = `t${Math.random().toString(36).slice(2, 8)}-`;
  const nameOf = (kind: Painted) => `${prefix}${painted.indexOf(kind)}`;
  const canvases = new Map<Document, Canvas>();
  const dress = createDresser(signal, (dark) => painted.map((kind) => ruleOf(kind, nameOf(kind), dark)).join('\n'));
  const clear = () => {
    for (const canvas of canvases.values()) {
      for (const kind of canvas.painted.keys()) canvas.registry.delete(nameOf(kind));
      canvas.painted.clear();
    }
  };
  watchOver(document, signal, () => {
    for (const canvas of canvases.values()) putBack(canvas, nameOf);
  });
  signal.addEventListener('abort', clear);
  return {
    paint(kind, ranges) {
      if (signal.aborted) return;
      const byDocument = groupByDocument(ranges);
      for (const other of byDocument.keys()) {
        const canvas = canvases.get(other) ?? canvasOf(other);
        if (canvas) canvases.set(other, canvas);
      }
      for (const [other, { registry, Highlights, painted }] of canvases) {
        const highlight = new Highlights(...(byDocument.get(other) ?? []));
        highlight.priority = markStyles[kind].priority;
        painted.set(kind, highlight);
        registry.set(nameOf(kind), highlight);
      }
      for (const { startContainer } of ranges) dress(treeOf(startContainer));
    },
    clear,
  };
}

function groupByDocument(ranges: readonly AbstractRange[]): Map<Document, AbstractRange[]> {
  const groups = new Map<Document, AbstractRange[]>();
  for (const range of ranges) {
    const document = range.startContainer.ownerDocument;
    if (!document) continue;
    const group = groups.get(document);
    if (group) group.push(range);
    else groups.set(document, [range]);
  }
  return groups;
}

function canvasOf(document: Document): Canvas | null {
  const view = document.defaultView as (Window & { CSS?: typeof CSS; Highlight?: typeof Highlight }) | null;
  const css = view?.CSS ?? globalThis.CSS;
  const Highlights = view?.Highlight ?? globalThis.Highlight;
  if (!css || !('highlights' in css) || !Highlights) return null;
  return { registry: css.highlights, Highlights, painted: new Map() };
}

function putBack({ registry, painted }: Canvas, nameOf: (kind: Painted) => string): void {
  for (const [kind, highlight] of painted) {
    if (registry.get(nameOf(kind)) !== highlight) registry.set(nameOf(kind), highlight);
  }
}

/** Gives each tree its rules once: those of a document do not reach into a shadow root everywhere. */
function createDresser(signal: AbortSignal, rules: (dark: boolean) => string): (tree: Tree | null) => void {
  const dressed = new WeakSet<Tree>();
  return (tree) => {
    if (tree === null || dressed.has(tree)) return;
    dressed.add(tree);
    const document = 'documentElement' in tree ? tree : tree.ownerDocument;
    const undress = adoptStyle(tree, rules(isDark(document)));
    signal.addEventListener('abort', undress);
  };
}

function watchOver(document: Document, signal: AbortSignal, putBack: () => void): void {
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
