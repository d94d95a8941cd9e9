import type { Steps } from '../../core/steps';
import { createPainter } from '../../page/highlight';
import { createHoverIntent } from '../../page/hover-intent';
import type { Tree } from '../../page/inner-trees';
import { createRail, type RailItem } from '../../page/rail';
import { scrollTo } from '../../page/scroll-to';
import { createCard } from './card';
import { createItems, type Items } from './items';
import type { Words } from './marked';
import { createOpened } from './opened';
import { createEar } from './pointer';

/** What stands over a page: the rail in its margin and the card that opens from a mark. */
export interface Overlay {
  /** All claims of the page can be scrolled to; those shown have a mark. */
  showClaims(claims: { readonly all: readonly RailItem[]; readonly shown: readonly RailItem[] }): void;
  showNotes(notes: readonly RailItem[]): void;
  /** Tells screen readers, politely. */
  announce(text: string): void;
  /** Scrolls to a mark and focuses its button, or shows it in the card that is open. */
  reveal(id: string): void;
  step(direction: 1 | -1): void;
  /** `id` is a mark's, or `selection` for a note on what is selected. */
  openCard(id: string): void;
  closeCard(): void;
  pinCard(pin: 'pinned' | 'loose'): void;
  cardHeight(pixels: number): void;
  rangeOf(id: string): AbstractRange | null;
  /** Whether the page took away words of a mark. */
  hasLost(): boolean;
  /** Hears the pointer in these trees of the page too. */
  listenIn(trees: readonly Tree[]): void;
}

export function* openingOverlay(document: Document, signal: AbortSignal, words: Words): Steps<Overlay> {
  const items = createItems();
  const { rail, card, opened, close, listenIn, shade } = yield* makingParts(document, signal, { words, items });
  let last: string | null = null;
  const reveal = (id: string) => {
    const range = items.find(id)?.range;
    if (range) scrollTo(document, range);
    last = id;
    if (card.shows() === 'card') opened.open(id);
    else rail.focus(id);
  };
  return {
    showClaims(claims) {
      items.setClaims(claims);
      rail.render(items.shown());
      shade();
    },
    showNotes(notes) {
      items.setNotes(notes);
      rail.render(items.shown());
      shade();
    },
    announce: rail.announce,
    reveal,
    step(direction) {
      const next = items.beside(opened.id() ?? last, direction);
      if (next !== null) reveal(next);
    },
    openCard: opened.open,
    closeCard: close,
    pinCard: card.pin,
    cardHeight: card.setHeight,
    rangeOf: (id) => items.find(id)?.range ?? null,
    hasLost: () =>
      items.shown().some(({ range }) => !range.startContainer.isConnected || !range.endContainer.isConnected),
    listenIn,
  };
}

interface Needs {
  readonly words: Words;
  readonly items: Items;
}

/** Tints the passage whose card is open, in its own colour. */
function createShade(document: Document, signal: AbortSignal, openItem: () => RailItem | null): () => void {
  const painter = createPainter(document, signal, 'open');
  return () => {
    const item = openItem();
    painter.clear();
    if (item) painter.paint(item.mark, [item.range]);
  };
}

/** Rail, card and pointer, each told of the others. */
function* makingParts(document: Document, signal: AbortSignal, { words, items }: Needs) {
  const intent = createHoverIntent(signal, {
    onRest: () => card.warm(),
    onPeek(id, x) {
      if (id === null) opened.unpeek();
      else opened.peek(id, x);
    },
  });
  const open = (id: string) => {
    intent.dismiss();
    opened.open(id);
  };
  const close = () => {
    intent.dismiss();
    opened.close();
  };
  const card = createCard(document, signal, {
    title: words['page.card'] ?? '',
    onHover: (where) => (where === 'inside' ? intent.enter() : intent.leave()),
    onPress() {
      const id = opened.peeked();
      if (id !== null) open(id);
    },
  });
  const rail = createRail(document, signal, {
    title: words['page.rail'] ?? '',
    onOpen: open,
    onHover: (id) => (id === null ? intent.out() : intent.over(id, null)),
    onHelp: (id) => opened.help(id),
  });
  yield;
  const opened = createOpened(document, { card, rail, itemOf: items.find, onChange: () => shade() });
  const shade = createShade(document, signal, () => items.find(opened.id() ?? ''));
  const listenIn = createEar(signal, { hit: items.hit, open, miss: opened.leave, intent });
  listenIn([document]);
  closeOnEscape(document, signal, () => card.shows() !== null && close());
  return { rail, card, opened, close, listenIn, shade };
}

function closeOnEscape(document: Document, signal: AbortSignal, close: () => void): void {
  document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), {
    signal,
    capture: true,
  });
}
