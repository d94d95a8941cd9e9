import { adoptStyle } from './adopt-style';
import { numberPassages } from './print-numbers';
import { setLanguage } from './set-language';
import { createHost } from './shadow-host';

/** A note as it is printed: the words it is on, and the reader's. Both plain text. */
export interface PrintedNote {
  /** Where it stands; null when that is nowhere on the page. */
  readonly range: AbstractRange | null;
  readonly quote: string;
  readonly comment: string;
}

interface Printing {
  readonly title: string;
  /** Of the title. */
  readonly lang: string;
  /** In the order of the text; those that stand nowhere behind the others. */
  notes(): readonly PrintedNote[];
}

/** Longer quotes are cut: the passage itself is in print above. */
const longestQuote = 160;

/**
 * Adds the notes as a numbered list while the page is printed, and the numbers behind the passages. The words are drawn
 * by the style sheet and stand in no text node: a page can search those, in a closed shadow root too.
 */
export function printNotes(document: Document, signal: AbortSignal, printing: Printing): void {
  const view = document.defaultView;
  let list: HTMLElement | null = null;
  let numbers: { remove(): void } | null = null;
  const remove = () => {
    list?.remove();
    numbers?.remove();
    list = numbers = null;
  };
  view?.addEventListener(
    'beforeprint',
    (event) => {
      const notes = event.isTrusted ? printing.notes() : [];
      remove();
      if (notes.length === 0) return;
      list = listOf(document, notes, printing);
      numbers = numberPassages(notes.flatMap(({ range }) => range ?? []));
    },
    { signal },
  );
  view?.addEventListener('afterprint', remove, { signal });
  signal.addEventListener('abort', remove);
}

function listOf(document: Document, notes: readonly PrintedNote[], { title, lang }: Printing): HTMLElement {
  const { host, root } = createHost(document, { display: 'block', position: 'static' });
  adoptStyle(root, style);
  const section = document.createElement('section');
  setLanguage(section, lang);
  section.dataset.title = title;
  const list = document.createElement('ol');
  for (const { range, quote, comment } of notes) {
    const item = document.createElement('li');
    // Its number would stand nowhere in the text.
    if (range === null) item.className = 'loose';
    item.dataset.quote = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
    item.dataset.comment = comment;
    list.append(item);
  }
  section.append(list);
  root.append(section);
  return host;
}

const style = `
@media screen{:host{display:none!important}}
section{margin:2em 1em 0;border-block-start:1px solid #000;font:11pt/1.45 serif;color:#000}
section::before{content:attr(data-title);display:block;margin-block:.8em .4em;font-weight:bold}
ol{margin:0;padding-inline-start:2em}
li{margin-block-end:.6em;break-inside:avoid}
li:not([data-quote=""])::before{content:"“" attr(data-quote) "”";font-style:italic}
li{unicode-bidi:plaintext}
.loose{list-style:none}
li::after{content:attr(data-comment);display:block;white-space:pre-wrap}`;
