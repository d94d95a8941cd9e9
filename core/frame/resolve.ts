import type { Party } from '../claim';
import type { Tag } from './concepts';
import type { People } from './people';

/** What stands around a clause: the concepts before it, in order, and whose voice it is. */
export interface Surroundings {
  /** Asked for only where a pronoun needs it. */
  readonly before: () => readonly Tag[];
  readonly speaker: Party | null;
  readonly people: People;
}

/** Words between a name and the "who" that goes on with it: "TTP commanders who"; further back it is another's. */
const besideWho = 2;

/** Adds what pronouns and "our soil" stand for. What cannot be resolved stays out, so that nothing is read into it. */
export function resolveRoles(tags: readonly Tag[], around: Surroundings): Tag[] {
  const added = tags.flatMap((tag) => meant(tag, tags, around).map((concept) => ({ ...tag, concept })));
  return [...tags.filter((tag) => !ofOtherGroup(tag, tags, around)), ...added];
}

function meant(tag: Tag, tags: readonly Tag[], { before, speaker, people }: Surroundings): readonly string[] {
  const { soil = {}, groups = [], otherGroups = [], others = [] } = people;
  const sides = Object.keys(soil);
  const named = (concepts: readonly string[]) => lastOf(concepts, [...before(), ...toldBefore(tag, tags)]);
  switch (tag.concept) {
    case 'first-person':
      return orNone(speaker);
    case 'own-soil':
      return soil[speaker ?? ''] ?? orNone(speaker && `${speaker}-soil`);
    case 'own-people':
      return soil[speaker ?? '']?.slice(-1) ?? [];
    case 'their-soil':
      return soil[theirSide(tag, tags, { before, speaker, people }) ?? ''] ?? [];
    case 'third-person':
      return orNone(named(people.they ?? [...groups, ...sides]));
    case 'relative-person':
      return orNone(
        lastOf(
          [...groups, ...sides],
          toldBefore(tag, tags).filter(({ to }) => tag.from - to <= besideWho),
        ),
      );
    case 'possessive-person': {
      const holder = named([...groups, ...otherGroups, ...sides, ...others]);
      return groups[0] === holder ? orNone(holder) : [];
    }
    case 'that-group':
      return orNone(named([...groups, ...otherGroups]));
    default:
      return [];
  }
}

const toldBefore = (tag: Tag, tags: readonly Tag[]) => tags.filter(({ to }) => to <= tag.from);

/** "The militants", after another group has been named, are that group's. */
function ofOtherGroup(tag: Tag, tags: readonly Tag[], { before, people }: Surroundings): boolean {
  const { groups = [], otherGroups = [] } = people;
  if (!groups.includes(tag.concept) || otherGroups.length === 0) return false;
  if (!tags.some(({ concept, from, to }) => concept === 'that-group' && from === tag.from && to === tag.to))
    return false;
  const last = lastOf([...groups, ...otherGroups], [...before(), ...toldBefore(tag, tags)]);
  return last !== null && otherGroups.includes(last);
}

/** Whose "their soil" is: of who gives his word, of who rejects a charge, of the last side named, of the other side. */
function theirSide(tag: Tag, tags: readonly Tag[], { before, speaker, people }: Surroundings): string | null {
  const sides = Object.keys(people.soil ?? {});
  const inClause = toldBefore(tag, tags);
  const named = giverIn(inClause, sides) ?? rejecterIn(tag, tags, sides) ?? lastOf(sides, inClause);
  return named ?? otherThan(speaker, sides) ?? lastOf(sides, before());
}

/** Of two sides the one that does not speak. */
function otherThan(speaker: Party | null, sides: readonly string[]): string | null {
  return speaker !== null && sides.length === 2 && sides.includes(speaker)
    ? (sides.find((side) => side !== speaker) ?? null)
    : null;
}

/** "A rejected B's allegation that its soil is used": A's. "… B's claim that its soil is not used": B's. */
function rejecterIn(tag: Tag, tags: readonly Tag[], sides: readonly string[]): string | null {
  const denial = toldBefore(tag, tags)
    .filter(({ concept }) => concept === 'speech-denial')
    .at(-1);
  if (!denial) return null;
  const isCharge = ({ concept, from, to }: Tag) => concept === 'speech-charge' && from >= denial.to && to <= tag.from;
  const isNegated = tags.some(({ concept, from }) => /^speech-(?:negation|pledge)$/.test(concept) && from >= tag.to);
  return tags.some(isCharge) && !isNegated ? lastOf(sides, toldBefore(denial, tags)) : null;
}

/** "A assured B that its soil …": who gives his word speaks of his own soil, and not of that of the last one named. */
function giverIn(tags: readonly Tag[], sides: readonly string[]): string | null {
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

/** Less the words that did not yet name their concept when the article was written. */
export function datedTags(
  tags: readonly Tag[],
  keyAt: (index: number) => string | undefined,
  { date, people: { since = {} } }: { readonly date: string | null; readonly people: People },
): readonly Tag[] {
  if (date === null) return tags;
  return tags.filter(({ concept, from, to }) => {
    const names = since[concept];
    if (names === undefined) return true;
    const words = Array.from({ length: to - from }, (_, i) => keyAt(from + i) ?? '');
    return words.every((word) => date >= (names[word] ?? ''));
  });
}
