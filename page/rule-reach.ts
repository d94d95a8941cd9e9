import { holderOf, selectorOf, selectorOfPlaces } from './holder';
import { whenPainted } from './when-painted';

/** What elements the rules of the marks are for. */
export interface RuleReach {
  /** `shown` are those of the ranges that are painted now. */
  cover(ranges: readonly AbstractRange[], shown: readonly AbstractRange[]): void;
  selector(): string;
}

/**
 * The browser styles every element anew that a rule is for, which is half of the work of painting many marks. Rules name
 * the kinds of elements that hold marks; where most marks are out of view, they first name the places of those in view,
 * until these are on the screen and the page has a moment.
 */
export function createReach(document: Document, signal: AbortSignal, onWiden: () => void): RuleReach {
  const view = document.defaultView;
  const names = new Set<string>();
  const first = new Set<Element>();
  let state: 'wide' | 'narrow' | 'widened' = 'wide';
  const widen = () => {
    if (state !== 'narrow' || signal.aborted) return;
    state = 'widened';
    first.clear();
    onWiden();
  };
  const narrow = () => {
    state = 'narrow';
    whenPainted(view, widen);
    view?.addEventListener('beforeprint', widen, { signal, capture: true });
  };
  return {
    cover(ranges, shown) {
      for (const range of ranges) names.add(holderOf(range)?.localName ?? '*');
      if (state === 'widened') return;
      for (const range of shown) first.add(holderOf(range) ?? document.documentElement);
      if (state === 'wide' && shown.length < ranges.length) narrow();
    },
    selector: () => (state === 'narrow' ? selectorOfPlaces(first) : selectorOf(names)),
  };
}
