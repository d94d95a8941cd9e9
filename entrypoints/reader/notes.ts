import { type Anchoring, quoteOf } from '../../core/annotation';
import type { NoteOfPage } from '../../messaging/protocol';
import { anchor } from '../../page/anchor';
import { createPainter } from '../../page/highlight';
import type { PrintedNote } from '../../page/print-notes';
import type { RailItem } from '../../page/rail';
import { byPosition } from '../../page/range-order';
import type { PageText } from '../../page/read-article';
import { rectsOf } from '../../page/rects';
import type { Words } from './marked';
import type { Overlay } from './overlay';

/** The reader's notes on this page, painted where they stand now. */
export interface Notes {
  show(stored: readonly NoteOfPage[], page: PageText): void;
  /** Anchors the same notes once more: the page has changed. */
  again(page: PageText): void;
  clear(): void;
  /** How each note was found, by annotation id. */
  anchorings(): Readonly<Record<string, Anchoring>>;
  /** The notes in the order of the text; those without a passage on the page behind. */
  inPrint(): PrintedNote[];
  /** Scrolls to a note's passage; false when it is not on the page. */
  reveal(id: string): boolean;
}

interface Start {
  readonly words: Words;
  readonly overlay: Overlay;
}

export function showNotes(document: Document, signal: AbortSignal, { words, overlay }: Start): Notes {
  const painter = createPainter(document, signal);
  const found = new Map<string, Anchoring>();
  let items: RailItem[] = [];
  let notes: readonly NoteOfPage[] = [];
  const paint = () => {
    painter.paint(
      'note',
      items.map(({ range }) => range),
    );
    overlay.showNotes(items);
  };
  const again = ({ view }: PageText) => {
    found.clear();
    items = [];
    for (const { annotation, deleted } of notes) {
      const quote = quoteOf(annotation);
      if (deleted || quote === undefined) continue;
      const { range, anchoring } = anchor(view, annotation.target.selector ?? []);
      found.set(annotation.id, anchoring);
      const name = `${words['mark.note']}: ${quote.exact}`;
      if (range !== null) items.push({ id: annotation.id, mark: 'note', range, name });
    }
    paint();
  };
  return {
    show(stored, page) {
      notes = stored;
      again(page);
    },
    again,
    clear() {
      notes = items = [];
      paint();
    },
    anchorings: () => Object.fromEntries(found),
    inPrint: () => printed(notes, items),
    reveal(id) {
      const place = items.find((item) => item.id === id)?.range;
      const shown = place !== undefined && rectsOf(place).length > 0;
      if (shown) overlay.reveal(id);
      return shown;
    },
  };
}

function printed(notes: readonly NoteOfPage[], items: readonly RailItem[]): PrintedNote[] {
  const rangeOf = new Map(items.map(({ id, range }) => [id, range]));
  const all = notes
    .filter(({ deleted }) => !deleted)
    .map(({ annotation, plain }) => ({
      range: rangeOf.get(annotation.id) ?? null,
      quote: quoteOf(annotation)?.exact ?? '',
      comment: plain ?? '',
    }));
  const placed = all.flatMap(({ range, ...words }) => (range === null ? [] : { range, ...words }));
  return [...placed.sort((a, b) => byPosition(a.range, b.range)), ...all.filter(({ range }) => range === null)];
}
