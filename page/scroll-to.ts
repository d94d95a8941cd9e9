import { rectsOf } from './rects';

/** Room above a passage that was scrolled to: sites keep a bar there. */
const above = 160;

/** Brings a range into sight, whichever box or frame of the page it scrolls in. */
export function scrollTo(document: Document, range: AbstractRange): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = rectsOf(range)[0];
  if (rect) document.defaultView?.scrollBy({ top: rect.top - above, behavior: 'instant' });
}
