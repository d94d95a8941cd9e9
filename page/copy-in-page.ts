/** Puts text on the clipboard from within a page; false when the browser refuses. Call it inside the reader's click. */
export async function copyInPage(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page without a secure address has no clipboard; what is selected can be copied there, and we say what.
    return copySelection(document, text);
  }
}

function copySelection(document: Document, text: string): boolean {
  const say = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.defaultView?.addEventListener('copy', say, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', say, { capture: true });
  return copied;
}
