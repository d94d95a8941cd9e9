import { createDresser } from './dress';
import { newPrefix } from './highlight-name';
import { inView } from './in-view';
import { treeOf } from './inner-trees';
import { type Look, type Painted, painted, priorityOf, ruleOf } from './mark-style';
import { paintNear } from './paint-near';
import { createReach } from './rule-reach';

export interface Painter {
  /** Replaces everything of this kind. */
  paint(kind: Painted, ranges: readonly AbstractRange[]): void;
  clear(): void;
}

/** More ranges of a kind than are painted wherever they stand. */
const many = 50;

/** Milliseconds until it is looked whether the page wiped our highlights: soon after it did, then less and less often. */
const waits = [500, 1000, 2000, 4000, 8000, 16_000];
/** A page that keeps wiping them is left be after so many times. */
const patience = 20;

/** One document's highlights: each frame has a registry of its own. */
interface Canvas extends Pick<Painter, 'clear'> {
  /** Gives those of the ranges that are painted at once. */
  paint(kind: Painted, ranges: readonly AbstractRange[]): readonly AbstractRange[];
  /** Whether anything had to be put back. */
  putBack(): boolean;
}

/**
 * Paints ranges with the CSS Custom Highlight API: no node and no layout, whatever their number. The page can see and
 * clear highlights, so their names say nothing, and they are put back a few times. Of many, only those near the viewport
 * are painted.
 */
export function createPainter(document: Document, signal: AbortSignal, look: Look = 'mark'): Painter {
  const prefix = newPrefix();
  const nameOf = (kind: Painted) => `${prefix}${painted.indexOf(kind)}`;
  const canvases = new Map<Document, Canvas>();
  /** Kinds that have been painted. */
  const used = new Set<Painted>();
  const reach = createReach(document, signal, () => dress([]));
  const rules = (dark: boolean) => {
    const within = reach.selector();
    return [...used].map((kind) => ruleOf({ kind, look }, { name: nameOf(kind), within }, dark)).join('\n');
  };
  const { dress, keep } = createDresser(signal, rules);
  const clear = () => canvases.forEach((canvas) => void canvas.clear());
  watchOver(document, signal, () => {
    keep();
    return [...canvases.values()].filter((canvas) => canvas.putBack()).length > 0;
  });
  signal.addEventListener('abort', clear);
  return {
    paint(kind, ranges) {
      if (signal.aborted) return;
      const byDocument = groupByDocument(ranges);
      for (const other of byDocument.keys()) {
        const canvas = canvases.get(other) ?? createCanvas(other, { nameOf, look });
        if (canvas) canvases.set(other, canvas);
      }
      const shown = [...canvases].flatMap(([other, canvas]) => canvas.paint(kind, byDocument.get(other) ?? []));
      if (ranges.length > 0) used.add(kind);
      reach.cover(ranges, shown);
      dress(ranges.map(({ startContainer }) => treeOf(startContainer)));
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

interface Brush {
  readonly nameOf: (kind: Painted) => string;
  readonly look: Look;
}

function createCanvas(document: Document, { nameOf, look }: Brush): Canvas | null {
  const view = document.defaultView as (Window & { CSS?: typeof CSS; Highlight?: typeof Highlight }) | null;
  const css = view?.CSS ?? globalThis.CSS;
  const Highlights = view?.Highlight ?? globalThis.Highlight;
  if (!css || !('highlights' in css) || !Highlights) return null;
  const registry = css.highlights;
  const shown = new Map<Painted, Highlight>();
  const watches = new Map<Painted, () => void>();
  const unwatch = (kind: Painted) => {
    watches.get(kind)?.();
    watches.delete(kind);
  };
  return {
    paint(kind, ranges) {
      const isMany = ranges.length > many;
      const now = isMany ? inView(ranges) : ranges;
      const highlight = new Highlights(...now);
      highlight.priority = priorityOf({ kind, look });
      unwatch(kind);
      if (isMany) watches.set(kind, paintNear(document, highlight, ranges));
      shown.set(kind, highlight);
      registry.set(nameOf(kind), highlight);
      return now;
    },
    clear() {
      for (const kind of shown.keys()) {
        registry.delete(nameOf(kind));
        unwatch(kind);
      }
      shown.clear();
    },
    putBack() {
      const wiped = [...shown].filter(([kind, highlight]) => registry.get(nameOf(kind)) !== highlight);
      for (const [kind, highlight] of wiped) registry.set(nameOf(kind), highlight);
      return wiped.length > 0;
    },
  };
}

/** Calls `putBack` again and again; it says whether there was need to. */
function watchOver(document: Document, signal: AbortSignal, putBack: () => boolean): void {
  let turn = 0;
  let wiped = 0;
  const look = () => {
    if (signal.aborted || wiped >= patience) return;
    const needed = document.visibilityState === 'visible' && putBack();
    if (needed) wiped++;
    turn = needed ? 0 : Math.min(turn + 1, waits.length - 1);
    setTimeout(look, waits[turn]);
  };
  setTimeout(look, waits[0]);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && putBack(), { signal });
}
