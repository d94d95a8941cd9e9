import type { Lexicon, LexiconGroup } from '../pack';
import { standsIn } from './stands-in';
import { smallOf } from './terms';

/** Of the shipped topic, what is enough alone, and what only together. */
const alone = ['front', 'crossing'];
const pakistani = ['side-a', 'frontier'];
const withPakistani = ['side-b', 'militants', 'forces'];

/** The part of a lexicon that the gate looks at: for other packs, this is what is kept where the gate can read it. */
export function forGate({ fitted = false, groups }: Lexicon): Lexicon {
  const asked = [...alone, ...pakistani, ...withPakistani];
  return { fitted, groups: groups.filter(({ id, weight }) => (fitted ? asked.includes(id) : weight > 0)) };
}

/**
 * Whether the head of a page may be on the topic. It may over-admit, never miss what `detect` admits: of the shipped
 * topic a militant group, a crossing, both sides, or fighting on the Pakistani side, named once, are enough; of
 * another, any two of the groups that speak for it.
 */
export function gate(head: string, { fitted = false, groups }: Lexicon): boolean {
  const written = { text: head, small: smallOf(head) };
  const isNamed = ({ terms }: LexiconGroup) => terms.some((term) => standsIn(written, term));
  if (!fitted) return namesTwo(forGate({ groups }).groups, isNamed);
  const names = (ids: readonly string[]) => groups.some((group) => ids.includes(group.id) && isNamed(group));
  return names(alone) || (names(pakistani) && names(withPakistani));
}

/** Of groups that are fewer, all. */
function namesTwo(groups: readonly LexiconGroup[], isNamed: (group: LexiconGroup) => boolean): boolean {
  return groups.length > 0 && groups.filter(isNamed).length >= Math.min(2, groups.length);
}
