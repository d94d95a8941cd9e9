import { selectionRange } from './selection';

/** Remembers where the reader is on the page; the function returned leads back there. */
export function keepFocus(document: Document): () => void {
  const { activeElement } = document;
  const selected = selectionRange(document);
  return () => {
    if (activeElement instanceof HTMLElement && activeElement !== document.body)
      activeElement.focus({ preventScroll: true });
    else {
      // A frame of ours that is hidden would keep the keys to itself.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.defaultView?.focus();
    }
    if (selected === null) return;
    const { startContainer, startOffset, endContainer, endOffset } = selected;
    const selection = startContainer.ownerDocument?.getSelection();
    selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}
