import { type Anchoring, quoteOf } from '../../core/annotation';
import { finish, type Steps } from '../../core/steps';
import type { NoteOfPage } from '../../messaging/protocol';
import { anchoring } from '../../page/anchor';
import { breathe } from '../../page/breathe';
import { createPainter } from '../../page/highlight';
import { inSlices } from '../../page/in-slices';
import type { PageText } from '../../page/page-text';
import type { PrintedNote } from '../../page/print-notes';
import type { RailItem } from '../../page/rail';
import { byPosition } from '../../page/range-order';
import { rectsOf } from '../../page/rects';
import type { TextView } from '../../page/text-view';
import type { Words } from './marked';
import type { Overlay } from './overlay';

/** The reader's notes on this page, painted where they stand now. */
export interface Notes {
  show(stored: readonly NoteOfPage[], page: PageText): Promise<void>;
  /** Anchors the same notes once more: the page has changed. */
  again(page: PageText): Promise<void>;
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
  let found: Anchored = noneFound;
  let turn = 0;
  let notes: readonly NoteOfPage[] = [];
  /** The text that they are being looked for in. */
  let sought: TextView | null = null;
  const paint = () => {
    painter.paint(
      'note',
      found.items.map(({ range }) => range),
    );
    overlay.showNotes(found.items);
  };
  const again = async ({ view }: PageText) => {
    const mine = ++turn;
    sought = view;
    const anchored = await inSlices(anchoringAll(notes, view, words));
    // To paint is a task of its own.
    await breathe();
    // Taken off or looked for anew meanwhile.
    if (mine !== turn || signal.aborted) return;
    sought = null;
    found = anchored;
    paint();
  };
  return {
    show(stored, page) {
      notes = stored;
      return again(page);
    },
    again,
    clear() {
      turn++;
      notes = [];
      sought = null;
      found = noneFound;
      paint();
    },
    anchorings: () => Object.fromEntries(found.anchorings),
    inPrint() {
      // Paper does not wait.
      if (sought !== null) found = finish(anchoringAll(notes, sought, words));
      sought = null;
      return printed(notes, found.items);
    },
    reveal(id) {
      const place = found.items.find((item) => item.id === id)?.range;
      const shown = place !== undefined && rectsOf(place).length > 0;
      if (shown) overlay.reveal(id);
      return shown;
    },
  };
}

interface Anchored {
  /** In the order of the text: those in view are looked for by halves. */
  readonly items: readonly RailItem[];
  readonly anchorings: ReadonlyMap<string, Anchoring>;
}

const noneFound: Anchored = { items: [], anchorings: new Map() };

function* anchoringAll(notes: readonly NoteOfPage[], view: TextView, words: Words): Steps<Anchored> {
  const items: RailItem[] = [];
  const anchorings = new Map<string, Anchoring>();
  for (const { annotation, deleted } of notes) {
    const quote = quoteOf(annotation);
    if (deleted || quote === undefined) continue;
    yield;
    const { range, anchoring: how } = yield* anchoring(view, annotation.target.selector ?? []);
    anchorings.set(annotation.id, how);
    const name = `${words['mark.note']}: ${quote.exact}`;
    if (range !== null) items.push({ id: annotation.id, mark: 'note', range, name });
  }
  return { items: items.sort((one, other) => byPosition(one.range, other.range)), anchorings };
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
