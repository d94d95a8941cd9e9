import type { Party } from '../claim';
import type { Mention } from './entities';

/** A movement's bare name, alone or with its people: "Taliban", "Taliban fighters". */
const people = /^(?: (?:fighters|militants|forces|insurgents|leaders))?$/;

/**
 * Movements that share a name: in an article that names only one of them in full ("the Pakistani Taliban"), the bare
 * name ("the Taliban") means that one, unless somebody else of the other's party is named too.
 */
export function inSense(text: string, mentions: Mention[]): Mention[] {
  const full = mentions.filter((mention) => isNamedInFull(text, mention));
  if (full.length === 0) return mentions;
  const means = new Map<Party, Mention>();
  for (const party of new Set(mentions.map(({ entity }) => entity.party))) {
    const own = mentions.filter(({ entity }) => entity.party === party && entity.kind !== 'place');
    const names = new Set(own.map((mention) => bareName(text, mention)));
    const [name] = names;
    const other = full.find((mention) => mention.entity.party !== party && lastOrInner(text, mention, name));
    if (party !== null && names.size === 1 && name && other) means.set(party, other);
  }
  return mentions.map((mention) => {
    const other = mention.entity.party && mention.entity.kind !== 'place' ? means.get(mention.entity.party) : undefined;
    return other ? { ...mention, entity: other.entity } : mention;
  });
}

/** The one word that names it here, '' when it takes more. */
function bareName(text: string, { start, end }: Mention): string {
  const [name = '', rest = ''] = splitFirst(text.slice(start, end));
  return people.test(rest) ? name : '';
}

function splitFirst(words: string): [string, string] {
  const at = words.search(/[ -]/);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at)];
}

function isNamedInFull(text: string, mention: Mention): boolean {
  return mention.entity.kind === 'organisation' && /[ -]/.test(text.slice(mention.start, mention.end));
}

function lastOrInner(text: string, { start, end }: Mention, name: string | undefined): boolean {
  return name !== undefined && name !== '' && text.slice(start, end).split(/[ -]/).slice(1).includes(name);
}
