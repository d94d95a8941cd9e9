import { type Words, wordsOf } from './words';

/** A folded text with its words and where each stands. Built when an exact search was not enough. */
export interface TextIndex {
  readonly text: string;
  readonly words: Words;
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

export function indexText(text: string): TextIndex {
  const words = wordsOf(text);
  const positions = new Map<string, number[]>();
  words.cores.forEach((core, i) => {
    const list = positions.get(core);
    if (list) list.push(i);
    else positions.set(core, [i]);
  });
  return { text, words, positions };
}

/** 0..1: how much finding this word says about the place. 1 for a word that stands once, about .2 for "the". */
export function rarity(index: TextIndex, core: string): number {
  const total = index.words.cores.length + 2;
  const count = index.positions.get(core)?.length ?? 0;
  return Math.max(0.15, 1 - Math.log(1 + count) / Math.log(total));
}
