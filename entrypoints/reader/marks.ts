import type { Reading } from '../../core/reading';
import type { Mark } from '../../core/relation';
import type { Settings } from '../../messaging/protocol';
import { breathe } from '../../page/breathe';
import { createPainter } from '../../page/highlight';
import { inSlices } from '../../page/in-slices';
import type { PageText } from '../../page/page-text';
import { findingMarked, type Marked, shownAt, type Words } from './marked';
import type { Overlay } from './overlay';

/** The marks on the claims of one page, painted and given to the overlay. */
export interface Marks {
  show(reading: Reading, page: PageText): Promise<void>;
  setLevel(level: Settings['marks']): void;
  clear(): void;
}

interface Start {
  readonly level: Settings['marks'];
  readonly words: Words;
  readonly overlay: Overlay;
}

const kinds: readonly Mark[] = ['disputed', 'differs', 'backed', 'repeated', 'only-here'];

export function showMarks(document: Document, signal: AbortSignal, { level: first, words, overlay }: Start): Marks {
  const painter = createPainter(document, signal);
  let level = first;
  let all: readonly Marked[] = [];
  let turn = 0;
  const shownNow = () => all.filter(({ mark }) => shownAt[level](mark));
  const paint = () => {
    const shown = shownNow();
    for (const kind of kinds) {
      const ranges = shown.filter(({ mark }) => mark === kind).map(({ range }) => range);
      painter.paint(kind, ranges);
    }
  };
  const list = () => {
    const shown = shownNow();
    overlay.showClaims({ all, shown });
    return shown.length;
  };
  const change = () => {
    paint();
    list();
  };
  return {
    async show(reading, page) {
      const mine = ++turn;
      const found = await inSlices(findingMarked(reading, page, words));
      // To paint is a task of its own.
      await breathe();
      // Taken off or shown anew meanwhile.
      if (mine !== turn || signal.aborted) return;
      const isFirst = all.length === 0;
      all = found;
      paint();
      await breathe();
      if (mine !== turn || signal.aborted) return;
      const count = list();
      if (isFirst && count > 0) overlay.announce(foundIn(words, count));
    },
    clear() {
      turn++;
      all = [];
      change();
    },
    setLevel(next) {
      if (next === level) return;
      level = next;
      change();
    },
  };
}

/** "6 claims marked" */
function foundIn(words: Words, count: number): string {
  return (words[count === 1 ? 'page.found.one' : 'page.found.other'] ?? '').replace('{count}', String(count));
}
