import type { Lexicon } from '../pack';
import { findGroups } from './find-groups';

// Making ready is most of the gate's time, so it looks only for what is asked about.
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
  const groups = findGroups(head, looked);
  if (!fitted) return groups.size >= Math.min(2, looked.length);
  const has = (...ids: string[]) => ids.some((id) => groups.has(id));
  if (has('front', 'crossing')) return true;
  return has('side-a', 'frontier') && has('side-b', 'militants', 'forces');
}
