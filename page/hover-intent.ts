/** The pointer as it comes over marks and leaves them; ids are those of marks. */
export interface HoverIntent {
  /** `x` is where the pointer is in the viewport; null when that does not matter. */
  over(id: string, x: number | null): void;
  out(): void;
  /** Into what was opened by hovering: it stays, until the pointer has left that too. */
  enter(): void;
  leave(): void;
  /** The reader closed it or opened more: the mark must be left before it opens again. */
  dismiss(): void;
}

/** A pointer that only passes opens nothing; one that slips off for a moment closes nothing. Milliseconds. */
const opensAfter = 250;
/** Of that, until it seems to rest: what opening takes long for can begin. */
const restsAfter = 80;
const closesAfter = 300;

interface Hearer {
  /** The pointer seems to rest on a mark. */
  onRest(): void;
  /** It rests on the mark with this id; null some time after it has left. */
  onPeek(id: string | null, x: number | null): void;
}

export function createHoverIntent(signal: AbortSignal, { onRest, onPeek }: Hearer): HoverIntent {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: string | null = null;
  let last: number | null = null;
  let inside = false;
  let peeked: string | null = null;
  const later = (wait: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && work(), wait);
  };
  const show = (id: string | null) => {
    peeked = id;
    onPeek(id, last);
  };
  return {
    over(id, x) {
      last = x;
      // A move on the page may be heard after the pointer has left the page for the frame.
      if (id === at || inside) return;
      at = id;
      if (id === peeked) clearTimeout(timer);
      else {
        later(restsAfter, () => {
          onRest();
          later(opensAfter - restsAfter, () => show(id));
        });
      }
    },
    out() {
      if (at === null || inside) return;
      at = null;
      if (peeked === null) clearTimeout(timer);
      else later(closesAfter, () => show(null));
    },
    enter() {
      inside = true;
      at = null;
      clearTimeout(timer);
    },
    leave() {
      inside = false;
      if (peeked !== null) later(closesAfter, () => show(null));
    },
    dismiss() {
      clearTimeout(timer);
      peeked = null;
      // What is taken away under the pointer does not say that the pointer has left it.
      inside = false;
    },
  };
}
