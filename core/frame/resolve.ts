import type { Party } from '../claim';
import type { Tag } from './concepts';

/** What stands around a clause: the concepts before it, in order, and whose voice it is. */
export interface Surroundings {
  /** Asked for only where a pronoun needs it. */
  readonly before: () => readonly Tag[];
  readonly speaker: Party | null;
}

const otherSide: Readonly<Record<string, string>> = { islamabad: 'kabul', kabul: 'islamabad' };
const sides = ['kabul', 'islamabad'];
/** Who "its leaders" may belong to; the last one named is meant. */
const holders = ['ttp', 'militants', ...sides, 'india', 'us', 'iskp-name', 'al-qaeda'];
const soilOf: Readonly<Record<string, readonly string[]>> = {
  kabul: ['afghan-soil', 'afghanistan'],
  islamabad: ['pakistani-soil', 'pakistan'],
};

/** Adds what pronouns and "our soil" stand for. What cannot be resolved stays out, so that nothing is read into it. */
export function resolveRoles(tags: readonly Tag[], around: Surroundings): Tag[] {
  const added = tags.flatMap((tag) => meant(tag, tags, around).map((concept) => ({ ...tag, concept })));
  return [...tags, ...added];
}

function meant(tag: Tag, tags: readonly Tag[], { before, speaker }: Surroundings): readonly string[] {
  const inClause = () => tags.filter(({ to }) => to <= tag.from);
  switch (tag.concept) {
    case 'first-person':
      return speaker === null ? [] : [speaker];
    case 'own-soil':
      return soilOf[speaker ?? ''] ?? (speaker === null ? [] : [`${speaker}-soil`]);
    case 'their-soil': {
      const named = giverIn(inClause()) ?? lastOf(sides, inClause());
      const side = named ?? otherSide[speaker ?? ''] ?? lastOf(sides, before());
      return soilOf[side ?? ''] ?? [];
    }
    case 'third-person':
      return orNone(lastOf(['ttp', 'militants', 'kabul'], [...before(), ...inClause()]));
    case 'relative-person':
      return orNone(lastOf(['ttp', 'militants', ...sides], [...before(), ...inClause()]));
    case 'possessive-person':
      return lastOf(holders, [...before(), ...inClause()]) === 'ttp' ? ['ttp'] : [];
    case 'that-group':
      return orNone(lastOf(['ttp', 'militants'], [...before(), ...inClause()]));
    default:
      return [];
  }
}

/** "A assured B that its soil …": who gives his word speaks of his own soil, and not of that of the last one named. */
function giverIn(tags: readonly Tag[]): string | null {
  const givers = tags.filter(
    ({ concept, to }) =>
      sides.includes(concept) && tags.some((next) => next.concept === 'speech-pledge' && next.from === to),
  );
  return lastOf(sides, givers);
}

const orNone = (concept: string | null) => (concept === null ? [] : [concept]);

function lastOf(concepts: readonly string[], tags: readonly Tag[]): string | null {
  const found = [...tags].sort((a, b) => a.to - b.to).filter(({ concept }) => concepts.includes(concept));
  return found.at(-1)?.concept ?? null;
}

/** Before the Taliban held Kabul, "the Taliban" alone names neither the Afghan government nor the TTP for certain. */
const taliban2021 = '2021-08';

export function datedTags(
  tags: readonly Tag[],
  keyAt: (index: number) => string | undefined,
  date: string | null,
): readonly Tag[] {
  if (date === null || date >= taliban2021) return tags;
  return tags.filter(({ concept, from, to }) => concept !== 'kabul' || to - from > 1 || keyAt(from) !== 'taliban');
}
