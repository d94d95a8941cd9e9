/** Opens a claim's card on a click of the reader's own; a click that selects text or follows a link is left alone. */
export function listenToPointer(
  document: Document,
  signal: AbortSignal,
  marks: { hit(x: number, y: number): string | null; open(id: string): void },
): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('a, button, input, select, textarea, summary'))
        return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = marks.hit(event.clientX, event.clientY);
      if (id !== null) marks.open(id);
    },
    { signal },
  );
}
