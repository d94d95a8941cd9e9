import { tellingContext } from '../core/anchor/telling-context';
import type { Selector } from '../core/annotation';
import { positionOf, type TextView } from './text-view';

/** How to find a range again: its folded words with context, and where they stood. Null when it holds no words. */
export function describe(view: TextView, range: AbstractRange): Selector[] | null {
  let start = positionOf(view, range.startContainer, range.startOffset);
  let end = positionOf(view, range.endContainer, range.endOffset);
  while (start < end && view.text[start] === ' ') start++;
  while (end > start && view.text[end - 1] === ' ') end--;
  if (start >= end) return null;
  const { before, after } = tellingContext(view.text, { start, end });
  return [
    {
      type: 'TextQuoteSelector',
      exact: view.text.slice(start, end),
      prefix: view.text.slice(Math.max(0, start - before), start),
      suffix: view.text.slice(end, end + after),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
