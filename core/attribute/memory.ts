import type { Speaker } from '../claim';
import { type EntityIndex, holdsAt } from '../entities/entities';
import { remembered } from '../remembered';
import { forPhrases, forWords, isOneOf } from '../word-list';
import type { Introduction } from './introductions';
import { isOutlet, outletNouns } from './outlets';
import { pronoun } from './recall';
import { fitsCountry, headRoleIn, namesCountry, plainRole, roleKeysIn, withoutCountry } from './roles';

/** Who has spoken or been named so far in an article. */
export interface Memory {
  person: Speaker | null;
  /** Several people or a body: "they", "it". */
  group: Speaker | null;
  /** Ids of the pack's people. */
  readonly known: ReadonlySet<string>;
  /** The last speaker of any kind. */
  last: Speaker | null;
  /** The two people whom the last sentence to name two told of together. */
  pair: readonly Speaker[];
  /** The two states named last, one for each party. */
  sides: readonly Speaker[];
  /** The body that the last sentence about one is about. */
  acting: Speaker | null;
  /** Surname → full names, as first written. */
  readonly fullNames: Map<string, string[]>;
  /** First name → full names: whoever has but one is sometimes called by it. */
  readonly firstNames: Map<string, string[]>;
  /** Full name → speaker, with the role the article gave. */
  readonly people: Map<string, Speaker>;
  /** Role noun → who was last called that: "minister", "spokesperson", "official". */
  readonly byRole: Map<string, Speaker>;
  readonly introductions: Introduction[];
  /** Role nouns that have meant several people without names. */
  readonly mixed: Set<string>;
  /** Noun → the body last named that goes by it: "court", "ministry". */
  readonly bodies: Map<string, Speaker>;
}

export function memoryOf(entities: EntityIndex): Memory {
  return {
    known: new Set(entities.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    person: null,
    group: null,
    last: null,
    acting: null,
    pair: [],
    sides: [],
    fullNames: new Map(),
    firstNames: new Map(),
    people: new Map(),
    byRole: new Map(),
    introductions: [],
    mixed: new Set(),
    bodies: new Map(),
  };
}

const happenings =
  'visit|meeting|move|attack|development|decision|incident|situation|talks|evidence|war|operation|gesture|step|agreement|alteration|message';
const happening = forPhrases(
  new RegExp(`^(?:the |this |that |an? )?(?:\\p{Ll}+ )?(?:${happenings})s?\\b`, 'iu'),
  new RegExp(happenings, 'i'),
);

/** What happens or is found speaks only by a figure of speech: "they" is somebody else. */
export const isHappening = happening.test;

const several = forPhrases(
  /\b(?:officials|sources|analysts|experts|ministers|leaders|diplomats|residents|observers|commanders)\b/i,
);

/** "the visit", "the minister", "President": names nobody for good. */
const isVague = remembered((words) => isHappening(words) || /^the \p{Ll}+$/iu.test(words) || isBareRole(words));

/** Two people together are not what "the minister" means. */
const areSeveral = forPhrases(/ and |\b(?:Wing|Secretariat|Office)\b/);

export function remember(memory: Memory, speaker: Speaker, words: string): void {
  if (speaker.entity === null && isVague(words) && !isFullName(speaker)) return;
  memory.last = speaker;
  const person = isPerson(memory, speaker, words);
  if (person) {
    memory.person = speaker;
    memory.people.set(speaker.name, speaker);
  } else memory.group = speaker;
  if (several.test(words)) memory.group = speaker;
  if (areSeveral.test(words)) return;
  if (isOutlet(speaker.name)) noteRoles(memory, speaker, [outletNouns]);
  // "Gul Raza, head of the trade committee": he is no committee.
  const sayings = [words, speaker.role ?? '', speaker.name];
  noteRoles(memory, speaker, person ? sayings.map(withoutBelonging) : sayings);
}

/** Whom or what somebody belongs to: "of the trade committee", "at the ministry". */
const belonging = /(?:,? (?:of|at|for|from|with|to) (?!staff\b)|, (?:\p{Ll}+ing|who|which|whose) ).*$/u;

export const withoutBelonging = remembered((saying): string => saying.replace(belonging, ''));

/** "President said": as good as a pronoun. */
function isBareRole(words: string): boolean {
  return /^\p{L}+[^s]$/u.test(words) && headRoleIn(words) === plainRole(words);
}

/** Remembers by which role nouns a speaker can be called. */
export function noteRoles(memory: Memory, speaker: Speaker, sayings: readonly string[]): void {
  if (speaker.role !== null) memory.byRole.set(plainRole(speaker.role), speaker);
  for (const words of sayings) {
    for (const key of roleKeysIn(words)) {
      const other = memory.byRole.get(key);
      if (nameless.test(key) && other && other.name !== speaker.name) memory.mixed.add(key);
      memory.byRole.set(key, speaker);
    }
  }
}

/** Of whom there may be several without a name: after a second one "the source" is anybody's guess. */
const nameless = forWords(/^(?:source|resident|witness|trader|driver)$/);

const human = forPhrases(
  /\b(?:officials?|sources?|spokes\w+|ministers?|analysts?|experts?|president|leader|commander|diplomat|ambassador|envoy|officer|resident|trader|adviser|lawmaker|senator|professor|author|lawyer)\b/i,
);

function isPerson({ known }: Memory, speaker: Speaker, words: string): boolean {
  if (pronoun(words) === 'person' || known.has(speaker.entity ?? '')) return true;
  if (speaker.role !== null) return true;
  if (speaker.entity === null && human.test(words) && !written.test(words)) return true;
  return isFullName(speaker);
}

/** "a readout of the president's remarks", "the official statement": a person is named in it, but it is none. */
const written = forPhrases(
  /^(?:[\p{L}’'-]+ ){0,4}(?:statement|read-?out|read out|report|release|remarks|comments|communiqu[eé]|declaration|letter|survey|study|resolution)\b/iu,
);

/** Whether a person is known by name and not by what he does. */
export function isFullName({ name, entity }: Speaker): boolean {
  return entity === null && fullName.test(name);
}

const fullName = forPhrases(/^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|al-|ul-|bin )[\p{L}.'’-]*)+$/u);

/** A state named again comes last. */
export function noteSide(memory: Memory, state: Speaker): void {
  memory.sides = [...memory.sides.filter(({ party }) => party !== state.party), state].slice(-2);
}

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
  return onlyHolder(role, words, asked);
}

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
  if (!title.includes(' ') && !namesCountry(words)) return null;
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
  return { name: holder.name, span: null, entity: holder.id, role: title, party: holder.party };
}
