import { browser } from 'wxt/browser';
import { createCardFrame } from '../../page/card-frame';
import { boxOf, columnOf } from '../../page/column';
import { isDark } from '../../page/luminance';

/** The card of one claim at a time: our own page in a frame beside the article. */
export interface Card {
  /** `id` is a claim's, or `selection` for a note on what is selected. */
  open(id: string, rangeOf: () => AbstractRange | null): void;
  close(): void;
  setHeight(pixels: number): void;
}

export function createCard(document: Document, signal: AbortSignal, title: string): Card {
  const address = browser.runtime.getURL('/card.html');
  const frame = createCardFrame(document, signal, address);
  return {
    open(id, rangeOf) {
      const subject = id === 'selection' ? 'note=selection' : `claim=${encodeURIComponent(id)}`;
      // A selection goes when the frame takes the focus: its range is kept from now on.
      const selected = id === 'selection' ? rangeOf() : null;
      const range = () => selected ?? rangeOf();
      frame.open(() => ofRange(range(), boxOf), {
        src: `${address}?${subject}&theme=${isDark(document) ? 'dark' : 'light'}`,
        title,
        column: () => ofRange(range(), columnOf),
        dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
      });
      frame.focus();
    },
    close: () => frame.close(),
    setHeight: (pixels) => frame.setHeight(pixels),
  };
}

function ofRange<T>(range: AbstractRange | null, measure: (range: AbstractRange) => T | null): T | null {
  return range === null ? null : measure(range);
}
