import type { Speaker } from '../claim';
import { holdsAt, mentionsIn } from '../entities/entities';
import type { Entity } from '../pack';
import type { Memory } from './memory';
import { titledSurname } from './proper-names';
import { plainRole } from './roles';
import type { Here, Said, Scene } from './scene';
import { personOf, unknownPerson } from './speaker-of';
import { withoutPossessive } from './words';

/** Whether words are a surname, or end in one after a title. */
export function isSurname(said: string): boolean {
  const words = withoutPossessive(said);
  return alone.test(titledSurname(words)?.surname ?? words);
}

const alone = /^\p{Lu}[\p{L}-]+$/u;

/** "Asif", "Mr Asif", "Secretary Rahman": the person the article, or else the pack, knows by that surname. */
export function surnamed(scene: Scene, { memory }: Here, said: Said): Speaker | null {
  const words = withoutPossessive(said.words);
  const titled = titledSurname(words);
  const surname = titled?.surname ?? words;
  const role = plainRole(titled?.title ?? '').replace(/^(?:the )?(?:mr|mrs|ms|dr|sir)?\.? ?/, '');
  const full = fullNameOf(scene, memory, { surname, role });
  if (full !== null) return memory.people.get(full) ?? namedInFull(scene, full);
  if (titled === null) return null;
  return holderSurnamed(scene, { surname, role }) ?? unknownPerson(surname, role === '' ? null : titled.title);
}

interface Asked {
  readonly surname: string;
  /** In lower case; '' when the article gives none. */
  readonly role: string;
}

/** Of several with one surname, who holds the role; else the last who spoke, else the first named. */
function fullNameOf(scene: Scene, memory: Memory, { surname, role }: Asked): string | null {
  const names = memory.fullNames.get(surname) ?? memory.firstNames.get(surname) ?? [];
  if (names.length < 2) return names[0] ?? null;
  const held = (name: string) => plainRole((memory.people.get(name) ?? namedInFull(scene, name)).role ?? '');
  return (
    (role === '' ? undefined : names.find((name) => held(name).includes(role))) ??
    names.find((name) => memory.person?.name === name) ??
    names[0] ??
    null
  );
}

/** A name the article gave before: the pack's person, else nobody more than the name. */
export function namedInFull({ entities, date }: Scene, name: string): Speaker {
  const mention = mentionsIn(name, entities).find(({ entity }) => entity.kind === 'person');
  return mention ? personOf(mention, date) : unknownPerson(name, null);
}

/** "PM Qadir": the one person of the pack with this surname who held the role at the date, or held it at all. */
function holderSurnamed({ entities, date }: Scene, { surname, role }: Asked): Speaker | null {
  const bearers = entities.entities.filter(
    ({ kind, name }) => kind === 'person' && name.replaceAll('-', ' ').endsWith(` ${surname.replaceAll('-', ' ')}`),
  );
  const holds = (entity: Entity, when: string | null) =>
    (entity.roles ?? []).some(
      ({ title, from, to }) => plainRole(title).includes(role) && (when === null || holdsAt({ from, to }, when)),
    );
  const fitting = [
    bearers.filter((entity) => holds(entity, date)),
    bearers.filter((entity) => holds(entity, null)),
    role === '' ? [] : bearers,
  ].find((entities) => entities.length === 1)?.[0];
  return fitting ? personOf({ entity: fitting, start: 0, end: 0 }, date) : null;
}
