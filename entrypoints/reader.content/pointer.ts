import type { HoverIntent } from '../../page/hover-intent';

interface Marks {
  hit(x: number, y: number): string | null;
  open(id: string): void;
  /** A click beside every mark. */
  miss(): void;
  readonly intent: HoverIntent;
}

/** What the pointer does on the article: a click opens a mark's card, resting on a mark gives a peek. */
export function listenToPointer(document: Document, signal: AbortSignal, marks: Marks): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isIn(document.body, event)) return;
      const id = isLeftAlone(document, event) ? null : marks.hit(event.clientX, event.clientY);
      if (id === null) marks.miss();
      else marks.open(id);
    },
    { signal },
  );
  listenToMoves(document, signal, marks);
}

/** A click that selects text or follows a link is the page's own. */
function isLeftAlone(document: Document, event: MouseEvent): boolean {
  const controls = 'a, button, input, select, textarea, summary';
  if (event.defaultPrevented) return true;
  // Within a shadow root of the page the event itself names only its host.
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(controls)) return true;
  return document.getSelection()?.isCollapsed === false;
}

/** Looks under the pointer once a frame at most; never for a finger, and not while text is being selected. */
function listenToMoves(document: Document, signal: AbortSignal, { hit, intent }: Marks): void {
  let last: PointerEvent | null = null;
  const look = () => {
    const event = last;
    last = null;
    if (event === null || signal.aborted) return;
    const id = hit(event.clientX, event.clientY);
    if (id === null) intent.out();
    else intent.over(id, event.clientX);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || !isIn(document.body, event))
        return;
      if (last === null) document.defaultView?.requestAnimationFrame(look);
      last = event;
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', () => intent.out(), { signal });
}

/** Rail and card stand beside the body and listen for themselves. */
function isIn(body: HTMLElement, { target }: Event): boolean {
  return target instanceof Node && body.contains(target);
}
