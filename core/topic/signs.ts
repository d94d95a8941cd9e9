/** Short texts of which every term of some groups holds one: where none stands, no term does. In lower case. */
export interface Signs {
  /**
   * Found anywhere, also inside a word. Most begin with k, z, j, q, b or a hyphen and are short: a browser looks for the
   * first letter, and where that is rare a search costs a thirtieth.
   */
  readonly within: readonly string[];
  /** Found as whole words only: "isi" stands in every "visit". */
  readonly words: readonly string[];
}

/**
 * Whether a text bears any of these signs. In a page that has just been opened, some eighty searches by the browser
 * cost less than to make one pattern of them, and far less than to look at each word.
 */
export function bearsSign(text: string, { within, words }: Signs): boolean {
  const lower = text.toLowerCase();
  return within.some((sign) => lower.includes(sign)) || words.some((word) => holdsWord(lower, word));
}

function holdsWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (!isOfWord(lower.charCodeAt(at - 1)) && !isOfWord(lower.charCodeAt(at + word.length))) return true;
  }
  return false;
}

/** What `\w` takes, capitals aside. Beyond either end of the text stands NaN. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
