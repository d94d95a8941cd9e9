import { extension } from '../../messaging/extension';
import { type CardFrame, createCardFrame } from '../../page/card-frame';
import type { CardKind } from '../../page/choose-place';
import { boxOf, columnOf } from '../../page/column';
import { isDark } from '../../page/luminance';
import { rectsOf } from '../../page/rects';

/** What the card is about: a claim, a stored note, a new note on what is selected or on the page, or the list of keys. */
export type Subject =
  | { readonly kind: 'claim' | 'note'; readonly id: string; readonly as: CardKind }
  | { readonly kind: 'new-note'; readonly on: 'selection' | 'page'; readonly as: string }
  | { readonly kind: 'keys' };

/** Our own page in a frame beside the article; one at a time. */
export interface Card extends Omit<CardFrame, 'open' | 'load'> {
  /** Loads the frame, which takes longest, before anything is to be shown in it. */
  warm(): void;
  /** `range` is null for what belongs to the whole page; `x` is where the pointer rests on it. */
  open(subject: Subject, range: (() => AbstractRange | null) | null, x?: number | null): void;
}

type FrameOptions = Parameters<typeof createCardFrame>[2];

export function createCard(document: Document, signal: AbortSignal, options: FrameOptions): Card {
  const page = extension().runtime.getURL('/card.html');
  // Most readers open no card: its frame is made for the first.
  let frame: CardFrame | null = null;
  const made = () => {
    frame ??= createCardFrame(document, signal, options);
    return frame;
  };
  let opened = 0;
  // All behind the # changes without loading the frame anew.
  const loaded = () => `${page}?theme=${isDark(document) ? 'dark' : 'light'}#`;
  return {
    warm() {
      if (!signal.aborted) made().load(loaded());
    },
    close: () => frame?.close(),
    pin: (pin) => frame?.pin(pin),
    setHeight: (pixels) => frame?.setHeight(pixels),
    focus: () => frame?.focus(),
    shows: () => frame?.shows() ?? null,
    isPinned: () => frame?.isPinned() ?? false,
    open(subject, range, x = null) {
      if (signal.aborted) return;
      const card = made();
      const pin = card.isPinned() ? '&pinned' : '';
      // The number makes each opening a fresh one.
      const address = `${loaded()}${addressOf(subject)}${pin}&n=${++opened}`;
      const kind = 'id' in subject ? subject.as : 'card';
      card.open({
        kind,
        address,
        claim: range && (() => ofRange(range(), kind === 'peek' ? (there) => boxAt(there, x) : boxOf)),
        column: () => ofRange(range?.() ?? null, columnOf),
        dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
      });
    },
  };
}

function addressOf(subject: Subject): string {
  if (subject.kind === 'keys') return 'keys';
  if (subject.kind === 'new-note') return `note=${subject.on}&as=${subject.as}`;
  return `${subject.as === 'peek' ? 'peek&' : ''}${subject.kind}=${encodeURIComponent(subject.id)}`;
}

/** A peek belongs to the place on the mark where the pointer rests; beside a button, to where the mark begins. */
function boxAt(range: AbstractRange, x: number | null): DOMRect | null {
  const box = boxOf(range);
  const left = x === null ? rectsOf(range)[0]?.left : x - 24;
  return box && new DOMRect(left ?? box.left, box.top, 1, box.height);
}

function ofRange<T>(range: AbstractRange | null, measure: (range: AbstractRange) => T | null): T | null {
  return range === null ? null : measure(range);
}
