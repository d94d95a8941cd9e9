import type { Span } from '../article';
import type { Speaker } from '../claim';
import type { Mention } from '../entities/entities';
import { roleAround } from './introductions';
import { notePerson } from './longer-names';
import { isFullName, type Memory, noteRoles, withoutBelonging } from './memory';
import type { ProperName } from './proper-names';
import type { Context } from './reading';
import { whoHolds } from './role-holders';
import { plainRole } from './roles';
import { isNoBody, type Scene } from './scene';
import { noteStates } from './sides';
import { mentionAt, mentionsWithin, personOf, unknownPerson } from './speaker-of';
import { namedInFull } from './surnames';
import { firstEndingAfter, isPossessive, type Word } from './words';

/** A sentence at which somebody or something is noticed. */
export interface Noticing {
  readonly memory: Memory;
  readonly context: Context;
  readonly names: readonly ProperName[];
  /** What the sentence names. */
  readonly mentions: readonly Mention[];
}

/** People a sentence names outside quotations, near its head, are whom "he" may mean next. */
export function noticePeople(scene: Scene, at: Noticing): void {
  const { memory, context, names, mentions } = at;
  for (const name of names) noticeName(scene, memory, name);
  for (const mention of mentions) {
    if (mention.entity.kind !== 'person') continue;
    const person = personOf(mention, scene.date);
    if (!memory.people.has(person.name)) notePerson(memory, person.name, person);
    if (person.role === null || memory.byRole.has(plainRole(person.role))) continue;
    memory.introductions.push({ at: mention.start, person, role: person.role });
    noteRoles(memory, person, [withoutBelonging(person.role)]);
  }
  noteStates(memory.sides, mentions, scene.text);
  if (names.length + mentions.length > 1) notePair(scene, at);
  const known = mentions.find((mention) => mention.entity.kind === 'person' && headsClause(context, mention));
  const other = names.find((name) => isNoBody(scene, name) && headsClause(context, name));
  if (known && (!other || known.start <= other.start)) memory.person = personOf(known, scene.date);
  else if (other) memory.person = memory.people.get(other.name) ?? unknownPerson(other.name, null);
  else memory.person = bySurname(scene, memory, context) ?? byRole(scene, memory, context) ?? memory.person;
  if (memory.person && (memory.person.entity !== null || isFullName(memory.person))) memory.named = memory.person;
}

/** "In 2014, Ehsan left": a surname that the article gave in full before heads the clause. */
function bySurname(scene: Scene, memory: Memory, context: Context): Speaker | null {
  const word = surnameIn(memory, context);
  const [full, ...others] = (word && memory.fullNames.get(word.text)) ?? [];
  if (!word || full === undefined || others.length > 0 || !isNoBody(scene, word)) return null;
  return memory.people.get(full) ?? namedInFull(scene, full);
}

/** "The Pakistani minister is on a tour": from then on he is "the minister". */
function byRole({ entities, date }: Scene, memory: Memory, { sentence, words: [first] }: Context): Speaker | null {
  if (first?.text !== 'The' || !mayHead.test(sentence.text)) return null;
  const words = roleAtHead.exec(sentence.text)?.[1];
  const holder = words === undefined ? null : whoHolds(memory, { words, entities, date });
  if (!holder || !memory.people.has(holder.name)) return null;
  noteRoles(memory, holder, [words ?? '']);
  return holder;
}

const heads = 'minister|president|premier|ambassador|envoy|general|commander|governor|secretary';
/** A look that needs no letters beyond ASCII. */
const mayHead = new RegExp(`^\\s*The (?:\\S+ ){0,2}(?:${heads}) `);
const roleAtHead = new RegExp(
  `^\\s*(The (?:[\\p{L}.]+ ){0,2}(?:${heads}))(?= (?!of|to|for|in|said|says|told|added)\\p{Ll})`,
  'u',
);

/** The first word that heads a clause and is a surname. */
function surnameIn({ fullNames }: Memory, context: Context): Word | undefined {
  if (fullNames.size === 0) return undefined;
  for (let i = 0; i < 16; i++) {
    const word = context.words[i];
    if (word?.capital && fullNames.has(word.text) && !isPossessive(word) && headsClause(context, word)) return word;
  }
  return undefined;
}

/** "Raza met Qadir": whom "the two leaders" means next. */
function notePair(scene: Scene, { memory, context, names, mentions }: Noticing): void {
  const known = mentions.filter(({ entity }) => entity.kind === 'person');
  const others = names.filter((name) => isNoBody(scene, name) && mentionsWithin(scene.mentions, name).length === 0);
  // A list of names is no pair, nor is one alone.
  if (known.length + others.length > 4 || known.length + others.length < 2) return;
  const people = [
    ...known.map((mention) => ({ at: mention.start, person: personOf(mention, scene.date) })),
    ...others.map((name) => ({
      at: name.start,
      person: memory.people.get(name.name) ?? unknownPerson(name.name, null),
    })),
  ];
  const told = people.filter(({ at }) => context.words[firstEndingAfter(context.words, at)]?.quoted === false);
  const pair = [...new Map(told.sort((a, b) => a.at - b.at).map(({ person }) => [person.name, person])).values()];
  if (pair.length === 2) memory.pair = pair;
}

/** Remembers a full name by its surname, and by the role the article gives it: "police officer Ali Qadir". */
function noticeName(scene: Scene, memory: Memory, name: ProperName): void {
  const parts = name.name.split(' ');
  const mention = mentionAt(scene.mentions, name);
  addName(memory.fullNames, parts.at(-1) ?? name.name, name.name);
  if (mention?.entity.kind !== 'place') addName(memory.firstNames, parts[0] ?? name.name, name.name);
  if (memory.people.has(name.name) || !isNoBody(scene, name)) return;
  const role = roleAround(scene.text, name);
  if (role === null) return;
  const person = mention ? personOf(mention, scene.date) : unknownPerson(name.name, role);
  notePerson(memory, name.name, person);
  memory.introductions.push({ at: name.start, person, role });
  noteRoles(memory, person, [withoutBelonging(role)]);
}

function addName(names: Map<string, string[]>, part: string, full: string): void {
  const known = names.get(part);
  if (known === undefined) names.set(part, [full]);
  else if (!known.includes(full)) known.push(full);
}

/** Whether a name stands at a sentence's head, titles and time phrases aside, and outside quotations. */
function headsClause({ text, sentence, words }: Context, name: Span): boolean {
  if (name.start > sentence.start + 80) return false;
  if (name.start === sentence.start) return words[0]?.quoted === false;
  const before = text.slice(sentence.start, name.start);
  const clause = before.slice(before.lastIndexOf(',') + 1);
  if (addressed.test(clause.trimStart())) return false;
  if (/[“"]/.test(before) || /\b(?:of|with|by|to|from|for|against|and|on|in|at|between|about|said|told)\b/.test(clause))
    return false;
  return words.some((word) => word.start <= name.start && name.start < word.end && !word.quoted);
}

/** "He also asked | Raza to wait": whom one speaks to. */
const addressed =
  /^(?:he|she|they) (?:[a-zà-ÿ]+ )?(?:asked|urged|thanked|praised|invited|met|informed|advised|requested|assured)\b/i;
