import type { LexiconGroup } from '../pack';

/** A term as it is looked for. */
interface Term {
  /** In small letters, without the star. */
  readonly letters: string;
  /** As it is written, of a term with capitals: it stands only where the text has them too. */
  readonly written: string | null;
  /** Any letters may follow. */
  readonly endless: boolean;
}

/** A term of a lexicon. */
interface GroupTerm extends Term {
  readonly group: string;
}

/** Terms by their first two letters, the longest first: "north waziristan" wins over "waziristan". */
export type TermIndex = ReadonlyMap<number, readonly GroupTerm[]>;

export function indexTerms(groups: readonly LexiconGroup[]): TermIndex {
  const index = new Map<number, GroupTerm[]>();
  for (const { id, terms } of groups) {
    for (const written of terms) {
      const term = { group: id, ...termOf(written) };
      const key = keyOf(term.letters.charCodeAt(0), term.letters.charCodeAt(1));
      const others = index.get(key);
      // Of a term in two groups the later has it.
      if (others) others.unshift(term);
      else index.set(key, [term]);
    }
  }
  for (const terms of index.values()) terms.sort(byLength);
  return index;
}

export function termOf(term: string): Term {
  const endless = term.endsWith('*');
  const written = endless ? term.slice(0, -1) : term;
  const isSmall = written === written.toLowerCase();
  return { letters: isSmall ? written : smallOf(written), endless, written: isSmall ? null : written };
}

const byLength = (a: Term, b: Term) => b.letters.length - a.letters.length || Number(a.endless) - Number(b.endless);

/** Of two UTF-16 units; a term of one letter has no second, and its letter is the key. */
const keyOf = (first: number, second: number) => first + (second << 16);

/** In small letters, every one at its place. Two letters go that would grow or turn into one of ours. */
export function smallOf(text: string): string {
  return text.replace(/[\u0130\u212a]/g, ' ').toLowerCase();
}

/** Where a term stands in a text. */
export interface Found {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

/** A text as it is written, and the same in small letters with every letter at its place. */
export interface Written {
  readonly text: string;
  readonly small: string;
}

interface Search extends Written {
  readonly index: TermIndex;
  /** From where to look on: from `start` for other terms at the same place, from `end` to leave the words to this one. */
  visit(found: Found): number;
}

/** Goes through the places of a text where a term stands as whole words. */
export function findTerms(search: Search): void {
  const { small } = search;
  let before = Number.NaN;
  for (let at = 0; at < small.length; at++) {
    if (!isOfWord(before)) at = Math.max(at, visitAt(search, at) - 1);
    before = small.charCodeAt(at);
  }
}

function visitAt(search: Search, at: number): number {
  const { small, index } = search;
  const first = small.charCodeAt(at);
  const next = visitTerms(search, index.get(keyOf(first, small.charCodeAt(at + 1))), at);
  return next > at ? next : visitTerms(search, index.get(first), at);
}

function visitTerms(search: Search, terms: readonly GroupTerm[] | undefined, at: number): number {
  if (terms === undefined) return at;
  for (const term of terms) {
    const end = endOf(search, term, at);
    const next = end < 0 ? at : search.visit({ group: term.group, start: at, end });
    if (next > at) return next;
  }
  return at;
}

/** Where a term that begins at an offset ends; -1 where it does not stand there. A hyphen may follow, a letter not. */
export function endOf({ text, small }: Written, { letters, written, endless }: Term, at: number): number {
  if (!small.startsWith(letters, at)) return -1;
  if (written !== null && !text.startsWith(written, at)) return -1;
  let end = at + letters.length;
  if (endless) while (isLetter(small.charCodeAt(end))) end++;
  return isOfWord(small.charCodeAt(end)) ? -1 : end;
}

const isLetter = (code: number) => code >= 97 && code <= 122;

/** What `\w` takes, capitals aside. Beyond either end of the text stands NaN. */
export function isOfWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
}
