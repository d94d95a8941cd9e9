import { selectionRange } from './target';

/** Remembers where the reader is on the page; the function returned leads back there. */
export function keepFocus(document: Document): () => void {
  const { activeElement } = document;
  const selected = selectionRange(document)?.cloneRange() ?? null;
  return () => {
    if (activeElement instanceof HTMLElement && activeElement !== document.body)
      activeElement.focus({ preventScroll: true });
    else document.defaultView?.focus();
    if (selected === null) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(selected);
  };
}
