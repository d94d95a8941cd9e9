import type { Span } from '../article';
import type { Speaker } from '../claim';
import { mentionsIn } from '../entities/entities';
import { remembered } from '../remembered';
import { bodyCalledAgain, mayBeBody } from './bodies';
import {
  army,
  armySpokesman,
  authored,
  isHuman,
  isServant,
  issuerAfter,
  issuerIn,
  spokesman,
  withoutTurn,
} from './called-so';
import { asksForTwo, holdersTogether } from './joint-holders';
import { longerNamed } from './longer-names';
import { isFullName, type Memory } from './memory';
import { namedBody } from './named-body';
import { whoIsCited, withoutClause, withoutOccasion } from './occasions';
import { inOwnWords } from './own-words';
import { mayBeOutlet, outletCalledAgain } from './publications';
import { mayRecall, recall } from './recall';
import { asksForRole, countryman, whoHolds } from './role-holders';
import { fitsCountry, plainRole } from './roles';
import { type Here, isNoBody, type Said, type Scene, saidAt } from './scene';
import { bodyOf, mentionsWithin, personOf, speaksFor, unknownPerson } from './speaker-of';
import { armyOfTheArticle, servantOfAState } from './state-servants';
import { isSurname, surnamed } from './surnames';
import { together } from './together';

/** A way of naming somebody by some words. */
interface Naming {
  /** Whether it may know whom the words mean, as far as words alone tell; it is asked once for each. */
  readonly needs: (words: string) => boolean;
  readonly name: (scene: Scene, here: Here, said: Said) => Speaker | null;
}

const anyWords = () => true;

/** The surest first. */
const namings: readonly Naming[] = [
  { needs: (words) => words.includes(' and '), name: together },
  { needs: asksForTwo, name: (scene, { memory }, { words }) => holdersTogether(scene, memory, words) },
  { needs: (words) => armySpokesman.test(words) || army.test(words), name: mediaWing },
  { needs: anyWords, name: knownPerson },
  { needs: anyWords, name: personByFullName },
  { needs: mayRecall, name: pointedBackAt },
  { needs: isSurname, name: surnamed },
  { needs: (words) => spokesman.test(words), name: spokesmanNamedBefore },
  { needs: anyWords, name: namedBody },
  { needs: (words) => authored.test(words), name: authorOfAReport },
  { needs: (words) => issuerIn(words) !== '' || issuerAfter(words) !== '', name: issuerOfAStatement },
  { needs: mayBeOutlet, name: (_scene, { memory }, { words }) => outletCalledAgain(memory, words) },
  { needs: asksForRole, name: holderOfARole },
  { needs: mayBeBody, name: (_scene, { memory }, { words }) => bodyCalledAgain(memory, words) },
  { needs: (words) => army.test(words), name: armyOfTheArticle },
  { needs: isServant, name: servantOfAState },
  { needs: isHuman, name: (_scene, { memory }, { words }) => personCalledAgain(memory, words) },
];

/** "The army, in a statement". */
const inStatement = /^ in (?:a|its) (?:\p{Ll}+ )?statement\b/u;

/** For each words which ways may know them; a way is asked when its turn comes first. */
const answersFor = remembered((): (boolean | undefined)[] => []);

function named(scene: Scene, here: Here, said: Said): Speaker | null {
  const answers = answersFor(said.words);
  for (let i = 0; i < namings.length; i++) {
    const naming = namings[i];
    if (!naming) break;
    answers[i] ??= naming.needs(said.words);
    const speaker = answers[i] ? naming.name(scene, here, said) : null;
    if (speaker) return speaker;
  }
  return null;
}

function mediaWing(scene: Scene, { reading }: Here, { words }: Said): Speaker | null {
  if (!armySpokesman.test(words) && !inStatement.test(scene.text.slice(reading.cue.end, reading.cue.end + 30)))
    return null;
  const wing = scene.mentions.find(({ entity }) => entity.id === 'ispr');
  return wing ? bodyOf(wing) : null;
}

function knownPerson(scene: Scene, _here: Here, span: Said): Speaker | null {
  const people = mentionsWithin(scene.mentions, span).filter(({ entity }) => entity.kind === 'person');
  // "Mr Bhutto-Zardari" is no Zardari.
  if (scene.text.charAt((people[0]?.start ?? 0) - 1) === '-') return null;
  // "The president’s envoy, Raza": who speaks for another may be known himself.
  const mention = people.find((person) => !speaksFor(scene.text, span, person));
  return mention ? personOf(mention, scene.date) : null;
}

