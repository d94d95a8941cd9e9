import { adoptStyle } from './adopt-style';
import { setLanguage } from './set-language';
import { createHost } from './shadow-host';

/** A note as it is printed: the words it is on, and the reader's. Both plain text. */
export interface PrintedNote {
  readonly quote: string;
  readonly comment: string;
}

interface Printing {
  readonly title: string;
  /** Of the title. */
  readonly lang: string;
  /** In the order of the text. */
  notes(): readonly PrintedNote[];
}

/** Longer quotes are cut: the passage itself is in print above. */
const longestQuote = 160;

/**
 * Adds the notes as a numbered list while the page is printed. The words are drawn by the style sheet and stand in no
 * text node: a page can search those, in a closed shadow root too.
 */
export function printNotes(document: Document, signal: AbortSignal, printing: Printing): void {
  const view = document.defaultView;
  let host: HTMLElement | null = null;
  const remove = () => {
    host?.remove();
    host = null;
  };
  view?.addEventListener(
    'beforeprint',
    (event) => {
      const notes = event.isTrusted ? printing.notes() : [];
      remove();
      if (notes.length > 0) host = listOf(document, notes, printing);
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
  for (const { quote, comment } of notes) {
    const item = document.createElement('li');
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
li::after{content:attr(data-comment);display:block;white-space:pre-wrap}`;
