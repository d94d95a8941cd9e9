import { isLetter, isOfWord, smallOf } from './terms';

/** A text as it is written, and the same in small letters with every letter at its place. */
export interface Written {
  readonly text: string;
  readonly small: string;
}

/**
 * Whether a term stands in a text as whole words, anywhere. For a text that is looked at once, as by the gate: to have
 * the browser search for each term costs less than to index all of them.
 */
export function standsIn({ text, small }: Written, term: string): boolean {
  const endless = term.endsWith('*');
  const written = endless ? term.slice(0, -1) : term;
  const isSmall = written === written.toLowerCase();
  const letters = isSmall ? written : smallOf(written);
  if (letters === '') return false;
  for (let at = small.indexOf(letters); at >= 0; at = small.indexOf(letters, at + 1)) {
    if (isOfWord(small.charCodeAt(at - 1)) || !(isSmall || text.startsWith(written, at))) continue;
    let end = at + letters.length;
    if (endless) while (isLetter(small.charCodeAt(end))) end++;
    if (!isOfWord(small.charCodeAt(end))) return true;
  }
  return false;
}
