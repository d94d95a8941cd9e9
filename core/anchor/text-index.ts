import type { Steps } from '../steps';
import { readingWords, type Words } from './words';

/** A folded text with its words and where each stands. Built when an exact search was not enough. */
export interface TextIndex {
  readonly text: string;
  readonly words: Words;
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Words that are filed between two steps. */
const step = 1000;

export function* indexing(text: string): Steps<TextIndex> {
  const words = yield* readingWords(text);
  const positions = new Map<string, number[]>();
  for (const [i, core] of words.cores.entries()) {
    const list = positions.get(core);
    if (list) list.push(i);
    else positions.set(core, [i]);
    if (i % step === 0) yield;
  }
  return { text, words, positions };
}

/** 0..1: how much finding this word says about the place. 1 for a word that stands once, about .2 for "the". */
export function rarity(index: TextIndex, core: string): number {
  const total = index.words.cores.length + 2;
  const count = index.positions.get(core)?.length ?? 0;
  return Math.max(0.15, 1 - Math.log(1 + count) / Math.log(total));
}
