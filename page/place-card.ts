import { computePosition, offset, shift } from '@floating-ui/dom';
import { edge, leastGap, lineGap, type Place, type Size, type Spot } from './choose-place';
import { isRightToLeft } from './column';
import { setStyle } from './shadow-host';

/** Where a card stays that no claim holds. */
export interface Corner {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const plainWidth = 396;

const mostGap = 26;
const placements = { right: 'right-start', left: 'left-start', under: 'bottom-start', over: 'top-start' } as const;

/** Puts the card at `place`, as high as `height` where there is room. */
export async function placeCard(host: HTMLElement, place: Place, { spot, height }: { spot: Spot; height: number }) {
  const size = { width: place.width, height: Math.round(Math.min(height, place.room)) };
  if (place.kind === 'sheet') return putAt(host, size, { left: 0, top: viewOf(host).height - size.height });
  setStyle(host, boxOf(size));
  const reference = { getBoundingClientRect: () => referenceOf(place, spot) };
  const { x, y } = await computePosition(reference, host, {
    strategy: 'fixed',
    placement: placements[place.kind],
    middleware: [offset(gapOf(place, spot, viewOf(host))), shift({ padding: edge })],
  });
  putAt(host, size, { left: Math.round(x), top: Math.round(y) });
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
  const within = (at: number, length: number, room: number) => Math.max(edge, Math.min(at, room - length - edge));
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

function putAt(host: HTMLElement, size: Size, { left, top }: Omit<Corner, 'width'>): void {
  setStyle(host, { ...boxOf(size), left: `${left}px`, top: `${top}px` });
}

function boxOf({ width, height }: Size): Record<string, string> {
  return { width: `${width}px`, height: `${height}px`, inset: 'auto', margin: '0', padding: '0' };
}
