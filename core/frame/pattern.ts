import type { Tag } from './concepts';
import type { Word } from './words';

/**
 * One way to say a proposition, written as `actor:ttp|militants > use > territory:afghan-soil + !pledge`.
 * `>` keeps the order (at most `reach` words between), `+` joins parts in any order, `|` gives alternatives,
 * `slot:` names a role, `!` forbids a concept anywhere in the clause. A name that is no concept is a literal word.
 */
export interface Pattern {
  readonly chains: readonly (readonly Element[])[];
  readonly forbidden: readonly string[];
}

interface Element {
  readonly slot: string | null;
  readonly names: readonly string[];
}

/** Words allowed between two neighbours of a chain. */
const reach = 9;

export function parsePattern(source: string): Pattern {
  const parts = source.split('+').map((part) => part.trim());
  return {
    chains: parts.filter((part) => !part.startsWith('!')).map((part) => part.split('>').map(parseElement)),
    forbidden: parts.filter((part) => part.startsWith('!')).flatMap((part) => part.slice(1).split('|')),
  };
}

function parseElement(source: string): Element {
  const [left = '', right] = source.trim().split(':');
  return right === undefined ? { slot: null, names: left.split('|') } : { slot: left, names: right.split('|') };
}

/** The concepts and literals a pattern asks for. */
export function namesIn({ chains, forbidden }: Pattern): string[] {
  return [...chains.flat().flatMap(({ names }) => names), ...forbidden];
}

export interface Clause {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
}

export interface PatternMatch {
  /** First and last word index taken, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly tags: readonly Tag[];
  readonly slots: Readonly<Record<string, string>>;
}

/** The first and tightest way the pattern stands in the clause, or null. */
export function matchPattern(pattern: Pattern, clause: Clause): PatternMatch | null {
  if (pattern.forbidden.some((name) => candidates(name, clause).length > 0)) return null;
  const taken: Taken[] = [];
  for (const chain of pattern.chains) {
    const found = matchChain(chain, clause, taken);
    if (!found) return null;
    taken.push(...found);
  }
  const slots: Record<string, string> = {};
  for (const { slot, tag } of taken) if (slot !== null) slots[slot] = tag.concept;
  const tags = taken.map(({ tag }) => tag);
  return { from: Math.min(...tags.map((t) => t.from)), to: Math.max(...tags.map((t) => t.to)), tags, slots };
}

interface Taken {
  readonly slot: string | null;
  readonly tag: Tag;
}

function matchChain(chain: readonly Element[], clause: Clause, taken: readonly Taken[]): Taken[] | null {
  const [first, ...rest] = chain;
  if (first === undefined) return [];
  // Later starts are tried first: the nearest subject is the likelier one.
  const starts = first.names.flatMap((name) => candidates(name, clause)).sort((a, b) => b.from - a.from);
  for (const tag of starts) {
    if (taken.some((t) => meets(t.tag, tag))) continue;
    const found = follow(rest, clause, [...taken, { slot: first.slot, tag }]);
    if (found) return found.slice(taken.length);
  }
  return null;
}

function follow(rest: readonly Element[], clause: Clause, taken: readonly Taken[]): Taken[] | null {
  const [next, ...after] = rest;
  const last = taken.at(-1);
  if (next === undefined || last === undefined) return [...taken];
  const options = next.names
    .flatMap((name) => candidates(name, clause))
    .filter(({ from }) => from >= last.tag.to && from - last.tag.to <= reach)
    .sort((a, b) => a.from - b.from);
  for (const tag of options) {
    if (taken.some((t) => meets(t.tag, tag))) continue;
    const found = follow(after, clause, [...taken, { slot: next.slot, tag }]);
    if (found) return found;
  }
  return null;
}

const meets = (a: Tag, b: Tag) => a.from < b.to && b.from < a.to;

function candidates(name: string, { words, tags }: Clause): Tag[] {
  const tagged = tags.filter(({ concept }) => concept === name);
  if (tagged.length > 0) return tagged;
  return words.flatMap(({ key }, from) => (key === name ? [{ concept: name, from, to: from + 1 }] : []));
}
