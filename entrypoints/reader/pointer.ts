import type { HitTest } from '../../page/hit-test';
import type { HoverIntent } from '../../page/hover-intent';
import { offsetOf, type Tree } from '../../page/inner-trees';

interface Marks {
  readonly hit: HitTest;
  open(id: string): void;
  /** A click beside every mark. */
  miss(): void;
  readonly intent: HoverIntent;
}

/** Hears the pointer in each document it is given, once: what happens in a frame is not heard outside. */
export function createEar(signal: AbortSignal, marks: Marks): (trees: readonly Tree[]) => void {
  const heard = new WeakSet<Tree>();
  return (trees) => {
    for (const tree of trees) {
      if (signal.aborted || heard.has(tree) || !('documentElement' in tree)) continue;
      heard.add(tree);
      listenToClicks(tree, signal, marks);
      listenToMoves(tree, signal, marks);
    }
  };
}

/** A click opens a mark's card; one beside every mark closes it. */
function listenToClicks(document: Document, signal: AbortSignal, marks: Marks): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isIn(document, event)) return;
      const id = isLeftAlone(document, event) ? null : marks.hit(...pointOf(document, event), elementAt(event));
      if (id === null) marks.miss();
      else marks.open(id);
    },
    { signal },
  );
}

/** A click that selects text or follows a link is the page's own. */
function isLeftAlone(document: Document, event: MouseEvent): boolean {
  const controls = 'a, button, input, select, textarea, summary';
  if (event.defaultPrevented) return true;
  if (elementAt(event)?.closest(controls)) return true;
  return document.getSelection()?.isCollapsed === false;
}

/** Looks under the pointer once a frame at most; never for a finger, and not while text is being selected. */
function listenToMoves(document: Document, signal: AbortSignal, { hit, intent }: Marks): void {
  let last: { readonly event: PointerEvent; readonly at: Element | null } | null = null;
  const look = () => {
    if (last === null || signal.aborted) return;
    const { event, at } = last;
    last = null;
    const [x, y] = pointOf(document, event);
    const id = hit(x, y, at);
    if (id === null) intent.out();
    else intent.over(id, x);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || !isIn(document, event)) return;
      if (last === null) document.defaultView?.requestAnimationFrame(look);
      last = { event, at: elementAt(event) };
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', () => intent.out(), { signal });
}

/** Within a shadow root of the page the event itself names only its host. Known while the event is under way. */
function elementAt(event: MouseEvent): Element | null {
  const [target] = event.composedPath();
  // Elements of a frame are of another `Element`.
  return target && 'closest' in target ? (target as Element) : null;
}

/** Where the pointer is in the viewport of the whole page. */
function pointOf(document: Document, { clientX, clientY }: MouseEvent): [x: number, y: number] {
  const { x, y } = offsetOf(document);
  return [clientX + x, clientY + y];
}

/** Rail and card stand beside the body and listen for themselves. */
function isIn({ body }: Document, { target }: Event): boolean {
  return body?.contains(target as Node);
}
