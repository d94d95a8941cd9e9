import { keepFocus } from '../../page/keep-focus';
import type { Rail, RailItem } from '../../page/rail';
import { selectionRange } from '../../page/selection';
import type { Card, Subject } from './card';

/** What is open beside the article: a card, or a peek at one. */
export interface Opened {
  /** `id` is a mark's; `selection` (`selection:question`, `selection:to-verify`) is a note on what is selected, `page` on all. */
  open(id: string): void;
  /** The list of keys, beside a mark. */
  help(id: string): void;
  /** `x` is where the pointer rests on the mark; null when it rests on its button. */
  peek(id: string, x: number | null): void;
  /** The mark that is peeked at. */
  peeked(): string | null;
  unpeek(): void;
  /** Closes card or peek; the focus goes back to where it was. */
  close(): void;
  /** The reader has clicked elsewhere: what is not pinned goes, and the focus is where the click put it. */
  leave(): void;
  /** The mark whose card is open. */
  id(): string | null;
}

interface Around {
  readonly card: Card;
  readonly rail: Rail;
  itemOf(id: string): RailItem | null;
  /** Another mark's card is open, or none. */
  onChange(): void;
}

export function createOpened(document: Document, { card, rail, itemOf, onChange }: Around): Opened {
  let current: string | null = null;
  let peeked: string | null = null;
  let giveBack: (() => void) | null = null;
  const leave = () => {
    current = null;
    peeked = null;
    giveBack = null;
    card.close();
    rail.setOpen(null);
    onChange();
  };
  return {
    open(id) {
      giveBack ??= keepFocus(document);
      current = id;
      peeked = null;
      rail.setOpen(id);
      onChange();
      card.open(subjectOf(id, itemOf(id), 'card'), rangeFor(document, id, itemOf));
      card.focus();
    },
    help(id) {
      current = id;
      card.open({ kind: 'keys' }, rangeFor(document, id, itemOf));
      card.focus();
    },
    peek(id, x) {
      if (card.shows() === 'card') return;
      peeked = id;
      card.open(subjectOf(id, itemOf(id), 'peek'), rangeFor(document, id, itemOf), x);
    },
    unpeek() {
      if (card.shows() === 'peek') leave();
    },
    close() {
      const [id, back, wasOpen] = [current, giveBack, card.shows() === 'card'];
      leave();
      if (wasOpen && !(id !== null && rail.focus(id))) back?.();
    },
    leave() {
      if (!card.isPinned()) leave();
    },
    id: () => current,
    peeked: () => peeked,
  };
}

/** `selection`, or `selection:question` for a note of another kind. */
function isSelection(id: string): boolean {
  return id.split(':')[0] === 'selection';
}

function subjectOf(id: string, item: RailItem | null, as: 'card' | 'peek'): Subject {
  if (isSelection(id)) return { kind: 'new-note', on: 'selection', as: id.split(':')[1] ?? 'note' };
  if (id === 'page') return { kind: 'new-note', on: 'page', as: 'note' };
  return { kind: item?.mark === 'note' ? 'note' : 'claim', id, as };
}

/** A range that is kept: the selection goes with the focus, a mark goes when its claim is muted. */
function rangeFor(document: Document, id: string, itemOf: Around['itemOf']): (() => AbstractRange | null) | null {
  const kept = itemOf(id)?.range ?? (isSelection(id) ? selectionRange(document) : null) ?? null;
  return kept && (() => itemOf(id)?.range ?? kept);
}
