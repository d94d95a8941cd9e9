import type { Speaker } from '../claim';
import { type EntityIndex, holdsAt, roleAt } from '../entities/entities';
import { remembered } from '../remembered';
import { forPhrases, isOneOf } from '../word-list';
import type { Memory } from './memory';
import {
  fitsCountry,
  headRoleIn,
  isBodyNoun,
  namesCountry,
  plainRole,
  roleKeysIn,
  speaksForCountry,
  withoutCountry,
} from './roles';

interface Asked {
  readonly words: string;
  readonly entities: EntityIndex;
  readonly date: string | null;
}

/** A role as it is asked for; null where the words ask for none. "The Afghan minister's" → role "minister". */
const askedRole = remembered((asked) => {
  const words = plainRole(asked).replace(/'s?$/, '');
  // "Its top general" is seldom the general named before.
  if (/^(?:its|their) /.test(words) || words.split(' ').length > 6 || !isDefinite(asked)) return null;
  const noun = headRoleIn(words);
  const role = withoutCountry(words);
  // "The latest survey" is told by its own name.
  if (noun === null || (role !== noun && isOneOf('report study survey assessment', noun))) return null;
  return role === noun || role.endsWith(` ${noun}`) ? { words, noun, role } : null;
});

export const asksForRole = (words: string) => askedRole(words) !== null;

/** "the minister": whoever was called so last, else the only holder of that role at the date. */
export function whoHolds(memory: Memory, asked: Asked): Speaker | null {
  const found = askedRole(asked.words);
  if (found === null || memory.mixed.has(found.noun)) return null;
  const { words, noun, role } = found;
  const known =
    memory.byRole.get(role) ?? (isCalled(asked.words) || role === noun ? memory.byRole.get(noun) : undefined);
  const former = (said: string) => said.toLowerCase().includes('former');
  if (
    known &&
    sameNumber(asked.words, known) &&
    fitsCountry(words, known) &&
    (role === noun || former(role) === former(known.role ?? ''))
  )
    return known;
  return (namesCountry(words) ? ofCountry(memory, words, noun) : null) ?? onlyHolder(role, words, asked);
}

/** "the Iranian minister", "the Afghan leader": the last one named who holds such a role for that country. */
function ofCountry(memory: Memory, words: string, noun: string): Speaker | null {
  const fits = (speaker: Speaker) => {
    const held = speaker.role ?? '';
    const called = noun === 'leader' ? leading.test(held) : roleKeysIn(held).includes(noun);
    return called && speaksForCountry(words, speaker);
  };
  return [...memory.people.values()].reverse().find(fits) ?? null;
}

/** "the Pakistani leader": the last one named who is known to be of that country. */
export function countryman(memory: Memory, words: string): Speaker | null {
  if (!namesCountry(words)) return null;
  return [...memory.people.values()].reverse().find((speaker) => speaksForCountry(words, speaker)) ?? null;
}

const leading = forPhrases(/\b(?:president|prime minister|premier|leader|emir)\b/i);

/** "Officials" are not "an official" who spoke before. */
function sameNumber(words: string, { name, entity, role }: Speaker): boolean {
  if (entity !== null || role !== null || !/^(?:an?|one|another) /i.test(name)) return true;
  return !/[^s]s$/.test(words);
}

const isCalled = (words: string) => /^(?:the|our|his|her|its|this)\b/i.test(words);

/** "the minister", "Afghan Foreign Minister": one whom the reader is taken to know. */
const isDefinite = remembered(
  (words): boolean =>
    isCalled(words) ||
    words.split(' ').every((word) => /^(?:\p{Lu}|of$)/u.test(word)) ||
    /^\p{Lu}[\p{L}]+(?:[’']s|i|an)\b/u.test(words),
);

/** The one entity of the pack that holds a role at the date: "the foreign minister". */
function onlyHolder(title: string, words: string, { entities, date }: Asked): Speaker | null {
  if (!title.includes(' ') && !(namesCountry(words) && /^(?:president|premier|king|emir)$/.test(title))) return null;
  // The ministry is not its spokesman.
  if (isBodyNoun.test(title.slice(title.lastIndexOf(' ') + 1))) return null;
  const holders = entities.entities.filter((entity) =>
    (entity.roles ?? []).some((role) => {
      const held = withoutCountry(plainRole(role.title));
      const whose = { name: role.title, role: role.title, party: entity.party };
      return (
        (held.startsWith(title) || held.endsWith(title)) &&
        fitsCountry(words, whose) &&
        (date === null ? role.to === null : holdsAt(role, date))
      );
    }),
  );
  const [holder] = holders;
  if (!holder || holders.length > 1) return null;
  return { name: holder.name, span: null, entity: holder.id, role: roleAt(holder, date) ?? title, party: holder.party };
}
