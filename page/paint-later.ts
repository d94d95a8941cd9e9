/** Fewer ranges than this are painted at once. */
const many = 100;
/** Share of a screen above and below the viewport that is painted with it. */
const around = 0.25;
/** Milliseconds after which the rest is painted although the page is busy. */
const patience = 500;

export interface Split {
  readonly near: readonly AbstractRange[];
  readonly far: readonly AbstractRange[];
}

/**
 * Parts the ranges of one document into those in view or near it and the others, with a few looks at where they stand:
 * they are taken to follow one another down the page. One that does not is painted a moment later.
 */
export function splitByView(ranges: readonly AbstractRange[]): Split {
  const view = ranges[0]?.startContainer.ownerDocument?.defaultView;
  if (!view || ranges.length < many) return { near: ranges, far: [] };
  const height = view.innerHeight;
  const from = firstBelow(ranges, -around * height);
  const to = firstBelow(ranges, (1 + around) * height);
  return { near: ranges.slice(from, to), far: [...ranges.slice(0, from), ...ranges.slice(to)] };
}

/** Index of the first range that starts below a height of the viewport. */
function firstBelow(ranges: readonly AbstractRange[], height: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && topOf(range) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topOf({ startContainer, startOffset }: AbstractRange): number {
  const document = startContainer.ownerDocument;
  const start = document?.createRange();
  try {
    start?.setStart(startContainer, startOffset);
    start?.setEnd(startContainer, startOffset + 1);
  } catch {
    // The page shortened the text under it, or it begins where its text ends. What has no parent cannot be selected.
    if (startContainer.isConnected) start?.selectNode(startContainer);
  }
  return start?.getBoundingClientRect().top ?? 0;
}

/** A highlight, as far as it is needed here. */
interface Filled {
  add(range: AbstractRange): unknown;
}

/** Adds the rest to a highlight once what is near is on the screen and the page has a moment. */
export interface Backlog {
  add(highlight: Filled, ranges: readonly AbstractRange[]): void;
  forget(highlight: Filled | undefined): void;
}

export function createBacklog(document: Document, signal: AbortSignal): Backlog {
  const waiting = new Map<Filled, readonly AbstractRange[]>();
  const view = document.defaultView;
  const paint = () => {
    if (signal.aborted) return;
    for (const [highlight, ranges] of waiting) for (const range of ranges) highlight.add(range);
    waiting.clear();
  };
  // What is asked for within a frame comes after it has been painted.
  const soon = () => view?.requestAnimationFrame(() => view.requestIdleCallback(paint, { timeout: patience }));
  view?.addEventListener('beforeprint', paint, { signal });
  return {
    add(highlight, ranges) {
      if (ranges.length === 0) return;
      if (waiting.size === 0) soon();
      waiting.set(highlight, ranges);
    },
    forget(highlight) {
      if (highlight) waiting.delete(highlight);
    },
  };
}
