import { edge, leastGap, lineGap, type Place, type Size, type Spot } from './choose-place';
import { isRightToLeft } from './column';
import { setStyle } from './shadow-host';

/** Where a card stays that no claim holds. */
export interface Corner {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

type Start = Omit<Corner, 'width'>;

const plainWidth = 396;
const mostGap = 26;

/** Puts the card at `place`, as high as `height` where there is room. */
export function placeCard(host: HTMLElement, place: Place, { spot, height }: { spot: Spot; height: number }): void {
  const view = viewOf(host);
  const size = { width: place.width, height: Math.round(Math.min(height, place.room)) };
  putAt(host, size, cornerOf(place, spot, { size, view }));
}

/** Where the card begins: it slides along its claim so that it stays in the window. */
function cornerOf(place: Place, spot: Spot, { size, view }: { size: Size; view: Size }): Start {
  const gap = gapOf(place, spot, view);
  const { left, right, top, bottom } = referenceOf(place, spot);
  const along = { left: within(left, size.width, view.width), top: within(top, size.height, view.height) };
  switch (place.kind) {
    case 'right':
      return { ...along, left: right + gap };
    case 'left':
      return { ...along, left: left - gap - size.width };
    case 'under':
      return { ...along, top: bottom + gap };
    case 'over':
      return { ...along, top: top - gap - size.height };
    case 'sheet':
      return { left: 0, top: view.height - size.height };
  }
}

/** Beside the column a pinned card stays where it is; elsewhere it would cover the text and goes to the lower corner. */
export function cornerFor(host: HTMLElement, at: Place['kind'] | null): Corner {
  const { left, top, width } = host.getBoundingClientRect();
  if (at === 'left' || at === 'right') return { left, top, width };
  return {
    left: isRightToLeft(host.ownerDocument.documentElement) ? 0 : Number.MAX_SAFE_INTEGER,
    top: Number.MAX_SAFE_INTEGER,
    width: plainWidth,
  };
}

/** Puts the card into its corner; a smaller window moves it in. */
export function placePinned(host: HTMLElement, corner: Corner, wanted: number): void {
  const view = viewOf(host);
  const width = Math.min(corner.width, view.width - 2 * edge);
  const height = Math.min(wanted, view.height - 2 * edge);
  putAt(
    host,
    { width, height },
    { left: within(corner.left, width, view.width), top: within(corner.top, height, view.height) },
  );
}

/** The viewport without its scroll bars. */
export function viewOf({ ownerDocument }: HTMLElement): Size {
  return {
    width: ownerDocument.documentElement.clientWidth,
    height: ownerDocument.defaultView?.innerHeight ?? 0,
  };
}

function isBeside({ kind }: Place): boolean {
  return kind === 'left' || kind === 'right';
}

function referenceOf(place: Place, { claim, column }: Spot): DOMRect {
  if (!isBeside(place) || column === null) return claim;
  return new DOMRect(column.left, claim.top, column.right - column.left, claim.height);
}

function gapOf(place: Place, { claim, column }: Spot, view: Size): number {
  if (!isBeside(place)) return lineGap;
  const { left, right } = column ?? claim;
  const free = place.kind === 'left' ? left : view.width - right;
  return Math.min(mostGap, Math.max(leastGap, free - place.width - edge));
}

function within(at: number, length: number, room: number): number {
  return Math.max(edge, Math.min(at, room - length - edge));
}

function putAt(host: HTMLElement, { width, height }: Size, { left, top }: Start): void {
  const box = { width: `${width}px`, height: `${height}px`, inset: 'auto', margin: '0', padding: '0' };
  setStyle(host, { ...box, left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
}
