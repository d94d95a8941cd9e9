import type { Span } from '../article';
import type { Entity } from '../pack';
import { inSense } from './senses';
import { type Token, tokensOf } from './tokens';

/** Where a text names an entity of the pack. */
export type Mention = Span & { readonly entity: Entity };

interface Name {
  readonly entity: Entity;
  /** The alias as the pack writes it: an acronym matches in capitals only. */
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: Name[];
}

/** The names of a pack as a trie of words; built once. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly root: Node;
}

export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const root: Node = { next: new Map(), names: [] };
  for (const entity of entities) {
    for (const alias of [entity.name, ...entity.aliases]) addName(root, entity, alias);
  }
  return { entities, root };
}

/** Mentions in order, never overlapping; the longest name at a place wins. */
export function mentionsIn(text: string, index: EntityIndex): Mention[] {
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = longestAt(text, tokens, { at: i, root: index.root });
    if (found) mentions.push(found.mention);
    i = found ? found.next : i + 1;
  }
  return inSense(text, mentions);
}

/** The role a person holds at a date, in words; the latest known one when the date is unknown. */
export function roleAt(entity: Entity, date: string | null): string | null {
  const roles = entity.roles ?? [];
  if (date === null) return (roles.find((role) => role.to === null) ?? roles.at(-1))?.title ?? null;
  return roles.find((role) => holdsAt(role, date))?.title ?? null;
}

/** Whether a role with these years covers a date; both are compared at the precision they share. */
export function holdsAt(role: { readonly from: string | null; readonly to: string | null }, date: string): boolean {
  const compare = (a: string) => {
    const width = Math.min(a.length, date.length);
    return a.slice(0, width).localeCompare(date.slice(0, width));
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
  node.names.push({ entity, words: tokens.map((token) => token.word) });
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  from: { at: number; root: Node },
): { mention: Mention; next: number } | null {
  let node: Node | undefined = from.root;
  let best: { mention: Mention; next: number } | null = null;
  for (let i = from.at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (i > from.at && !joined(text, tokens[i - 1], token))) break;
    node = node.next.get(token.key);
    if (!node) break;
    const start = tokens[from.at]?.start ?? 0;
    if (node.names.length === 0) continue;
    const seen = tokens.slice(from.at, i + 1);
    const name = node.names.find((candidate) => writtenAs(candidate, seen));
    if (name) best = { mention: { start, end: token.end, entity: name.entity }, next: i + 1 };
  }
  return best;
}

/** "Tehreek-e-Taliban", "U.S.", "Zabihullah Mujahid": at most a hyphen, an apostrophe, a dot or a space between. */
function joined(text: string, left: Token | undefined, right: Token): boolean {
  if (!left) return false;
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || gap === '-' || gap === '’' || gap === "'" || gap === '\u00a0' || gap === '–') return true;
  return gap === '.' || (gap === '. ' && left.end - left.start <= 4);
}

/** A capital in the pack's spelling asks for one in the text: "US" is no "us", "Haqqani" no "haqqani". */
function writtenAs(name: Name, seen: readonly Token[]): boolean {
  return name.words.every((word, i) => {
    const written = seen[i]?.word ?? '';
    if (word === word.toLowerCase()) return true;
    if (word.length <= 5 && word === word.toUpperCase()) return written === written.toUpperCase();
    return written.charAt(0) !== written.charAt(0).toLowerCase();
  });
}
