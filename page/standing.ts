import { foldText } from '../core/anchor/fold';
import { paragraphsOf } from '../core/article';
import type { Steps } from '../core/steps';
import type { TextView } from './text-view';

/** How many of a text's paragraphs stand in the view word for word. */
export function* countingStanding(view: TextView, text: string): Steps<number> {
  let count = 0;
  let cursor = 0;
  for (const { start, end } of paragraphsOf(text)) {
    yield;
    const { text: folded } = foldText(text.slice(start, end));
    const ahead = view.text.indexOf(folded, cursor);
    const at = ahead >= 0 ? ahead : view.text.indexOf(folded);
    if (at < 0) continue;
    count++;
    cursor = at + folded.length;
  }
  return count;
}
