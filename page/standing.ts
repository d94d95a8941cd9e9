import { foldText } from '../core/anchor/fold';
import { paragraphsOf } from '../core/article';
import type { TextView } from './text-view';

/** How many of a text's paragraphs stand in the view word for word. */
export function standing(view: TextView, text: string): number {
  return paragraphsOf(text).filter(({ start, end }) => view.text.includes(foldText(text.slice(start, end)).text))
    .length;
}
