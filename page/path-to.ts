/** "html>body:nth-child(2)>p:nth-child(4)": an element by its place, whatever it is called. */
export function pathTo(element: Element): string {
  const step = `*:nth-child(${[...(element.parentNode?.children ?? [])].indexOf(element) + 1})`;
  if (element.parentElement) return `${pathTo(element.parentElement)}>${step}`;
  // At the top of a tree: of a shadow root, whose host stands outside it, or of the document.
  return element.parentNode === element.ownerDocument ? ':root' : `:host>${step}`;
}
