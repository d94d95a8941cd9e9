/** The pointer as it comes over marks and leaves them; ids are those of marks. */
export interface HoverIntent {
  over(id: string): void;
  out(): void;
  /** Into what was opened by hovering: it stays. */
  stay(): void;
  /** The reader closed it or opened more: the mark must be left before it opens again. */
  dismiss(): void;
}

/** A pointer that only passes opens nothing; one that slips off for a moment closes nothing. Milliseconds. */
const opensAfter = 250;
const closesAfter = 300;

/** Calls back with a mark's id when the pointer rests on it, and with null some time after it has left. */
export function createHoverIntent(signal: AbortSignal, onPeek: (id: string | null) => void): HoverIntent {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: string | null = null;
  let inside = false;
  let peeked: string | null = null;
  const later = (wait: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && work(), wait);
  };
  const show = (id: string | null) => {
    peeked = id;
    onPeek(id);
  };
  return {
    over(id) {
      if (id === at) return;
      at = id;
      inside = false;
      if (id === peeked) clearTimeout(timer);
      else later(opensAfter, () => show(id));
    },
    out() {
      if (at === null && !inside) return;
      at = null;
      inside = false;
      if (peeked === null) clearTimeout(timer);
      else later(closesAfter, () => show(null));
    },
    stay() {
      inside = true;
      clearTimeout(timer);
    },
    dismiss() {
      clearTimeout(timer);
      peeked = null;
    },
  };
}
