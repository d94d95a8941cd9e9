import { endOf, isOfWord, termOf, type Written } from './terms';

/**
 * Whether a term stands in a text as whole words, anywhere. For a text that is looked at once, as by the gate: to have
 * the browser search for each term costs less than to index all of them.
 */
export function standsIn(text: Written, written: string): boolean {
  const term = termOf(written);
  const { small } = text;
  if (term.letters === '') return false;
  for (let at = small.indexOf(term.letters); at >= 0; at = small.indexOf(term.letters, at + 1)) {
    if (!isOfWord(small.charCodeAt(at - 1)) && endOf(text, term, at) >= 0) return true;
  }
  return false;
}
