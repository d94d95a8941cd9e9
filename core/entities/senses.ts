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
    const name = party === null ? '' : onlyName(text, mentions, party);
    const other =
      name === '' ? undefined : full.find((one) => one.entity.party !== party && holdsInner(text, one, name));
    if (party !== null && other) means.set(party, other);
  }
  if (means.size === 0) return mentions;
  return mentions.map((mention) => {
    const other = mention.entity.party && mention.entity.kind !== 'place' ? means.get(mention.entity.party) : undefined;
    return other ? { start: mention.start, end: mention.end, entity: other.entity } : mention;
  });
}

/** The one word by which a text names all of a party's people and bodies, '' when it takes more or other ones. */
function onlyName(text: string, mentions: readonly Mention[], party: Party): string {
  let only: string | null = null;
  for (const mention of mentions) {
    if (mention.entity.party !== party || mention.entity.kind === 'place') continue;
    const name = bareName(text, mention);
    if (name === '' || (only !== null && name !== only)) return '';
    only = name;
  }
  return only ?? '';
}

/** The one word that names it here, '' when it takes more. */
function bareName(text: string, { start, end }: Mention): string {
  const gap = gapIn(text, start, end);
  if (gap === end) return text.slice(start, end);
  return people.test(text.slice(gap, end)) ? text.slice(start, gap) : '';
}

const SPACE = 32;
const HYPHEN = 45;

/** Where a name's first word ends. */
function gapIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === HYPHEN) return at;
  }
  return end;
}

const isNamedInFull = (text: string, { entity, start, end }: Mention) =>
  entity.kind === 'organisation' && gapIn(text, start, end) < end;

const holdsInner = (text: string, { start, end }: Mention, name: string) =>
  text.slice(start, end).split(/[ -]/).slice(1).includes(name);
