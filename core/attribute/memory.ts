import type { Speaker } from '../claim';
import type { EntityIndex } from '../entities/entities';
import { holdsAt } from '../entities/entities';

/** Who has spoken or been named so far in an article. */
export interface Memory {
  person: Speaker | null;
  /** Several people or a body: "they", "it". */
  group: Speaker | null;
  /** The last speaker of any kind. */
  last: Speaker | null;
  /** Surname → full name as first written. */
  readonly fullNames: Map<string, string>;
  /** Full name → speaker, with the role the article gave. */
  readonly people: Map<string, Speaker>;
  /** Role noun → who was last called that: "minister", "spokesperson", "official". */
  readonly byRole: Map<string, Speaker>;
}

export function memoryOf(): Memory {
  return { person: null, group: null, last: null, fullNames: new Map(), people: new Map(), byRole: new Map() };
}

const roleNoun =
  /\b(?:chief of army staff|prime minister|foreign minister|defen[cs]e minister|interior minister|information minister|deputy prime minister|minister|premier|president|spokes(?:man|person|woman)|official|source|ambassador|envoy|general|leader|chief|analyst|expert|secretary|governor|senator|mayor|report|study|survey|statement|ministry|office|group|newspaper|diplomat|commander|chairman|adviser|advisor|lawmaker|congressman|professor|police|outfit|military|army|government|agency|outlet|channel|committee|candidate|nominee|representative|paper|author|director|deputy)s?\b/g;

/** What happens or is found speaks only by a figure of speech: "they" is somebody else. */
const happening =
  /^(?:the |this |that |an? )?(?:\p{Ll}+ )?(?:visit|meeting|move|attack|development|decision|incident|situation|talks|evidence|war|operation|gesture|step|agreement|alteration|message)s?\b/iu;
const several =
  /\b(?:officials|sources|analysts|experts|ministers|leaders|diplomats|residents|observers|commanders)\b/i;

export function remember(memory: Memory, speaker: Speaker, words: string): void {
  if (speaker.entity === null && happening.test(words)) return;
  memory.last = speaker;
  const person = isPerson(speaker, words);
  if (person) {
    memory.person = speaker;
    memory.people.set(speaker.name, speaker);
  } else memory.group = speaker;
  if (several.test(words)) memory.group = speaker;
  // Two people together are not what "the minister" means.
  if (/ and |\b(?:Wing|Secretariat|Office)\b/.test(words)) return;
  noteRoles(memory, speaker, [words, speaker.role ?? '', speaker.name]);
}

/** Remembers by which role nouns a speaker can be called. */
export function noteRoles(memory: Memory, speaker: Speaker, sayings: readonly string[]): void {
  if (speaker.role !== null) memory.byRole.set(speaker.role.toLowerCase(), speaker);
  for (const said of sayings) {
    for (const match of said.toLowerCase().matchAll(roleNoun)) {
      const noun = match[0].replace(/s$/, '');
      memory.byRole.set(noun, speaker);
      memory.byRole.set(noun.split(' ').at(-1) ?? noun, speaker);
    }
  }
}

const human =
  /\b(?:officials?|sources?|spokes\w+|ministers?|analysts?|experts?|president|leader|commander|diplomat|ambassador|envoy|officer|resident|trader|adviser|lawmaker|senator|professor|author|lawyer)\b/i;

function isPerson(speaker: Speaker, words: string): boolean {
  if (/^(?:he|she)$/i.test(words)) return true;
  if (speaker.role !== null) return true;
  if (speaker.entity === null && human.test(words)) return true;
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|al-|ul-|bin )[\p{L}.'’-]*)+$/u.test(speaker.name) && speaker.entity === null;
}

/** "he" is the last person, "they" and "it" the last body; null for other words. */
export function recall(memory: Memory, words: string): Speaker | null {
  if (/^(?:he|she|his|her|him)$/i.test(words)) return memory.person ?? memory.last;
  if (/^(?:they|it|its|their)$/i.test(words)) return memory.group ?? memory.person;
  if (/^the (?:statement|communique|communiqué|post|tweet|message|letter)$/i.test(words)) return memory.last;
  return null;
}

/** "the minister": whoever was called so last, else the only holder of that role at the date. */
export function whoHolds(
  memory: Memory,
  asked: { words: string; entities: EntityIndex; date: string | null },
): Speaker | null {
  const words = asked.words.toLowerCase().replace(/[’']s?$/, '');
  if (!/^(?:the|our|his|her|its)\b/.test(words)) return null;
  const noun = words.match(roleNoun)?.at(-1)?.replace(/s$/, '');
  if (/^the (?:army|military) chief$/.test(words))
    return memory.byRole.get('chief of army staff') ?? onlyHolder('chief of army staff', asked);
  if (noun === undefined || words.split(' ').length > 4) return null;
  const rest = words.replace(/^(?:the|our|his|her|its) /, '').replace(/s$/, '');
  if (rest === noun || rest.endsWith(` ${noun}`)) {
    const known = memory.byRole.get(noun) ?? null;
    if (known && (rest === noun || rest.includes('former') === (known.role ?? '').toLowerCase().includes('former')))
      return known;
  }
  return onlyHolder(rest, asked);
}

/** The one entity of the pack that holds a role at the date: "the foreign minister". */
function onlyHolder(title: string, { entities, date }: { entities: EntityIndex; date: string | null }): Speaker | null {
  if (!title.includes(' ')) return null;
  const fits = (held: string) => held.toLowerCase().startsWith(title) || held.toLowerCase().endsWith(title);
  const holders = entities.entities.filter((entity) =>
    (entity.roles ?? []).some((role) => fits(role.title) && (date === null ? role.to === null : holdsAt(role, date))),
  );
  const [holder] = holders;
  if (!holder || holders.length > 1) return null;
  return { name: holder.name, span: null, entity: holder.id, role: title, party: holder.party };
}
