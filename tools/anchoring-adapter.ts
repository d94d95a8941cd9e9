import type { Selector } from '../core/annotation';
import { anchor } from '../page/anchor';
import { describe } from '../page/describe';
import { createTextView, type TextView } from '../page/text-view';

/** What the anchoring benchmark calls: the very functions that the extension ships. */
interface Adapter {
  begin(root: Element): void;
  describe(root: Element, range: Range): Selector[] | null;
  anchor(root: Element, stored: Selector[] | null): Range | null;
}

declare global {
  var __adapters: Record<string, Adapter> | undefined;
}

let view: TextView | null = null;

globalThis.__adapters ??= {};
globalThis.__adapters.ours = {
  begin(root) {
    view = createTextView(root);
  },
  describe(root, range) {
    view ??= createTextView(root);
    return describe(view, range);
  },
  anchor(root, stored) {
    view ??= createTextView(root);
    const { range } = anchor(view, stored ?? []);
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  },
};
