import { type Anchoring, quoteOf } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { anchor } from '../../page/anchor';
import { createPainter } from '../../page/highlight';
import { rectsOf } from '../../page/hit-test';
import type { PageReading } from './look';

/** The reader's notes on this page, painted where they stand now. */
export interface Notes {
  show(stored: readonly StoredNote[], page: PageReading): void;
  /** Anchors the same notes once more: the page has changed. */
  again(page: PageReading): void;
  /** How each note was found, by annotation id. */
  anchorings(): Readonly<Record<string, Anchoring>>;
  /** Scrolls to a note's passage; false when it is not on the page. */
  reveal(id: string): boolean;
}

export function showNotes(document: Document, signal: AbortSignal): Notes {
  const painter = createPainter(document, signal);
  const found = new Map<string, Anchoring>();
  const places = new Map<string, StaticRange>();
  let notes: readonly StoredNote[] = [];
  const again = ({ view }: PageReading) => {
    found.clear();
    places.clear();
    for (const { annotation, deleted } of notes) {
      if (deleted || quoteOf(annotation) === undefined) continue;
      const { range, anchoring } = anchor(view, annotation.target.selector ?? []);
      found.set(annotation.id, anchoring);
      if (range !== null) places.set(annotation.id, range);
    }
    painter.paint('note', [...places.values()]);
  };
  return {
    show(stored, page) {
      notes = stored;
      again(page);
    },
    again,
    anchorings: () => Object.fromEntries(found),
    reveal(id) {
      const place = places.get(id);
      const rect = place && rectsOf(place)[0];
      if (rect) document.defaultView?.scrollBy({ top: rect.top - 160, behavior: 'instant' });
      return rect !== undefined;
    },
  };
}
