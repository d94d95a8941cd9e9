import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { adoptStyle } from './adopt-style';
import { isDark } from './luminance';
import { createHost, setStyle } from './shadow-host';

export interface CardOptions {
  /** A pinned card stays while its claim is scrolled out of sight. */
  readonly pin?: boolean;
  /** Left and right edge of the text column, so that the card stands beside it. */
  readonly column?: () => { readonly left: number; readonly right: number } | null;
  readonly dir?: 'ltr' | 'rtl';
  /** Another address than the frame was made with: the card of another claim. */
  readonly src?: string;
  /** Accessible name of the frame. */
  readonly title?: string;
}

export interface CardFrame {
  /** `claim` gives the claim's box in the viewport, or null while it is not shown. */
  open(claim: () => DOMRect | null, options?: CardOptions): void;
  close(): void;
  setHeight(pixels: number): void;
  focus(): void;
  readonly isOpen: boolean;
}

const cardWidth = 396;
/** Below this the card is a sheet at the bottom edge. */
const sheetBelow = 480;
const besideGap = 26;
const edge = 12;

const frameStyle = `
iframe{display:block;inline-size:100%;block-size:100%;border:0;background:transparent}
:host{border-radius:14px!important;overflow:hidden!important;
box-shadow:0 0 0 1px #8a8d9455,0 1px 2px #1a1c2014,0 12px 32px -8px #1a1c2060!important}
@media (forced-colors:active){:host{border:1px solid CanvasText!important}}
@media print{:host{display:none!important}}`;

interface Opened {
  readonly claim: () => DOMRect | null;
  readonly options: CardOptions;
}

/** The card: a frame of the extension's own origin in the top layer, placed beside the claim and never over it. */
export function createCardFrame(document: Document, signal: AbortSignal, src: string): CardFrame {
  const { host, root } = createHost(document, { display: 'none', position: 'fixed', 'z-index': '2147483647' });
  adoptStyle(root, frameStyle);
  if ('popover' in host) host.popover = 'manual';
  const frame = document.createElement('iframe');
  let height = 320;
  let opened: Opened | null = null;
  const place = () => {
    if (opened) void placeCard(host, opened, height).catch(() => undefined);
  };
  const close = () => {
    opened = null;
    if (host.matches(':popover-open')) host.hidePopover();
    setStyle(host, { display: 'none' });
  };
  follow(document, signal, place);
  signal.addEventListener('abort', () => host.remove());
  return {
    open(claim, options = {}) {
      if (signal.aborted) return;
      opened = { claim, options };
      show(host, frame, { src: options.src ?? src, title: options.title ?? '', root });
      uncover(document, claim(), height);
      place();
    },
    close,
    setHeight(pixels) {
      if (!Number.isFinite(pixels) || pixels <= 0) return;
      height = Math.min(pixels, 2000);
      place();
    },
    focus: () => frame.focus(),
    get isOpen() {
      return opened !== null;
    },
  };
}

interface Shown {
  readonly src: string;
  readonly title: string;
  readonly root: ShadowRoot;
}

function show(host: HTMLElement, frame: HTMLIFrameElement, { src, title, root }: Shown): void {
  const scheme = isDark(host.ownerDocument) ? 'dark' : 'light';
  // A frame whose colour scheme differs from its element's gets an opaque white or black ground.
  setStyle(host, { display: 'block', 'color-scheme': scheme });
  frame.style.colorScheme = scheme;
  frame.title = title;
  if (frame.getAttribute('src') !== src) frame.src = src;
  if (!frame.isConnected) root.append(frame);
  if (!host.isConnected) host.ownerDocument.documentElement.append(host);
  if ('showPopover' in host && !host.matches(':popover-open')) host.showPopover();
}

async function placeCard(host: HTMLElement, opened: Opened, height: number): Promise<void> {
  const view = host.ownerDocument.defaultView;
  const claim = opened.claim();
  if (!view) return;
  if (view.innerWidth < sheetBelow) return placeSheet(host, view, height);
  const visible = claim !== null && claim.bottom > 0 && claim.top < view.innerHeight;
  setStyle(host, { visibility: visible || opened.options.pin ? 'visible' : 'hidden' });
  if (!claim) return;
  const width = Math.min(cardWidth, view.innerWidth - 2 * edge);
  setStyle(host, base(width, height));
  const side = sideOf(view, opened, claim);
  const reference = { getBoundingClientRect: () => side.box };
  const { x, y } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: side.placement,
    middleware: [
      offset(side.placement.startsWith('bottom') ? 10 : besideGap),
      ...(side.placement.startsWith('bottom') ? [flip({ fallbackPlacements: ['top-start'], padding: edge })] : []),
      shift({ padding: edge }),
      size({
        padding: edge,
        apply: ({ availableHeight }) => limit(host, side.placement, { height, availableHeight, view }),
      }),
    ],
  });
  setStyle(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}

interface Room {
  readonly height: number;
  readonly availableHeight: number;
  readonly view: Window;
}

/** Beside the column the card may use the whole height; above or below the claim only what is left. */
function limit(host: HTMLElement, placement: string, { height, availableHeight, view }: Room): void {
  const room = placement.startsWith('bottom') ? Math.max(availableHeight, 120) : view.innerHeight - 2 * edge;
  setStyle(host, { height: `${Math.round(Math.min(height, room))}px` });
}

function base(width: number, height: number): Record<string, string> {
  return {
    width: `${width}px`,
    height: `${height}px`,
    inset: 'auto',
    margin: '0',
    padding: '0',
    right: 'auto',
    bottom: 'auto',
  };
}

interface Side {
  readonly placement: 'right-start' | 'left-start' | 'bottom-start';
  readonly box: DOMRect;
}

/** Beside the column where there is room, the reading direction's far side first; else below the claim. */
function sideOf(view: Window, { options }: Opened, claim: DOMRect): Side {
  const column = options.column?.() ?? { left: claim.left, right: claim.right };
  const needed = cardWidth + besideGap + edge;
  const box = new DOMRect(column.left, claim.top, column.right - column.left, claim.height);
  const fits = { right: view.innerWidth - column.right >= needed, left: column.left >= needed + 40 };
  const order = options.dir === 'rtl' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const free = order.find((name) => fits[name]);
  return free ? { placement: `${free}-start`, box } : { placement: 'bottom-start', box: claim };
}

function placeSheet(host: HTMLElement, view: Window, height: number): void {
  const sheet = Math.round(Math.min(height, view.innerHeight * 0.6));
  setStyle(host, {
    ...base(view.innerWidth, sheet),
    width: '100%',
    left: '0',
    top: `${view.innerHeight - sheet}px`,
    visibility: 'visible',
  });
}

/** On a small screen the sheet would cover a claim in the lower part: the page scrolls once to make room. */
function uncover(document: Document, claim: DOMRect | null, height: number): void {
  const view = document.defaultView;
  if (!view || !claim || view.innerWidth >= sheetBelow) return;
  const top = view.innerHeight - Math.min(height, view.innerHeight * 0.6);
  if (claim.bottom > top - edge) view.scrollBy({ top: claim.bottom - top + edge, behavior: 'instant' });
}

function follow(document: Document, signal: AbortSignal, place: () => void): void {
  const view = document.defaultView;
  let asked = false;
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    view?.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) place();
    });
  };
  document.addEventListener('scroll', ask, { signal, capture: true, passive: true });
  view?.addEventListener('resize', ask, { signal });
}
