import type { Lexicon } from '../pack';
import { compileLexicon, hitsIn } from './lexicon';

/**
 * Whether the head of a page may be on the topic. It may over-admit, never miss what `detect` admits:
 * a militant group, a crossing, both sides, or fighting on the Pakistani side, named once, are enough.
 */
export function gate(head: string, lexicon: Lexicon): boolean {
  const groups = new Set(hitsIn(head, compileLexicon(lexicon)).map(({ group }) => group));
  const has = (...ids: string[]) => ids.some((id) => groups.has(id));
  if (has('front', 'crossing')) return true;
  return has('side-a', 'frontier') && has('side-b', 'militants', 'forces');
}