function personByFullName(scene: Scene, { names, memory }: Here, span: Said): Speaker | null {
  const inside = names.filter((candidate) => candidate.start >= span.start && candidate.end <= span.end);
  const name = inside.find((candidate) => isNoBody(scene, candidate) && !speaksFor(scene.text, span, candidate));
  if (!name) return null;
  // "Sources in Landi Kotal", "the Bureau of Rural Statistics": where or what for.
  if (/\b(?:in|at|from|near|across|of) (?:the )?$/.test(scene.text.slice(span.start, name.start))) return null;
  return (
    longerNamed(memory, name.name) ??
    unknownPerson(name.name, roleBefore(scene.text, { start: span.start, end: name.start }))
  );
}

function pointedBackAt({ text }: Scene, { memory, reading }: Here, said: Said): Speaker | null {
  // "Raza, she said, had left": she is no Raza.
  const inserted = text.charAt(reading.cue.end) === ',' && text.slice(said.start - 2, said.start) === ', ';
  return recall(inserted ? { ...memory, person: memory.earlier } : memory, said.words);
}

function authorOfAReport({ mentions }: Scene, _here: Here, said: Said): Speaker | null {
  const mention = mentionsWithin(mentions, said).find(({ entity }) => entity.kind === 'organisation');
  return mention ? bodyOf(mention) : null;
}

function issuerOfAStatement(scene: Scene, here: Here, { start, end, words }: Said): Speaker | null {
  const owner = issuerIn(words);
  if (owner !== '') return named(scene, here, { start, end: start + owner.length, words: owner });
  const issuer = issuerAfter(words);
  return issuer === '' ? null : nameOrWords(scene, here, { start: end - issuer.length, end, words: issuer });
}

/** Without a date the article itself tells which of the pack's holders it means, where it names one. */
function holderOfARole({ entities, mentions, date }: Scene, { memory }: Here, { words }: Said): Speaker | null {
  const holder = whoHolds(memory, { words, entities, date });
  if (!holder || holder.entity === null || date !== null) return holder;
  if (mentions.some(({ entity }) => entity.id === holder.entity)) return holder;
  const other = mentions.find(({ entity }) => (entity.roles ?? []).some(({ title }) => title === holder.role));
  return other ? personOf(other, date) : holder;
}

function personCalledAgain(memory: Memory, words: string): Speaker | null {
  const { person, named } = memory;
  const known = person && (isFullName(person) || person.entity !== null) ? person : named;
  const role = withoutTurn(plainRole(words));
  return known && fitsCountry(role, known) ? known : countryman(memory, role);
}

/** "the FO spokesperson", "the spokesman of the Emirate": the one named before who speaks for that body or side. */
function spokesmanNamedBefore({ mentions, entities }: Scene, { memory }: Here, said: Said): Speaker | null {
  const body = mentionsWithin(mentions, said).find(({ entity }) => entity.kind !== 'person')?.entity;
  const known = memory.byRole.get('spokesperson');
  if (!body || !known || (known.entity === null && !isFullName(known))) return null;
  const speaksForIt = mentionsIn(known.role ?? '', entities).some(({ entity }) => entity.id === body.id);
  return speaksForIt || (body.party === 'kabul' && known.party === 'kabul') ? known : null;
}

export function nameSpeaker(scene: Scene, here: Here): Speaker | null {
  const said = whoIsCited(here.reading.antecedent ? saidAt(scene, here.reading.antecedent) : here.subject);
  const bare = withoutClause(said);
  const shorter = withoutOccasion(said);
  const speaker = named(scene, here, bare) ?? (shorter && named(scene, here, shorter));
  const span = { start: here.subject.start, end: here.subject.end };
  return speaker ? spokenAt(speaker, span) : inOwnWords(scene, said, span);
}

const spokenAt = ({ name, entity, role, party }: Speaker, span: Span): Speaker => ({ name, span, entity, role, party });

function nameOrWords(scene: Scene, here: Here, said: Said): Speaker | null {
  return named(scene, here, said) ?? inOwnWords(scene, said, said);
}

/** "Pakistan’s Defence Minister Khawaja Asif" → "Pakistan’s Defence Minister". */
function roleBefore(text: string, span: Span): string | null {
  const words = text
    .slice(span.start, span.end)
    .trim()
    .replace(/^(?:the|The) |,$/g, '');
  return /^(?:|Mr|Mrs|Ms|Dr|Sir)\.?$/.test(words) || words.length > 80 ? null : words;
}
