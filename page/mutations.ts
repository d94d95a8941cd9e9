import type { Tree } from './inner-trees';

/** Milliseconds of quiet before looking again; each time the page changes again the wait grows. */
const waits = [300, 600, 1200, 2400, 5000, 10_000, 20_000];
/** A page that never rests is looked at no more than this often; one that has rested so long is looked at soon again. */
const longest = 30_000;
/** Elements that the page's own script has yet to make into something come without any change to be seen. */
const unmadeWaits = [1000, 4000];

/** Milliseconds until it is looked when words that are marked were taken away, as by a page that is drawn anew. */
const soon = 100;
/** Then it rests so long, and so many times as long as the look took: a page may draw itself anew every second. */
const shortestRest = 1000;
const restPerLook = 10;

interface Changes {
  onChange(): Promise<void>;
  /** Whether the page took away words that are marked. Asked often. */
  hasLost(): boolean;
}

export interface Watch {
  /** Watches further trees of the page; those known already stay watched once. */
  include(trees: readonly Tree[]): void;
}

/**
 * Calls back when the page's text has changed and come to rest: in its body, in a body that took its place, in a frame
 * that was loaded. Changes within our own hosts do not count.
 */
export function watch(document: Document, signal: AbortSignal, { onChange, hasLost }: Changes): Watch {
  const view = document.defaultView;
  if (!view || signal.aborted) return { include() {} };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isUrgent = false;
  let since = 0;
  let fired = 0;
  let rest = shortestRest;
  const fire = async () => {
    timer = null;
    since = 0;
    fired = view.performance.now();
    if (!isUrgent) turn++;
    isUrgent = false;
    if (signal.aborted) return;
    await onChange();
    rest = Math.max(shortestRest, restPerLook * (view.performance.now() - fired));
  };
  const lookIn = (wait: number | undefined) => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void fire(), wait);
  };
  const changed = () => {
    if (isUrgent) return;
    const now = view.performance.now();
    if (hasLost()) {
      isUrgent = true;
      return lookIn(Math.max(soon, fired + rest - now));
    }
    if (since === 0) since = now;
    // After a long rest it is no ticker: the reader has opened something.
    if (timer === null && now - fired > longest) turn = 0;
    // Restarting the timer for ever would never fire on a ticker page.
    if (timer && now - since > longest) return;
    lookIn(waits[Math.min(turn, waits.length - 1)]);
  };
  const observer = new view.MutationObserver((records) => records.some(isText) && changed());
  const watched = new WeakSet<Node>();
  const include = (trees: readonly Tree[]) => {
    for (const tree of trees) {
      if (signal.aborted || watched.has(tree)) continue;
      watched.add(tree);
      observer.observe(tree, { childList: true, characterData: true, subtree: true });
    }
  };
  // The document and not its body, which single-page sites replace.
  include([document]);
  document.addEventListener('load', (event) => isFrame(event.target) && changed(), { signal, capture: true });
  const late = lateLooks(document, changed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer) clearTimeout(timer);
    late.forEach(clearTimeout);
  });
  return { include };
}

function lateLooks(document: Document, look: () => void): ReturnType<typeof setTimeout>[] {
  if (document.querySelector(':not(:defined)') === null) return [];
  return unmadeWaits.map((wait) => setTimeout(look, wait));
}

function isFrame(target: EventTarget | null): boolean {
  return target instanceof HTMLIFrameElement;
}

function isText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.ownerDocument?.head?.contains(target)) return false;
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some((node) => (node.textContent?.trim().length ?? 0) > 0);
}
