import type { Lexicon } from '../pack';
import { namedIn } from './named-in';

const asked = new Set(['front', 'crossing', 'side-a', 'side-b', 'frontier', 'militants', 'forces']);

/** The part of a lexicon that the gate looks at: for other packs, this is what is kept where the gate can read it. */
export function forGate({ fitted = false, groups }: Lexicon): Lexicon {
  return { fitted, groups: groups.filter(({ id, weight }) => (fitted ? asked.has(id) : weight > 0)) };
}

/**
 * Whether the head of a page may be on the topic. It may over-admit, never miss what `detect` admits: of the shipped
 * topic a militant group, a crossing, both sides, or fighting on the Pakistani side, named once, are enough; of
 * another, any two of the groups that speak for it.
 */
export function gate(head: string, lexicon: Lexicon): boolean {
  const { fitted, groups: looked } = forGate(lexicon);
  if (looked.length === 0) return false;
  const named = namedIn(head);
  if (!fitted) return looked.filter(named.has).length >= Math.min(2, looked.length);
  const has = (...ids: string[]) => looked.some((group) => ids.includes(group.id) && named.has(group));
  // Asked for first, since most pages end here.
  if (!has('side-a', 'frontier')) return has('front', 'crossing');
  return has('side-b', 'militants', 'forces', 'front', 'crossing');
}
