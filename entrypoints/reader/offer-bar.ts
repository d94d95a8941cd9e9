import { linkToQuote } from '../../core/text-fragment';
import { background } from '../../messaging/client';
import type { ReaderKit } from '../../messaging/protocol';
import { copyInPage } from '../../page/copy-in-page';
import { textOf } from '../../page/range-order';
import { createSelectionBar } from '../../page/selection-bar';
import type { Overlay } from './overlay';

const noteOn: Readonly<Record<string, string>> = {
  note: 'selection',
  question: 'selection:question',
  verify: 'selection:to-verify',
};
const buttons = ['note', 'question', 'verify', 'find', 'link'] as const;

/** Offers buttons beside selected text. */
export function offerBar(
  document: Document,
  signal: AbortSignal,
  { kit, overlay }: { readonly kit: ReaderKit; readonly overlay: Overlay },
): void {
  const { settings, words } = kit;
  createSelectionBar(document, signal, {
    title: words['page.bar'] ?? '',
    lang: settings.language,
    buttons: buttons.map((id) => ({ id, label: words[`page.bar.${id}`] ?? id })),
    async onChoose(id, range) {
      const note = noteOn[id];
      if (note !== undefined) overlay.openCard(note);
      if (id === 'find') await background.findInSources(textOf(range));
      if (id !== 'link') return null;
      const copied = await copyInPage(document, linkToQuote(document.URL, textOf(range)));
      return words[copied ? 'page.bar.copied' : 'page.bar.notCopied'] ?? null;
    },
  });
}
