import type { Lexicon } from '../pack';
import { compileLexicon, namesEnough } from './lexicon';

/** Of the shipped topic, what is enough alone, and what only together. */
const alone = ['front', 'crossing'];
const pakistani = ['side-a', 'frontier'];
const withPakistani = ['side-b', 'militants', 'forces'];
const asked = new Set([...alone, ...pakistani, ...withPakistani]);

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
  const { fitted, groups } = forGate(lexicon);
  if (groups.length === 0) return false;
  const needed = Math.min(2, groups.length);
  return namesEnough(head, compileLexicon({ groups }), (named) => (fitted ? isTopical(named) : named.size >= needed));
}

function isTopical(named: ReadonlySet<string>): boolean {
  const names = (groups: readonly string[]) => groups.some((group) => named.has(group));
  return names(alone) || (names(pakistani) && names(withPakistani));
}
