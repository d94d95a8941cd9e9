import { holderOf } from './holder';
import { whenPainted } from './when-painted';

/** Screens above and below the viewport in which ranges are painted: so far one scrolls within a frame or two. */
const reach = 0.5;

/** A highlight, as far as it is needed here. */
interface Filled {
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): unknown;
}

/**
 * Keeps those of many ranges in a highlight that are near the viewport, and all while the page is printed, until the
 * function is called that it gives. Whenever the page changes, the browser looks anew at every range that is painted:
 * 500 would cost each such frame as much as painting them, whether they are seen or not. Watching begins once what is in
 * view has been painted and the page has a moment.
 */
export function paintNear(document: Document, highlight: Filled, ranges: readonly AbstractRange[]): () => void {
  const view = document.defaultView;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const blocks = new Map<Element, AbstractRange[]>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        for (const range of blocks.get(target) ?? []) highlight[isIntersecting ? 'add' : 'delete'](range);
      }
    },
    { rootMargin: `${100 * reach}% 0px` },
  );
  const watch = () => {
    if (signal.aborted) return;
    if (blocks.size === 0) groupByHolder(ranges, blocks);
    // What is watched already would not be told of again.
    observer.disconnect();
    for (const block of blocks.keys()) observer.observe(block);
  };
  view?.addEventListener('beforeprint', () => ranges.forEach((range) => void highlight.add(range)), {
    signal,
    // Before the page's own.
    capture: true,
  });
  view?.addEventListener('afterprint', watch, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  whenPainted(view, watch);
  return () => lifetime.abort();
}

function groupByHolder(ranges: readonly AbstractRange[], groups: Map<Element, AbstractRange[]>): void {
  for (const range of ranges) {
    const block = boxAround(range);
    const group = block && groups.get(block);
    if (group) group.push(range);
    else if (block) groups.set(block, [range]);
  }
}

/** The block that holds a range, or one around it: an element without a box of its own is never seen to come. */
function boxAround(range: AbstractRange): Element | null {
  let block = holderOf(range);
  const view = block?.ownerDocument.defaultView;
  while (block?.parentElement && view?.getComputedStyle(block).display === 'contents') block = block.parentElement;
  return block;
}
