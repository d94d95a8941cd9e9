import { adoptStyle } from './adopt-style';
import { cardStyle } from './card-style';
import { type CardKind, choosePlace, type Edges, type Place, type Spot, scrollNeeded, sheetRoom } from './choose-place';
import { followPage } from './follow-page';
import { isDark } from './luminance';
import { navigateFrame } from './navigate-frame';
import { type Corner, cornerFor, placeCard, placePinned, viewOf } from './place-card';
import { createHost, setStyle } from './shadow-host';

/** What the frame shows and where that belongs. */
export interface CardSubject {
  readonly kind: CardKind;
  readonly address: string;
  /** The claim's box in the viewport, null while it is not shown; no function for what belongs to the whole page. */
  readonly claim: (() => DOMRect | null) | null;
  column(): Edges | null;
  readonly dir: 'ltr' | 'rtl';
}

export interface CardFrame {
  /** Has a frame that shows nothing yet load an address, unseen. */
  load(address: string): void;
  open(subject: CardSubject): void;
  close(): void;
  /** A pinned card keeps its place on the screen, whatever is scrolled or opened. */
  pin(pin: 'pinned' | 'loose'): void;
  setHeight(pixels: number): void;
  focus(): void;
  shows(): CardKind | null;
  isPinned(): boolean;
}

export interface CardFrameOptions {
  /** Accessible name. */
  readonly title: string;
  /** The pointer has come over the peek, or left it. */
  onHover(where: 'inside' | 'outside'): void;
  /** A click on the peek. */
  onPress(): void;
}

interface State {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  subject: CardSubject | null;
  height: number;
  /** The frame was asked for something else and has not yet said how tall that is: until then nobody sees it. */
  awaited: boolean;
  pinned: Corner | null;
  at: Place['kind'] | null;
  /** Height of a sheet that leaves its claim in sight. */
  sheet: number | null;
}

/** The card: a frame of the extension's own origin in the top layer, placed beside the claim and never over it. */
export function createCardFrame(document: Document, signal: AbortSignal, options: CardFrameOptions): CardFrame {
  const { host, root } = createHost(document, { display: 'none', position: 'fixed', 'z-index': '2147483647' });
  adoptStyle(root, cardStyle);
  if ('popover' in host) host.popover = 'manual';
  const frame = document.createElement('iframe');
  frame.title = options.title;
  frame.allow = 'clipboard-write';
  const glass = createGlass(document, signal, options);
  const card: State = { host, frame, subject: null, height: 320, awaited: false, pinned: null, at: null, sheet: null };
  followPage(document, signal, () => place(card));
  signal.addEventListener('abort', () => host.remove());
  // A frame costs the page milliseconds: most readers open no card.
  const add = () => {
    if (!frame.isConnected) root.append(frame, glass);
    if (!host.isConnected) document.documentElement.append(host);
  };
  return {
    load(address) {
      if (signal.aborted || frame.isConnected) return;
      add();
      navigateFrame(frame, address);
    },
    open(subject) {
      add();
      show(card, subject);
    },
    close: () => hide(card),
    pin(pin) {
      card.pinned = pin === 'pinned' ? cornerFor(host, card.at) : null;
      place(card);
    },
    setHeight: (pixels) => setHeight(card, pixels),
    focus: () => frame.focus(),
    shows: () => card.subject?.kind ?? null,
    isPinned: () => card.pinned !== null,
  };
}

/** Over a peek, because the page never hears of a pointer within a frame. */
function createGlass(document: Document, signal: AbortSignal, { onHover, onPress }: CardFrameOptions): HTMLElement {
  const glass = document.createElement('div');
  glass.className = 'glass';
  glass.addEventListener('pointerenter', (event) => event.isTrusted && onHover('inside'), { signal });
  glass.addEventListener('pointerleave', (event) => event.isTrusted && onHover('outside'), { signal });
  glass.addEventListener('click', (event) => event.isTrusted && onPress(), { signal });
  return glass;
}

function show(card: State, subject: CardSubject): void {
  const { host, frame } = card;
  card.subject = subject;
  card.awaited = true;
  const scheme = isDark(host.ownerDocument) ? 'dark' : 'light';
  // A frame whose colour scheme differs from its element's gets an opaque white or black ground.
  setStyle(host, { display: 'block', 'color-scheme': scheme, opacity: '0' });
  frame.style.colorScheme = scheme;
  host.dataset.kind = subject.kind;
  if ('showPopover' in host && !host.matches(':popover-open')) host.showPopover();
  navigateFrame(frame, subject.address);
  place(card);
}

function hide(card: State): void {
  const { host } = card;
  card.subject = null;
  card.pinned = null;
  if (host.matches(':popover-open')) host.hidePopover();
  setStyle(host, { display: 'none' });
}

function setHeight(card: State, pixels: number): void {
  if (!Number.isFinite(pixels) || pixels <= 0) return;
  card.height = Math.min(pixels, 2000);
  if (card.awaited) makeRoom(card);
  card.awaited = false;
  place(card);
  setStyle(card.host, { opacity: '1' });
}

function spotOf({ claim, column, dir }: CardSubject): Spot | null {
  const box = claim?.() ?? null;
  return box && { claim: box, column: column(), dir };
}

/** A card below its claim must not push the claim out of sight: the page scrolls once. */
function makeRoom(card: State): void {
  const { host, subject, height, pinned } = card;
  card.sheet = null;
  const spot = subject && spotOf(subject);
  if (!spot || subject?.kind === 'peek' || pinned !== null) return;
  const view = viewOf(host);
  const { kind } = choosePlace('card', view, spot);
  const top = scrollNeeded(kind, view, { claim: spot.claim, height });
  card.sheet = sheetRoom(view, spot.claim.bottom - top);
  if (top > 0) host.ownerDocument.defaultView?.scrollBy({ top, behavior: 'instant' });
}

function place(card: State): void {
  const { host, subject, height, pinned } = card;
  if (subject === null) return;
  const view = viewOf(host);
  const spot = spotOf(subject);
  const chosen = placeFor(card, spot ?? nowhere);
  const isSheet = chosen.kind === 'sheet';
  card.at = chosen.kind;
  host.dataset.place = chosen.kind;
  const free = pinned ?? (subject.claim === null ? cornerFor(host, null) : null);
  const seen = isSheet || free !== null || (spot !== null && spot.claim.bottom > 0 && spot.claim.top < view.height);
  setStyle(host, { visibility: seen ? 'visible' : 'hidden' });
  if (free !== null && !isSheet) placePinned(host, free, height);
  else if (spot !== null || isSheet) placeCard(host, chosen, { spot: spot ?? nowhere, height });
}

function placeFor({ host, subject, sheet }: State, spot: Spot): Place {
  const place = choosePlace(subject?.kind ?? 'card', viewOf(host), spot);
  return place.kind === 'sheet' && sheet !== null ? { ...place, room: sheet } : place;
}

const nowhere: Spot = { claim: new DOMRect(), column: null, dir: 'ltr' };
