import type { Lexicon } from '../pack';

/** What a text is asked for: whether it names any of these groups of a lexicon. */
export interface Named {
  has(group: Lexicon['groups'][number]): boolean;
}

/**
 * A text ready to be asked for the words of a lexicon: it names all that `hitsIn` would find and, since no word is taken
 * from another, sometimes more. In a page that has just been opened, to make a pattern of all terms takes longer than
 * to gather the text's words, and to look for each term in the text takes longer than both.
 */
export function namedIn(text: string): Named {
  const lower = text.replace(foreignCapitals, ' ').toLowerCase();
  const words = new Set<string>(lower.match(/\w+/g));

  /** Most terms fail at their first word. What passes is looked for as written; capitals ask for capitals. */
  function stands(term: string): boolean {
    const small = term.toLowerCase();
    const end = small.search(notOfWord);
    if (end < 0 && !words.has(small)) return false;
    if (small.endsWith('*')) return lower.includes(small.slice(0, -1));
    if (end > 0 && !words.has(small.slice(0, end))) return false;
    return small === term ? end < 0 || lower.includes(small) : text.includes(term);
  }
  return { has: ({ terms }) => terms.some(stands) };
}

/** Letters that no pattern takes for ours, but that would become so when made small. */
const foreignCapitals = /[\u0130\u212a]/g;
const notOfWord = /\W/;
