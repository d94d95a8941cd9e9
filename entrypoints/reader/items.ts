import { createHitTest, type HitTest } from '../../page/hit-test';
import type { RailItem } from '../../page/rail';
import { byPosition, textOf } from '../../page/range-order';

interface Claims {
  readonly all: readonly RailItem[];
  readonly shown: readonly RailItem[];
}

/** The marks of a page: its claims and the reader's notes, in the order of the text. */
export interface Items {
  setClaims(claims: Claims): void;
  setNotes(notes: readonly RailItem[]): void;
  /** What stands in the margin. */
  shown(): readonly RailItem[];
  find(id: string): RailItem | null;
  readonly hit: HitTest;
  /** The mark before or behind the one with this id; round the corner at either end. */
  beside(id: string | null, direction: 1 | -1): string | null;
}

export function createItems(): Items {
  let claims: Claims = { all: [], shown: [] };
  let notes: readonly RailItem[] = [];
  let shown: readonly RailItem[] = [];
  let hit = createHitTest([]);
  const change = () => {
    // The card of a claim shows the notes on it, so such a note has no button of its own.
    const texts = new Set(claims.shown.map(({ range }) => textOf(range)));
    const own = notes.filter(({ range }) => !texts.has(textOf(range)));
    shown = [...claims.shown, ...own].sort((a, b) => byPosition(a.range, b.range));
    hit = createHitTest(shown);
  };
  return {
    setClaims(next) {
      claims = next;
      change();
    },
    setNotes(next) {
      notes = next;
      change();
    },
    shown: () => shown,
    find: (id) => [...claims.all, ...notes].find((item) => item.id === id) ?? null,
    hit: (x, y, at) => hit(x, y, at),
    beside(id, direction) {
      const at = shown.findIndex((item) => item.id === id);
      // From nowhere, the mark before is the last one.
      const from = at < 0 && direction < 0 ? 0 : at;
      return shown.at((from + direction) % shown.length)?.id ?? null;
    },
  };
}
