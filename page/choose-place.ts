/** Left and right edge of a text column, in the viewport. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a claim stands in the viewport. */
export interface Spot {
  readonly claim: DOMRect;
  readonly column: Edges | null;
  /** Direction of the page: the card stands at the far end of its lines first. */
  readonly dir: 'ltr' | 'rtl';
}

/** A card is opened by a click; a peek is a glance while the pointer rests on a mark. */
export type CardKind = 'card' | 'peek';

/** `left` and `right` of the column, `under` or `over` the claim; `sheet` at the bottom edge of a small screen. */
export interface Place {
  readonly kind: 'right' | 'left' | 'under' | 'over' | 'sheet';
  readonly width: number;
  /** Height that the card may take there. */
  readonly room: number;
}

/** Below this width the card is a sheet at the bottom edge. */
const sheetBelow = 480;
const widest: Readonly<Record<CardKind, number>> = { card: 396, peek: 340 };
/** A narrower card is no pleasure to read: then it goes under the claim. */
const narrowest = 288;
/** Room that stays free at the edges of the viewport, beside the column, and between claim and card. */
export const edge = 12;
export const leastGap = 12;
export const lineGap = 8;
/** The buttons in the margin stand here. */
const railWidth = 40;
/** Share of the viewport's height that a sheet may take. */
const sheetShare = 0.6;
const leastSheet = 180;
/** With less room than this under the claim it is better to cover what was read before it. */
const leastUnder = 240;
/** Height of what a site may keep at its top edge. */
const topBar = 72;

/** Where there is room, from the sizes alone. */
export function choosePlace(kind: CardKind, view: Size, spot: Spot): Place {
  if (kind === 'peek') return placeOfPeek(view, spot);
  if (view.width < sheetBelow) return { kind: 'sheet', width: view.width, room: view.height * sheetShare };
  return placeBeside(view, spot) ?? placeNear(view, spot);
}

/** A glance goes above the line, where the reader has been. */
function placeOfPeek(view: Size, { claim }: Spot): Place {
  const width = Math.min(widest.peek, view.width - 2 * edge);
  const over = claim.top - lineGap - edge;
  if (over >= 90) return { kind: 'over', width, room: over };
  return { kind: 'under', width, room: view.height - claim.bottom - lineGap - edge };
}

function placeBeside(view: Size, { claim, column, dir }: Spot): Place | null {
  const { left, right } = column ?? claim;
  const free =
    dir === 'rtl'
      ? { left, right: view.width - right - railWidth }
      : { left: left - railWidth, right: view.width - right };
  const order = dir === 'rtl' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const side = order.find((name) => free[name] >= narrowest + leastGap + edge);
  if (side === undefined) return null;
  return { kind: side, width: Math.min(widest.card, free[side] - leastGap - edge), room: view.height - 2 * edge };
}

function placeNear(view: Size, { claim }: Spot): Place {
  const width = Math.min(widest.card, view.width - 2 * edge);
  const under = view.height - claim.bottom - lineGap - edge;
  const over = claim.top - lineGap - edge;
  if (under >= leastUnder || under >= over) return { kind: 'under', width, room: Math.max(under, 120) };
  return { kind: 'over', width, room: over };
}

/** Height that a sheet may take so that its claim, where it stands after the page has scrolled, stays in sight. */
export function sheetRoom(view: Size, claimBottom: number): number {
  return Math.min(view.height * sheetShare, Math.max(leastSheet, view.height - claimBottom - edge));
}

/** Pixels that the page must scroll so that a card of this height fits below its claim; 0 where it stands beside. */
export function scrollNeeded(
  kind: Place['kind'],
  view: Size,
  { claim, height }: { claim: DOMRect; height: number },
): number {
  if (kind === 'left' || kind === 'right') return 0;
  const gap = kind === 'sheet' ? edge : edge + lineGap;
  const missing = claim.bottom + gap + Math.min(height, view.height * sheetShare) - view.height;
  return Math.max(0, Math.min(missing, claim.top - topBar));
}
