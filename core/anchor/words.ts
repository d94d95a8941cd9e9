/** The words of a text, in order. A word reaches from white space to white space; its core drops edge punctuation. */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly coreStarts: Int32Array;
  readonly coreEnds: Int32Array;
  /** Core in lower case; the whole word when it is punctuation only. */
  readonly cores: readonly string[];
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const edges = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;

export function wordsOf(text: string): Words {
  const found = [...text.matchAll(/\S+/g)];
  const words = {
    starts: new Int32Array(found.length),
    ends: new Int32Array(found.length),
    coreStarts: new Int32Array(found.length),
    coreEnds: new Int32Array(found.length),
    cores: [] as string[],
  };
  found.forEach((match, i) => {
    const word = match[0];
    const [from, to] = coreOf(word);
    words.starts[i] = match.index;
    words.ends[i] = match.index + word.length;
    words.coreStarts[i] = match.index + from;
    words.coreEnds[i] = match.index + to;
    words.cores.push(word.slice(from, to).toLowerCase());
  });
  return words;
}

function coreOf(word: string): [from: number, to: number] {
  if (/^[a-z0-9]+$/i.test(word) || !letterOrDigit.test(word)) return [0, word.length];
  const bare = word.replace(edges, '');
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
