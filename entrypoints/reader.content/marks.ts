import type { Reading } from '../../core/reading';
import { isSurprising, type Mark, markOf } from '../../core/relation';
import type { Settings } from '../../messaging/protocol';
import { createPainter } from '../../page/highlight';
import { createHitTest, rectsOf } from '../../page/hit-test';
import { locate } from '../../page/locate';
import { createRail } from '../../page/rail';
import { createCard } from './card';
import type { PageReading } from './page';
import { listenToPointer } from './pointer';
import { selectionRange } from './target';

/** The marks on the claims of one page: highlights, rail and the card they open. */
export interface Marks {
  show(reading: Reading, page: PageReading): void;
  setLevel(level: Settings['marks']): void;
  reveal(id: string): void;
  openCard(id: string): void;
  closeCard(): void;
  cardHeight(pixels: number): void;
  step(direction: 1 | -1): void;
  rangeOf(id: string): AbstractRange | null;
}

export type Words = Readonly<Record<string, string>>;

interface Marked {
  readonly id: string;
  readonly mark: Mark;
  /** Relation and claim, as a screen reader says it. */
  readonly name: string;
  readonly range: StaticRange;
}

const kinds: readonly Mark[] = ['disputed', 'differs', 'backed', 'repeated', 'only-here'];
const shownAt: Readonly<Record<Settings['marks'], (mark: Mark) => boolean>> = {
  off: () => false,
  quiet: isSurprising,
  all: () => true,
};

export function showMarks(
  document: Document,
  signal: AbortSignal,
  start: { level: Settings['marks']; words: Words },
): Marks {
  const { words } = start;
  const painter = createPainter(document, signal);
  const card = createCard(document, signal, words['page.card'] ?? '');
  const rail = createRail(document, signal, { onOpen: (id) => openCard(id), title: words['page.rail'] ?? '' });
  let level = start.level;
  let all: readonly Marked[] = [];
  let shown: readonly Marked[] = [];
  let current: string | null = null;
  let hit: (x: number, y: number) => string | null = () => null;
  listenToPointer(document, signal, { hit: (x, y) => hit(x, y), open: (id) => openCard(id) });

  const paint = () => {
    shown = all.filter(({ mark }) => shownAt[level](mark));
    for (const kind of kinds)
      painter.paint(
        kind,
        shown.filter(({ mark }) => mark === kind).map(({ range }) => range),
      );
    hit = createHitTest(shown);
    rail.render(shown);
  };
  const rangeOf = (id: string) => all.find((marked) => marked.id === id)?.range ?? null;
  const openCard = (id: string) => {
    current = id;
    rail.setOpen(id);
    card.open(id, () => rangeOf(id) ?? selectionRange(document));
  };
  const reveal = (id: string) => {
    const range = rangeOf(id);
    const rect = range && rectsOf(range)[0];
    current = id;
    if (rect) document.defaultView?.scrollBy({ top: rect.top - 160, behavior: 'instant' });
    rail.focus(id);
  };

  return {
    show(reading, page) {
      const first = all.length === 0;
      all = markedIn(reading, page, words);
      paint();
      const count = shown.length;
      const found = words[count === 1 ? 'page.found.one' : 'page.found.other'];
      if (first && count > 0) rail.announce((found ?? '').replace('{count}', String(count)));
    },
    setLevel(next) {
      level = next;
      paint();
    },
    reveal,
    openCard,
    closeCard() {
      card.close();
      rail.setOpen(null);
      if (current !== null) rail.focus(current);
    },
    cardHeight: (pixels) => card.setHeight(pixels),
    step(direction) {
      if (shown.length === 0) return;
      const at = shown.findIndex(({ id }) => id === current);
      const next = shown[(at + direction + shown.length) % shown.length];
      if (next) reveal(next.id);
    },
    rangeOf,
  };
}

function markedIn({ article, claims }: Reading, { view }: PageReading, words: Words): Marked[] {
  const marked: Marked[] = [];
  for (const { id, claim, related } of claims) {
    const range = locate(view, article, claim);
    const mark = markOf(related);
    if (range !== null) marked.push({ id, mark, range, name: `${words[`mark.${mark}`] ?? mark}: ${claim.text}` });
  }
  return marked;
}
