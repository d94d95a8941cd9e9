import { painted } from './highlight-name';
import { isOurs } from './shadow-host';

/** Firefox lets an extension look into a closed root. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an earlier version put on the page. An update in Firefox ends its script without a word and begins the
 * new one in the pages that are open: nobody else would ever take its marks and buttons off.
 */
export function clearLeftovers(document: Document): void {
  const left = [...document.documentElement.children].filter((child: Openable) =>
    isOurs(child.openOrClosedShadowRoot ?? null),
  );
  for (const host of left) host.remove();
  if (left.length === 0 || !('highlights' in CSS)) return;
  const names = namesOn(document);
  for (const name of names) CSS.highlights.delete(name);
  for (const style of document.querySelectorAll('style')) {
    if (names.some((name) => style.textContent?.includes(`::highlight(${name})`))) style.remove();
  }
}

/** A page's window as its own scripts see it: what is iterated is closed to an extension in Firefox otherwise. */
type Waived = Window & { readonly wrappedJSObject?: typeof globalThis };
/** A page may have put anything in the place of the names. */
const mostNames = 500;

function namesOn(document: Document): string[] {
  const names: string[] = [];
  try {
    const view: Waived | null = document.defaultView;
    let left = mostNames;
    for (const name of view?.wrappedJSObject?.CSS.highlights.keys() ?? []) {
      if (left-- === 0) break;
      if (typeof name === 'string' && painted.test(name)) names.push(name);
    }
  } catch {
    // The page's own doing.
  }
  return names;
}
