import { serve } from '../../messaging/call';
import type { Reader } from '../../messaging/reader-protocol';
import { onNavigation } from '../../page/navigation';
import { openPage, type Page } from './page';

/** Reads the page, marks it, and answers the extension's own pages until `signal` aborts. */
export function startReader(document: Document, signal: AbortSignal): void {
  let page: Page = openPage(document, signal);
  const calm = (work: Promise<unknown>) => {
    // The extension may have been updated under the page: the marks stay, nothing is thrown at the page.
    work.catch(() => undefined);
  };
  serve<Reader>(
    'reader',
    {
      showClaim: async (_, id) => page.overlay()?.reveal(id),
      refresh: () => page.read('again'),
      mute: async () => page.mute(),
      readAnyway: () => page.read('anyway'),
      setMarks: async (_, marks) => page.setMarks(marks),
      step: async (_, direction) => page.overlay()?.step(direction),
      noteSelection: () => page.note('selection'),
      notePage: () => page.note('page'),
      noteTarget: async (_, id) => page.noteTarget(id),
      closeCard: async () => page.overlay()?.closeCard(),
      cardHeight: async (_, pixels) => page.overlay()?.cardHeight(pixels),
      pinCard: async (_, pin) => page.overlay()?.pinCard(pin),
      notesChanged: () => page.showNotes(),
      anchorings: async () => page.anchorings(),
      showNote: async (_, id) => page.showNote(id),
    },
    signal,
  );
  // A page that comes back from the browser's cache was forgotten when it was left.
  const onReturn = (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted) calm(page.read('again'));
  };
  document.defaultView?.addEventListener('pageshow', onReturn, { signal });
  onNavigation(document, signal, () => {
    page.close();
    page = openPage(document, signal);
    calm(page.read('if-topical'));
  });
  calm(page.read('if-topical'));
}
