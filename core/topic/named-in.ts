import type { Lexicon } from '../pack';

/** What a text is asked for: which groups of a lexicon it names. */
export interface Named {
  has(group: Lexicon['groups'][number]): boolean;
}

/**
 * A text ready to be asked for the words of a lexicon: it names all that `hitsIn` would find and, since no word is taken
 * from another, sometimes more. A regular expression of the whole lexicon takes ten times as long to make as all this.
 */
export function namedIn(text: string): Named {
  const lower = text.replace(foreignCapitals, ' ').toLowerCase();
  const words = new Set<string>(lower.match(/\w+/g));

  /** Most terms fail at their first word. What passes is looked for as written; capitals ask for capitals. */
  function stands(term: string): boolean {
    if (words.has(term)) return true;
    if (term.endsWith('*')) return lower.includes(term.slice(0, -1).toLowerCase());
    if (plainWord.test(term)) return false;
    const small = term.toLowerCase();
    const first = small.match(firstWord)?.[0];
    if (first !== undefined && !words.has(first)) return false;
    return term === small ? lower.includes(small) : text.includes(term);
  }
  return { has: ({ terms }) => terms.some(stands) };
}

/** Letters that no pattern takes for ours, but that would become so when made small. */
const foreignCapitals = /[\u0130\u212a]/g;
const plainWord = /^[a-z0-9_]+$/;
const firstWord = /^\w+/;
