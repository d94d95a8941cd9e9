import type { Speaker } from '../claim';
import type { EntityIndex } from '../entities/entities';
import { remembered } from '../remembered';
import { forPhrases, forWords } from '../word-list';
import type { Introduction } from './introductions';
import { notePerson } from './longer-names';
import { isOutlet, outletNouns } from './outlets';
import type { Context } from './reading';
import { pronoun } from './recall';
import { headRoleIn, isBodyNoun, plainRole, roleKeysIn } from './roles';
import { type Sides, startSides } from './sides';
import { tells } from './tells';

/** Who has spoken or been named so far in an article. */
export interface Memory {
  person: Speaker | null;
  /** Who that was before the sentence at hand. */
  earlier: Speaker | null;
  /** The last one of them who is known by name. */
  named: Speaker | null;
  /** Several people or a body: "they", "it". */
  group: Speaker | null;
  /** Ids of the pack's people. */
  readonly known: ReadonlySet<string>;
  /** The last speaker of any kind. */
  last: Speaker | null;
  /** The two people whom the last sentence to name two told of together. */
  pair: readonly Speaker[];
  readonly sides: Sides;
  /** Whose statement is told of. */
  issuer: Speaker | null;
  /** The body that the last sentence about one is about. */
  acting: Speaker | null;
  /** Surname → full names, as first written. */
  readonly fullNames: Map<string, string[]>;
  /** First name → full names: whoever has but one is sometimes called by it. */
  readonly firstNames: Map<string, string[]>;
  /** Full name → speaker, with the role the article gave. */
  readonly people: Map<string, Speaker>;
  /** Word of a long name → those whose name has it, by their names. */
  readonly byWord: Map<string, Map<string, Speaker>>;
  /** Role noun → who was last called that: "minister", "spokesperson", "official". */
  readonly byRole: Map<string, Speaker>;
  readonly introductions: Introduction[];
  /** Role nouns that have meant several people without names. */
  readonly mixed: Set<string>;
  /** Noun → the body last named that goes by it: "court", "ministry". */
  readonly bodies: Map<string, Speaker>;
  /** Noun → the outlet that the article calls so: "the Hill Review magazine". */
  readonly outlets: Map<string, Speaker>;
}

export function memoryOf({ people }: EntityIndex): Memory {
  return {
    known: people,
    person: null,
    earlier: null,
    named: null,
    group: null,
    last: null,
    acting: null,
    issuer: null,
    pair: [],
    sides: startSides(),
    fullNames: new Map(),
    firstNames: new Map(),
    people: new Map(),
    byWord: new Map(),
    byRole: new Map(),
    introductions: [],
    mixed: new Set(),
    bodies: new Map(),
    outlets: new Map(),
  };
}

const happenings =
  'visit|meeting|move|attack|development|decision|incident|situation|talks|evidence|war|operation|gesture|step|agreement|alteration|message|scale|precision|pattern|choice|timing|trend|sequence|absence|lack|surge|pace|frequency|intensity|persistence';
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

/** "a readout of the president’s remarks": the president is called so, not the readout. */
const ofSomebody = forPhrases(
  /^(?:an? |the )?(?:\p{Ll}+ )?(?:read-?out|transcript|text|summary|copy|video|recording) of /iu,
  / of /i,
);

/** Two people together are not what "the minister" means. */
const areSeveral = forPhrases(/ and |\b(?:Wing|Secretariat|Office)\b/);

/** "in a statement", "issued a joint communiqué": what is told has been put in writing. */
const issuing =
  /\b(?:in|issued|released|shared|according to) (?:an?|its|his|her|their|the) (?:[\p{L}-]+ ){0,2}(?:statement|communiqu[eé]|declaration|press release|handout|readout|post|letter|message)\b/iu;

/** It has one of these: a look that needs no letters beyond ASCII. */
const mayIssue = /\b(?:in|issued|released|shared|to) (?:an?|its|his|her|their|the) /i;

/** Whether a sentence tells of a statement in writing: whoever speaks in it issues it. */
export function tellsOfStatement({ marks, sentence }: Context): boolean {
  return (marks & tells.statement) !== 0 && mayIssue.test(sentence.text) && issuing.test(sentence.text);
}

export function remember(memory: Memory, speaker: Speaker, words: string): void {
  if (speaker.entity === null && isVague(words) && !isFullName(speaker)) return;
  memory.last = speaker;
  const person = isPerson(memory, speaker, words);
  if (person) {
    memory.person = speaker;
    if (speaker.entity !== null || isFullName(speaker)) memory.named = speaker;
    notePerson(memory, speaker.name, speaker);
  } else memory.group = speaker;
  if (several.test(words)) memory.group = speaker;
  if (areSeveral.test(words) || (!person && ofSomebody.test(words))) return;
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
  const human = speaker.role !== null || isFullName(speaker);
  for (const words of sayings) {
    for (const key of roleKeysIn(words)) {
      if (human && isBodyNoun.test(key)) continue;
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
  if (withOthers.test(words)) return false;
  if (pronoun(words) === 'person' || known.has(speaker.entity ?? '')) return true;
  if (speaker.role !== null || aged.test(words)) return true;
  if (speaker.entity === null && human.test(words) && !written.test(words)) return true;
  return isFullName(speaker);
}

/** "Raza and other officials". */
const withOthers = forPhrases(/ and (?:other|others|several|some|two|three|many)\b/);

/** "Hayat, a 46-year-old driver": a name of one word with what he is. */
const aged = forPhrases(/^\p{Lu}[\p{L}’'-]+, (?:an?|the|who|aged|\d+)\b/u, /, /);

/** "a readout of the president's remarks", "the official statement": a person is named in it, but it is none. */
const written = forPhrases(
  /^(?:[\p{L}’'-]+ ){0,4}(?:statement|read-?out|read out|report|release|remarks|comments|communiqu[eé]|declaration|letter|survey|study|resolution)\b/iu,
  /statement|read|report|release|remarks|comments|communiqu|declaration|letter|survey|study|resolution/i,
);

/** Whether a person is known by name and not by what he does. */
export function isFullName({ name, entity }: Speaker): boolean {
  return entity === null && fullName.test(name);
}

const fullName = forPhrases(/^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|al-|ul-|bin )[\p{L}.'’-]*)+$/u);
