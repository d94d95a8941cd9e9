import type { Tag } from './concepts';
import type { Clause, PatternMatch } from './pattern';
import { clauseEnd } from './sway';

interface Told {
  readonly clause: Clause;
  readonly match: PatternMatch;
  /** The concepts of each side's land. */
  readonly soils: readonly (readonly string[])[];
}

const within: ReadonlySet<string> = new Set(['in', 'inside', 'on', 'within', 'across']);
const joining: ReadonlySet<string> = new Set(['and', 'or', 'as', 'well', 'both', 'also', 'in', 'inside']);

/**
 * "Camps in Balochistan and attacks in Afghanistan": what is told to lie in one land does not lie in the other, which is
 * named further on. "In Pakistan and Afghanistan" means both.
 */
export function landElsewhere({ clause, match, soils }: Told): Tag | null {
  const parts = [...match.tags].sort((a, b) => a.from - b.from);
  for (const [i, land] of parts.entries()) {
    const [thing, own] = [parts[i - 1], soils.find((soil) => soil.includes(land.concept))];
    if (!thing || !own || !within.has(clause.words[thing.to]?.key ?? '')) continue;
    const rivals = soils.filter((soil) => soil !== own).flat();
    const other = clause.tags.find(({ concept, from }) => rivals.includes(concept) && from === thing.to + 1);
    if (other && other.to <= land.from && goesOnElsewhere(other, land, clause)) return other;
  }
  return null;
}

/** Another clause begins between the two: "lie" in "the roots of the violence in Pakistan lie in Afghanistan" ties them. */
const goesOnElsewhere = ({ to }: Tag, { from }: Tag, { words }: Clause) =>
  clauseEnd(words, to, from) < from && !words.slice(to, from).every(({ key }) => joining.has(key));
