/** Engines copy shorter slices anyway. */
const SHARED = 12;

/**
 * The same words in letters of their own: engines let a slice share those of the text that it was cut from, and a kept
 * name would keep its whole article.
 */
export function detach(words: string): string {
  return words.length < SHARED ? words : String(JSON.parse(JSON.stringify(words)));
}
