import type { Steps } from '../../core/steps';
import type { ReaderKit } from '../../messaging/protocol';
import type { printNotes } from '../../page/print-notes';
import { type Marks, showMarks } from './marks';
import { type Notes, showNotes } from './notes';
import type { offerBar } from './offer-bar';
import { type Overlay, openingOverlay } from './overlay';

/** What is put over a page once there is something to mark. */
export interface Layers {
  readonly overlay: Overlay;
  readonly notes: Notes;
  readonly marks: Marks;
  /** Has the notes printed with the page from now on. */
  printBy(print: typeof printNotes): void;
  close(): void;
}

interface Needs {
  readonly kit: ReaderKit;
  /** Null where none is wanted. */
  readonly bar: typeof offerBar | null;
}

/** Layer by layer. Whoever goes through the steps sees to it that none follows once `parent` has aborted. */
export function* openingLayers(document: Document, parent: AbortSignal, { kit, bar }: Needs): Steps<Layers> {
  const lifetime = new AbortController();
  const signal = AbortSignal.any([parent, lifetime.signal]);
  const { settings, words } = kit;
  const overlay = yield* openingOverlay(document, signal, words);
  yield;
  bar?.(document, signal, { kit, overlay });
  yield;
  const notes = showNotes(document, signal, { words, overlay });
  let isPrinted = false;
  yield;
  return {
    overlay,
    notes,
    marks: showMarks(document, signal, { level: settings.marks, words, overlay }),
    printBy(print) {
      if (!isPrinted)
        print(document, signal, { title: words['page.print'] ?? '', lang: settings.language, notes: notes.inPrint });
      isPrinted = true;
    },
    close: () => lifetime.abort(),
  };
}
