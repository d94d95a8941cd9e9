import { createSource, findingQuote, type Quote, type Source } from '../core/anchor/find-quote';
import type { Anchoring, Selector } from '../core/annotation';
import { finish, type Steps } from '../core/steps';
import { rangeOf, type TextView } from './text-view';

export type Anchored =
  | { readonly range: StaticRange; readonly anchoring: Anchoring }
  | { readonly range: null; readonly anchoring: { readonly kind: 'orphan' } };

const orphan: Anchored = { range: null, anchoring: { kind: 'orphan' } };

/** Views do not change, so what is indexed for one note serves all. */
const sources = new WeakMap<TextView, Source>();

export function sourceOf(view: TextView): Source {
  let source = sources.get(view);
  if (!source) {
    source = createSource(view.text);
    sources.set(view, source);
  }
  return source;
}

/** Finds the passage that `selectors` describe: the inverse of `describe`. Rather an orphan than a wrong place. */
export function anchor(view: TextView, selectors: readonly Selector[]): Anchored {
  return finish(anchoring(view, selectors));
}

/** The same step by step. */
export function* anchoring(view: TextView, selectors: readonly Selector[]): Steps<Anchored> {
  const quote = quoteIn(selectors);
  const found = quote && (yield* findingQuote(sourceOf(view), quote));
  const range = found && rangeOf(view, found.start, found.end);
  if (!found || !range) return orphan;
  if (found.how !== 'changed') return { range, anchoring: { kind: found.how } };
  return { range, anchoring: { kind: 'changed', was: quote.exact, now: view.text.slice(found.start, found.end) } };
}

function quoteIn(selectors: readonly Selector[]): Quote | null {
  const text = selectors.find((s) => s.type === 'TextQuoteSelector');
  const position = selectors.find((s) => s.type === 'TextPositionSelector');
  if (!text) return null;
  return { exact: text.exact, prefix: text.prefix, suffix: text.suffix, start: position?.start ?? null };
}
