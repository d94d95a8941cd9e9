import type { Span } from '../article';
import type { EntityIndex, Mention } from '../entities/entities';
import { remembered } from '../remembered';
import type { Memory } from './memory';
import type { ProperName } from './proper-names';
import type { Context, Reading } from './reading';
import { firstEndingAfter } from './words';

/** An article whose speakers are to be named. */
export interface Scene {
  readonly text: string;
  readonly contexts: readonly Context[];
  readonly readings: readonly Reading[];
  readonly mentions: readonly Mention[];
  readonly entities: EntityIndex;
  readonly date: string | null;
  /** What the article's short names stand for: "HFU" → "Hill Farmers Union (HFU)". */
  readonly shortNames: ReadonlyMap<string, string>;
}

/** The sentence in which a speaker is named, and what is known by then. */
export interface Here {
  readonly memory: Memory;
  readonly names: readonly ProperName[];
  readonly reading: Reading;
  readonly subject: Said;
}

/** Words of the article by which somebody is named. */
export interface Said extends Span {
  readonly words: string;
}

/** One string for the same words: what is known of them is found by it, and found faster. */
const sameWords = remembered((words) => words);

export function saidAt({ text }: Pick<Scene, 'text'>, { start, end }: Span): Said {
  return { start, end, words: sameWords(text.slice(start, end)) };
}

/** A capitalised run that the pack knows as a place or a body is nobody's name. */
export function isNoBody({ mentions }: Scene, name: Span): boolean {
  const mention = mentions[firstEndingAfter(mentions, name.start)];
  return !mention || mention.start >= name.end || mention.entity.kind === 'person';
}
