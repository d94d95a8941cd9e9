import { browser } from 'wxt/browser';
import { type CardFrame, createCardFrame } from '../../page/card-frame';
import type { CardKind } from '../../page/choose-place';
import { boxOf, columnOf } from '../../page/column';
import { isDark } from '../../page/luminance';

/** What the card is about: a claim, a stored note, a new note on what is selected, or the list of keys. */
export type Subject =
  | { readonly kind: 'claim' | 'note'; readonly id: string; readonly as: CardKind }
  | { readonly kind: 'selection'; readonly note: string }
  | { readonly kind: 'keys' };

/** Our own page in a frame beside the article; one at a time. */
export interface Card extends Omit<CardFrame, 'open'> {
  /** `range` is null for what belongs to the whole page. */
  open(subject: Subject, range: (() => AbstractRange | null) | null): void;
}

type FrameOptions = Parameters<typeof createCardFrame>[2];

export function createCard(document: Document, signal: AbortSignal, options: FrameOptions): Card {
  const page = browser.runtime.getURL('/card.html');
  const frame = createCardFrame(document, signal, options);
  let opened = 0;
  return {
    ...frame,
    open(subject, range) {
      const pin = frame.isPinned() ? '&pinned' : '';
      // All behind the # changes without loading the frame anew; the number makes each opening a fresh one.
      const address = `${page}?theme=${isDark(document) ? 'dark' : 'light'}#${addressOf(subject)}${pin}&n=${++opened}`;
      frame.open({
        kind: 'as' in subject ? subject.as : 'card',
        address,
        claim: range && (() => ofRange(range(), boxOf)),
        column: () => ofRange(range?.() ?? null, columnOf),
        dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
      });
    },
  };
}

function addressOf(subject: Subject): string {
  if (subject.kind === 'keys') return 'keys';
  if (subject.kind === 'selection') return `note=selection&as=${subject.note}`;
  return `${subject.as === 'peek' ? 'peek&' : ''}${subject.kind}=${encodeURIComponent(subject.id)}`;
}

function ofRange<T>(range: AbstractRange | null, measure: (range: AbstractRange) => T | null): T | null {
  return range === null ? null : measure(range);
}
