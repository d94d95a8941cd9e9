import type { Span } from '../article';
import type { Speaker } from '../claim';
import { namedBody } from './named-body';
import { whoHolds } from './role-holders';
import { type Here, isNoBody, type Said, type Scene, saidAt } from './scene';
import { jointly } from './sides';
import { mentionsWithin, personOf, speaksFor, unknownPerson } from './speaker-of';
import { surnamed } from './surnames';

/** "The president and the prime minister": both named, where both are known. */
export function together(scene: Scene, here: Here, said: Said): Speaker | null {
  const { words } = said;
  const parts = words.includes(' and ') ? /^([^,]{2,60}) and ([^,]{2,60})$/.exec(words) : null;
  if (!parts?.[1] || !parts[2]) return null;
  const middle = said.start + parts[1].length;
  // "Jammu and Kashmir": one name.
  if (mentionsWithin(scene.mentions, said).some(({ start, end }) => start < middle && end > middle)) return null;
  const halves: Span[] = [
    { start: said.start, end: middle },
    { start: middle + ' and '.length, end: said.end },
  ];
  const speakers = halves.map((half) => oneOf(scene, here, saidAt(scene, half)));
  const [one, other] = speakers;
  if (!one || !other || one.name === other.name) return null;
  const pair = jointly([one, other]);
  return (
    pair && { ...pair, span: { start: said.start, end: said.end }, party: one.party === other.party ? one.party : null }
  );
}

function oneOf(scene: Scene, here: Here, said: Said): Speaker | null {
  const held = whoHolds(here.memory, {
    words: said.words.replace(/^(?!the |our )/i, 'the '),
    entities: scene.entities,
    date: scene.date,
  });
  if (held) return held;
  const mention = mentionsWithin(scene.mentions, said).find(({ entity }) => entity.kind === 'person');
  if (mention && !speaksFor(scene.text, said, mention)) return personOf(mention, scene.date);
  const name = here.names.find(({ start, end }) => start >= said.start && end <= said.end);
  if (name && isNoBody(scene, name)) return unknownPerson(name.name, null);
  return namedBody(scene, here, said) ?? surnamed(scene, here, said);
}
