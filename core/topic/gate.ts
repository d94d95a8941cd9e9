import type { Lexicon } from '../pack';
import { compileLexicon, hitsIn } from './lexicon';

// Compiling the pattern is most of the gate's time, so it holds only what is asked for.
const asked = new Set(['front', 'crossing', 'side-a', 'side-b', 'frontier', 'militants', 'forces']);

/**
 * Whether the head of a page may be on the topic. It may over-admit, never miss what `detect` admits:
 * a militant group, a crossing, both sides, or fighting on the Pakistani side, named once, are enough.
 */
export function gate(head: string, { groups: all }: Lexicon): boolean {
  const lexicon = { groups: all.filter(({ id }) => asked.has(id)) };
  const groups = new Set(hitsIn(head, compileLexicon(lexicon)).map(({ group }) => group));
  const has = (...ids: string[]) => ids.some((id) => groups.has(id));
  if (has('front', 'crossing')) return true;
  return has('side-a', 'frontier') && has('side-b', 'militants', 'forces');
}
