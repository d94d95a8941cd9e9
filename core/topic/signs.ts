import { isOfWord } from './terms';

/** Short texts of which every term of some groups holds one: where none stands, no term does. In lower case. */
interface Signs {
  /**
   * Found anywhere, also inside a word. Most begin with k, z, j, q, b or a hyphen and are short: a browser looks for the
   * first letter, and where that is rare a search costs a thirtieth.
   */
  readonly within: readonly string[];
  /** Found as whole words only: "isi" stands in every "visit". */
  readonly words: readonly string[];
}

/**
 * Whether a text bears a sign of each of these lists. In a page that has just been opened, some eighty searches by the
 * browser cost less than to make one pattern of them, and far less than to look at each word.
 */
export function bearsSigns(text: string, lists: readonly Signs[]): boolean {
  const lower = text.toLowerCase();
  return lists.every(
    ({ within, words }) => within.some((sign) => lower.includes(sign)) || words.some((word) => holdsWord(lower, word)),
  );
}

function holdsWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (!isOfWord(lower.charCodeAt(at - 1)) && !isOfWord(lower.charCodeAt(at + word.length))) return true;
  }
  return false;
}
