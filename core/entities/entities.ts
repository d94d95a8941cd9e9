import type { Span } from '../article';
import type { Party } from '../claim';
import { isCapitalAt } from '../letter-runs';
import type { Entity, Role } from '../pack';
import { finish, type Steps } from '../steps';
import { knownOf, NO_WORD, type Runs, runsOf } from '../word-runs';
import { inSense } from './senses';
import { keyAt, keyOf, tokensOf } from './tokens';

/** Where a text names an entity of the pack. */
export type Mention = Span & { readonly entity: Entity };

interface Name {
  readonly entity: Entity;
  /** How each of its words is to be written. */
  readonly written: readonly Writing[];
}

/** An acronym of the pack matches in capitals only, a name with a capital. */
type Writing = 'anyhow' | 'capital' | 'capitals';

interface Node {
  readonly next: Map<string, Node>;
  readonly names: Name[];
}

/** The names of a pack as a trie of words; built once. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  /** Ids of those who are persons. */
  readonly people: ReadonlySet<string>;
  readonly root: Node;
  /** What the names go on with that begin with a run's word; null when none does. */
  readonly after: (runs: Runs, index: number) => Node | null;
}

export function indexEntities(entities: readonly Entity[]): EntityIndex {
  return finish(indexingEntities(entities));
}

/** The same one by one. */
export function* indexingEntities(entities: readonly Entity[]): Steps<EntityIndex> {
  const root: Node = { next: new Map(), names: [] };
  for (const entity of entities) {
    yield;
    for (const alias of [entity.name, ...entity.aliases]) addName(root, entity, alias);
  }
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return { entities, people, root, after: nodeAfter(root) };
}

function nodeAfter(root: Node): EntityIndex['after'] {
  const known = knownOf((word) => root.next.get(keyOf(word)) ?? null, null);
  return (runs, index) =>
    runs.words[index] === NO_WORD ? (root.next.get(keyAt(runs, index)) ?? null) : known(runs, index);
}

/** Mentions in order, never overlapping; the longest name at a place wins. */
export function mentionsIn(text: string, index: EntityIndex): Mention[] {
  return finish(findingMentions(text, index));
}

/** Words that are looked at in one step. */
const wordsAStep = 500;

/** The same step by step. */
export function* findingMentions(text: string, index: EntityIndex): Steps<Mention[]> {
  const runs = runsOf(text);
  const mentions: Mention[] = [];
  let next = wordsAStep;
  for (let i = 0; i < runs.count; i++) {
    if (i >= next) {
      yield;
      next = i + wordsAStep;
    }
    const node = index.after(runs, i);
    const found = node && longestFrom(runs, i, node);
    if (!found) continue;
    mentions.push(found.mention);
    i = found.last;
  }
  return inSense(text, mentions);
}

/** The answer given last for each entity: an article asks for the same people again and again. */
const lastRoles = new WeakMap<Entity, { readonly date: string | null; readonly role: Role | null }>();

/** The role a person holds at a date, in words; the latest known one when the date is unknown. */
export function roleAt(entity: Entity, date: string | null): string | null {
  return heldAt(entity, date)?.title ?? null;
}

/** Whose voice somebody is at a date: a role may have a party of its own, as in opposition. */
export function partyAt(entity: Entity, date: string | null): Party | null {
  return heldAt(entity, date)?.party ?? entity.party;
}

function heldAt(entity: Entity, date: string | null): Role | null {
  const last = lastRoles.get(entity);
  if (last?.date === date) return last.role;
  const role = roleHeld(entity.roles ?? [], date);
  lastRoles.set(entity, { date, role });
  return role;
}

function roleHeld(roles: readonly Role[], date: string | null): Role | null {
  if (date === null) return roles.find((role) => role.to === null) ?? roles.at(-1) ?? null;
  return roles.find((role) => holdsAt(role, date)) ?? null;
}

/** Whether a role with these years covers a date; both are compared at the precision they share. */
export function holdsAt(role: { readonly from: string | null; readonly to: string | null }, date: string): boolean {
  const compare = (a: string) => {
    const width = Math.min(a.length, date.length);
    const [ours, theirs] = [a.slice(0, width), date.slice(0, width)];
    return ours === theirs ? 0 : ours < theirs ? -1 : 1;
  };
  return (role.from === null || compare(role.from) <= 0) && (role.to === null || compare(role.to) >= 0);
}

function addName(root: Node, entity: Entity, alias: string): void {
  const tokens = tokensOf(alias);
  if (tokens.length === 0) return;
  let node = root;
  for (const { key } of tokens) {
    const child = node.next.get(key) ?? { next: new Map(), names: [] };
    node.next.set(key, child);
    node = child;
  }
  node.names.push({ entity, written: tokens.map((token) => writingOf(token.word)) });
}

/** The longest name that begins at a run; `first` is the node after it. */
function longestFrom(runs: Runs, from: number, first: Node): Found | null {
  let node: Node | undefined = first;
  let name: Name | undefined;
  let last = from;
  for (let i = from; node !== undefined; ) {
    const found: Name | undefined = nameAt(node, runs, from);
    if (found) [name, last] = [found, i];
    if (++i >= runs.count || node.next.size === 0 || !joined(runs, i)) break;
    node = node.next.get(keyAt(runs, i));
  }
  const [start, end] = [runs.starts[from] ?? 0, runs.ends[last] ?? 0];
  return name ? { mention: { start, end, entity: name.entity }, last } : null;
}

/** A name with the index of its last run. */
interface Found {
  readonly mention: Mention;
  readonly last: number;
}

function nameAt({ names }: Node, runs: Runs, from: number): Name | undefined {
  for (const name of names) if (writtenAs(name, runs, from)) return name;
  return undefined;
}

const joining = " -’'\u00a0–.";

/** "Tehreek-e-Taliban", "U.S.", "Zabihullah Mujahid": at most a hyphen, an apostrophe, a dot or a space before a run. */
function joined({ text, starts, ends }: Runs, index: number): boolean {
  const [before, end, start] = [starts[index - 1] ?? 0, ends[index - 1] ?? 0, starts[index] ?? 0];
  if (start - end === 1) return joining.includes(text.charAt(end));
  return start - end === 2 && end - before <= 4 && text.startsWith('. ', end);
}

function writingOf(word: string): Writing {
  if (word === word.toLowerCase()) return 'anyhow';
  return word.length <= 5 && word === word.toUpperCase() ? 'capitals' : 'capital';
}

/** A capital in the pack's spelling asks for one in the text: "US" is no "us", "Haqqani" no "haqqani". */
function writtenAs({ written }: Name, { text, starts, ends }: Runs, from: number): boolean {
  for (let i = 0; i < written.length; i++) {
    if (written[i] === 'anyhow') continue;
    const start = starts[from + i] ?? 0;
    if (!(written[i] === 'capital' ? isCapitalAt(text, start) : isInCapitals(text.slice(start, ends[from + i]))))
      return false;
  }
  return true;
}

const isInCapitals = (word: string) => word === word.toUpperCase();
