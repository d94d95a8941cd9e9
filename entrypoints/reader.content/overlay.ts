import { createHitTest, rectsOf } from '../../page/hit-test';
import { createRail, type RailItem } from '../../page/rail';
import { createCard } from './card';
import type { Words } from './marked';
import { listenToPointer } from './pointer';
import { selectionRange } from './target';

/** What stands over a page: the rail in its margin and the card that opens from a mark. */
export interface Overlay {
  /** All claims of the page can be scrolled to; those shown have a mark. */
  showClaims(claims: { readonly all: readonly RailItem[]; readonly shown: readonly RailItem[] }): void;
  /** Tells screen readers, politely. */
  announce(text: string): void;
  /** Scrolls to a mark and focuses its button. */
  reveal(id: string): void;
  step(direction: 1 | -1): void;
  /** `id` is a mark's, or `selection` for a note on what is selected. */
  openCard(id: string): void;
  closeCard(): void;
  cardHeight(pixels: number): void;
  rangeOf(id: string): AbstractRange | null;
}

export function createOverlay(document: Document, signal: AbortSignal, words: Words): Overlay {
  const card = createCard(document, signal, words['page.card'] ?? '');
  const rail = createRail(document, signal, { onOpen: (id) => openCard(id), title: words['page.rail'] ?? '' });
  let all: readonly RailItem[] = [];
  let shown: readonly RailItem[] = [];
  let current: string | null = null;
  let hit: (x: number, y: number) => string | null = () => null;
  listenToPointer(document, signal, { hit: (x, y) => hit(x, y), open: (id) => openCard(id) });
  const rangeOf = (id: string) => all.find((item) => item.id === id)?.range ?? null;
  const openCard = (id: string) => {
    current = id;
    rail.setOpen(id);
    card.open(id, () => rangeOf(id) ?? selectionRange(document));
  };
  const reveal = (id: string) => {
    const range = rangeOf(id);
    const rect = range && rectsOf(range)[0];
    current = id;
    if (rect) document.defaultView?.scrollBy({ top: rect.top - 160, behavior: 'instant' });
    rail.focus(id);
  };
  return {
    showClaims(claims) {
      ({ all, shown } = claims);
      hit = createHitTest(shown);
      rail.render(shown);
    },
    announce: rail.announce,
    reveal,
    step(direction) {
      if (shown.length === 0) return;
      const at = shown.findIndex(({ id }) => id === current);
      const next = shown[(at + direction + shown.length) % shown.length];
      if (next) reveal(next.id);
    },
    openCard,
    closeCard() {
      card.close();
      rail.setOpen(null);
      if (current !== null) rail.focus(current);
    },
    cardHeight: (pixels) => card.setHeight(pixels),
    rangeOf,
  };
}
