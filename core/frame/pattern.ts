import type { Tag } from './concepts';
import type { Word } from './words';

/**
 * One way to say a proposition, written as `actor:ttp|militants > use > territory:afghan-soil + !pledge`.
 * `>` keeps the order (at most `reach` words between), `>>` keeps it close, `+` joins parts in any order, `|` gives
 * alternatives, `slot:` names a role, `slot=value:` fills it with a fixed value, `!` forbids a concept anywhere in the
 * clause, `~` asks for one in the clause or shortly before it, `@` for the party whose voice it is (in the clause, where
 * that is not known; `unknown` among the voices takes that as well). A name that is no concept of the pack is a literal word,
 * or some; `*` as in terms.
 */
export interface Pattern {
  readonly chains: readonly (readonly Element[])[];
  readonly forbidden: readonly string[];
  /** What must stand in the clause or before it. */
  readonly around: readonly (readonly string[])[];
  /** Whose voice it must be. */
  readonly voices: readonly (readonly string[])[];
}

interface Element {
  readonly slot: string | null;
  /** What the slot is filled with; the concept found when null. */
  readonly value: string | null;
  readonly names: readonly string[];
  /** Words allowed between it and its neighbour before it. */
  readonly reach: number;
}

/** Among voices: whoever speaks is not known. */
const unknownVoice = 'unknown';

/** Words allowed between two neighbours of a chain, and between two close ones. */
const reach = 9;
const closeReach = 2;

export function parsePattern(source: string): Pattern {
  const chains: Element[][] = [];
  const forbidden: string[] = [];
  const [around, voices]: [string[][], string[][]] = [[], []];
  for (const piece of source.split('+')) {
    const part = piece.trim();
    const mark = part.charAt(0);
    if (mark === '!') forbidden.push(...namesOf(part.slice(1)));
    else if (mark === '~') around.push(namesOf(part.slice(1)));
    else if (mark === '@') voices.push(namesOf(part.slice(1)));
    else chains.push(parseChain(part));
  }
  return { chains, forbidden, around, voices };
}

function parseChain(source: string): Element[] {
  // Of "a >> b" the split leaves an empty piece before "b".
  const pieces = source.split('>');
  return pieces.flatMap((piece, i) =>
    piece === '' ? [] : [parseElement(piece, pieces[i - 1] === '' ? closeReach : reach)],
  );
}

function parseElement(source: string, within: number): Element {
  const [left = '', right] = source.trim().split(':');
  if (right === undefined) return { slot: null, value: null, names: namesOf(left), reach: within };
  const [slot = '', value = null] = left.split('=');
  return { slot, value, names: namesOf(right), reach: within };
}

function namesOf(source: string): string[] {
  return source.split('|').map((name) => name.trim());
}

/** The names of each element. */
export function needsOf({ chains }: Pattern): (readonly string[])[] {
  return chains.flatMap((chain) => chain.map(({ names }) => names));
}

export interface Clause {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  /** What stands in the clause under each name: the concept's places, or those of the literal words. */
  readonly byName: ReadonlyMap<string, readonly Tag[]>;
  /** Whether a concept stands shortly before the clause. */
  readonly toldBefore: (name: string) => boolean;
  /** The party who speaks, if known. */
  readonly voice: string | null;
}

/** Places by the concept that stands there. */
export function grouped(tags: readonly Tag[]): Map<string, Tag[]> {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) {
    const known = groups.get(tag.concept);
    if (known) known.push(tag);
    else groups.set(tag.concept, [tag]);
  }
  return groups;
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
  const taken: Taken[] = [];
  for (const chain of pattern.chains) {
    const found = matchChain(chain, clause, taken);
    if (!found) return null;
    taken.push(...found);
  }
  const slots: Record<string, string> = {};
  for (const { element, tag } of taken) {
    if (element.slot !== null) slots[element.slot] = element.value ?? tag.concept;
  }
  const tags = taken.map(({ tag }) => tag);
  return { from: Math.min(...tags.map((t) => t.from)), to: Math.max(...tags.map((t) => t.to)), tags, slots };
}

/** Whether a clause holds what a pattern asks for beside its elements, and nothing that it forbids. */
export function suits({ forbidden, around, voices }: Pattern, clause: Clause): boolean {
  const { byName, toldBefore, voice } = clause;
  if (anyIn(forbidden, byName)) return false;
  const spoken = (names: readonly string[]) =>
    names.includes(voice ?? unknownVoice) || (voice === null && anyIn(names, byName));
  return voices.every(spoken) && around.every((names) => anyIn(names, byName) || names.some(toldBefore));
}

function anyIn(names: readonly string[], byName: Clause['byName']): boolean {
  for (const name of names) if (byName.has(name)) return true;
  return false;
}

interface Taken {
  readonly element: Element;
  readonly tag: Tag;
}

function matchChain(chain: readonly Element[], clause: Clause, taken: readonly Taken[]): Taken[] | null {
  const [first, ...rest] = chain;
  if (first === undefined) return [];
  // Later starts are tried first: the nearest subject is the likelier one.
  const starts = candidates(first, clause).sort((a, b) => b.from - a.from);
  for (const tag of starts) {
    if (taken.some((t) => meets(t.tag, tag))) continue;
    const found = follow(rest, clause, [...taken, { element: first, tag }]);
    if (found) return found.slice(taken.length);
  }
  return null;
}

function follow(rest: readonly Element[], clause: Clause, taken: readonly Taken[]): Taken[] | null {
  const [next, ...after] = rest;
  const last = taken.at(-1);
  if (next === undefined || last === undefined) return [...taken];
  const options = candidates(next, clause)
    .filter(({ from }) => from >= last.tag.to && from - last.tag.to <= next.reach)
    .sort((a, b) => a.from - b.from);
  for (const tag of options) {
    if (taken.some((t) => meets(t.tag, tag))) continue;
    const found = follow(after, clause, [...taken, { element: next, tag }]);
    if (found) return found;
  }
  return null;
}

const meets = (a: Tag, b: Tag) => a.from < b.to && b.from < a.to;

function candidates({ names }: Element, { byName }: Clause): Tag[] {
  return names.flatMap((name) => byName.get(name) ?? []);
}
