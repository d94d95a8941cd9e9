import { type AdoptedStyle, adoptStyle } from './adopt-style';
import { followTheme } from './follow-theme';
import type { Tree } from './inner-trees';

export interface Dresser {
  /**
   * Gives these trees the rules: those of a document do not reach into a shadow root everywhere. Once for all kinds that
   * are painted together; until then the page's style is settled, and asking where a passage stands costs nothing.
   */
  dress(trees: readonly (Tree | null)[]): void;
  keep(): void;
}

/** The rules follow the page when it turns dark or light: one look at a document for all trees in it. */
export function createDresser(signal: AbortSignal, rules: (dark: boolean) => string): Dresser {
  const dressed = new Map<Tree, AdoptedStyle>();
  const dark = new Map<Document, boolean>();
  const rulesFor = (tree: Tree) => rules(dark.get(documentOf(tree)) ?? false);
  const waiting = new Set<Tree>();
  let worn = '';
  const dressAgain = () => {
    worn = rules(false);
    for (const [tree, style] of dressed) style.replace(rulesFor(tree));
  };
  const settle = () => {
    if (signal.aborted) return;
    // There are more kinds now.
    if (worn !== rules(false)) dressAgain();
    for (const tree of waiting) {
      if (!dark.has(documentOf(tree))) follow(documentOf(tree));
      if (!dressed.has(tree)) dressed.set(tree, adoptStyle(tree, rulesFor(tree)));
    }
    waiting.clear();
  };
  const follow = (document: Document) =>
    followTheme(document, signal, (now) => {
      dark.set(document, now);
      dressAgain();
    });
  signal.addEventListener('abort', () => {
    for (const style of dressed.values()) style.remove();
  });
  return {
    dress(trees) {
      for (const tree of trees) if (tree) waiting.add(tree);
      queueMicrotask(settle);
    },
    keep() {
      for (const [tree, style] of dressed) {
        if (tree.isConnected) style.keep();
        // Pages throw shadow roots away by the hundred.
        else if (dressed.delete(tree)) style.remove();
      }
    },
  };
}

function documentOf(tree: Tree): Document {
  return 'documentElement' in tree ? tree : tree.ownerDocument;
}
