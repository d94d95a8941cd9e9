import type { Lexicon } from '../pack';

/** A word of the lexicon where it stands in a text. */
export interface Hit {
  readonly group: string;
  /** The words as found, lower case. */
  readonly word: string;
  readonly start: number;
}

/** A lexicon made ready: one pattern for all groups, and the way back from a word to its group. */
export interface CompiledLexicon {
  readonly pattern: RegExp;
  groupOf(word: string): string | undefined;
}

const literal = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One alternation over all terms, longest first, so that "north waziristan" wins over "waziristan". */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const exact = new Map<string, string>();
  const stems: { readonly stem: string; readonly group: string }[] = [];
  for (const { id, terms } of lexicon.groups) {
    for (const term of terms) {
      if (term.endsWith('*')) stems.push({ stem: term.slice(0, -1), group: id });
      else exact.set(term, id);
    }
  }
  stems.sort((a, b) => b.stem.length - a.stem.length);
  const alternatives = [...exact.keys(), ...stems.map(({ stem }) => `${stem}*`)].sort((a, b) => b.length - a.length);
  const source = alternatives.map((t) => (t.endsWith('*') ? `${literal(t.slice(0, -1))}[a-z]*` : literal(t))).join('|');
  return {
    // A hyphen after the word is fine ("Kabul-based"), a letter is not.
    pattern: new RegExp(`(?<![\\w])(?:${source})(?![\\w])`, 'gi'),
    groupOf: (found) => {
      const word = found.toLowerCase();
      return exact.get(found) ?? exact.get(word) ?? stems.find(({ stem }) => word.startsWith(stem))?.group;
    },
  };
}

/** Every word of the lexicon in `text`, in order. One pass. */
export function hitsIn(text: string, lexicon: CompiledLexicon): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(lexicon.pattern)) {
    const group = lexicon.groupOf(match[0]);
    if (group !== undefined) hits.push({ group, word: match[0].toLowerCase(), start: match.index });
  }
  return hits;
}
