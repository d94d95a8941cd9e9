import { innerTrees } from './inner-trees';

type Composed = Pick<Selection, 'rangeCount' | 'isCollapsed' | 'getRangeAt'> & {
  /** Not in every browser that we support. */
  readonly getComposedRanges?: Selection['getComposedRanges'];
};
type OwnSelection = ShadowRoot & { getSelection?(): Selection | null };

/**
 * The selected text as a range, in the page itself, in one of its shadow roots or in a frame of the same site; null
 * when nothing is selected.
 */
export function selectionRange(document: Document): StaticRange | null {
  const inner = innerTrees(document);
  const documents = [document, ...inner.filter((tree) => 'documentElement' in tree)] as Document[];
  const shadowRoots = inner.filter((tree) => !('documentElement' in tree)) as ShadowRoot[];
  for (const one of documents) {
    const range = rangeIn(one.getSelection(), shadowRoots);
    if (range) return range;
  }
  // Chromium before composed ranges gives each shadow root a selection of its own.
  for (const root of shadowRoots) {
    const range = rangeIn((root as OwnSelection).getSelection?.() ?? null, []);
    if (range) return range;
  }
  return null;
}

function rangeIn(selection: Composed | null, shadowRoots: readonly ShadowRoot[]): StaticRange | null {
  if (selection === null || selection.rangeCount === 0) return null;
  // A plain range knows no shadow root and ends at its host.
  if (shadowRoots.length > 0) {
    const composed = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] })[0];
    if (composed && !composed.collapsed) return composed;
  }
  return selection.isCollapsed ? null : new StaticRange(selection.getRangeAt(0));
}
