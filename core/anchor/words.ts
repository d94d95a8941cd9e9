import { finish, type Steps } from '../steps';

/** The words of a text, in order. A word reaches from white space to white space; its core drops edge punctuation. */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly coreStarts: Int32Array;
  readonly coreEnds: Int32Array;
  /** Core in lower case; the whole word when it is punctuation only. */
  readonly cores: readonly string[];
}

interface Letters {
  readonly any: RegExp;
  readonly around: RegExp;
}

let letters: Letters | null = null;

/** Made when first asked for: a browser takes half a millisecond over each, and most pages ask for none. */
function lettersOf(): Letters {
  letters ??= { any: /[\p{L}\p{N}\p{M}]/u, around: /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu };
  return letters;
}

/** Words that are read between two steps. */
const step = 500;

export function wordsOf(text: string): Words {
  return finish(readingWords(text));
}

/** The same step by step. */
export function* readingWords(text: string): Steps<Words> {
  const found: { readonly at: number; readonly word: string }[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    found.push({ at: match.index, word: match[0] });
    if (found.length % step === 0) yield;
  }
  const words = { ...noWords(found.length), cores: [] as string[] };
  for (const [i, { at, word }] of found.entries()) {
    const [from, to] = coreOf(word);
    words.starts[i] = at;
    words.ends[i] = at + word.length;
    words.coreStarts[i] = at + from;
    words.coreEnds[i] = at + to;
    words.cores.push(word.slice(from, to).toLowerCase());
    if (i % step === 0) yield;
  }
  return words;
}

function noWords(count: number) {
  return {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    coreStarts: new Int32Array(count),
    coreEnds: new Int32Array(count),
  };
}

function coreOf(word: string): [from: number, to: number] {
  if (/^[a-z0-9]+$/i.test(word)) return [0, word.length];
  const { any, around } = lettersOf();
  if (!any.test(word)) return [0, word.length];
  const bare = word.replace(around, '');
  const from = word.indexOf(bare);
  return [from, from + bare.length];
}

/** Index of the first word that ends after `offset`; the number of words when none does. */
export function wordAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
