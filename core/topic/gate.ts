import type { Lexicon } from '../pack';
import { compileLexicon, hitsIn } from './lexicon';

/**
 * Whether the head of a page may be on the topic. It may over-admit, never miss what `detect` admits:
 * a militant group, a crossing, or both sides, named once, are enough.
 */
export function gate(head: string, lexicon: Lexicon): boolean {
  const groups = new Set(hitsIn(head, compileLexicon(lexicon)).map(({ group }) => group));
  return groups.has('front') || groups.has('crossing') || (groups.has('side-a') && groups.has('side-b'));
}
