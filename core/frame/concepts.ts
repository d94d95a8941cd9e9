import { remembered } from '../remembered';
import type { Word } from './words';

/** Words that mean one thing to the frames. In a term, `*` at a word's end stands for any ending. */
export type ConceptTerms = Readonly<Record<string, readonly string[]>>;

/** A concept found in a text: word indexes, `to` exclusive. */
export interface Tag {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

interface Term {
  readonly concept: string;
  readonly parts: readonly Part[];
}

/** A word of a term; with `anyEnding` it may go on. */
interface Part {
  readonly letters: string;
  readonly anyEnding: boolean;
}

/** The terms that a word can begin; looked up once for each word, however often it comes. */
export type ConceptIndex = (word: string) => readonly Term[];

/** Concepts ready to be looked for. */
export interface Concepts {
  readonly terms: ConceptIndex;
  /** Concepts of one kind stand in one another's way: of several at a place the longest is meant. */
  readonly kinds: ReadonlyMap<string, string>;
}

const bucketOf = (key: string) => key.slice(0, 2);

export function indexConcepts(concepts: ConceptTerms): ConceptIndex {
  const index = new Map<string, Term[]>();
  for (const [concept, terms] of Object.entries(concepts)) {
    for (const term of terms) {
      const parts = term.split(' ').map(partOf);
      const bucket = bucketOf(parts[0]?.letters ?? '');
      const entry = { concept, parts };
      const known = index.get(bucket);
      if (known) known.push(entry);
      else index.set(bucket, [entry]);
    }
  }
  return remembered((word) => (index.get(bucketOf(word)) ?? []).filter(({ parts: [first] }) => fits(first, word)));
}

const partOf = (part: string): Part =>
  part.endsWith('*') ? { letters: part.slice(0, -1), anyEnding: true } : { letters: part, anyEnding: false };

function fits(part: Part | undefined, key: string | undefined): boolean {
  if (part === undefined || key === undefined) return false;
  return part.anyEnding ? key.startsWith(part.letters) : key === part.letters;
}

/** Every place where a term stands in the words, by its first word. */
export function findTerms(words: readonly Word[], index: ConceptIndex): Tag[] {
  const found: Tag[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const { concept, parts } of index(words[from]?.key ?? '')) {
      if (goesOn(parts, words, from)) found.push({ concept, from, to: from + parts.length });
    }
  }
  return found;
}

/** Whether a term's other words follow its first one. */
function goesOn(parts: readonly Part[], words: readonly Word[], from: number): boolean {
  for (let i = 1; i < parts.length; i++) if (!fits(parts[i], words[from + i]?.key)) return false;
  return true;
}

/** All concepts in the words, less names inside a longer name: "Pakistani Taliban" holds no "Pakistani". */
export function tagConcepts(words: readonly Word[], { terms, kinds }: Concepts): Tag[] {
  const found = findTerms(words, terms);
  const longest = new Map<string, Map<number, number>>();
  for (const { concept, from, to } of found) {
    const kind = kinds.get(concept);
    if (kind === undefined) continue;
    const ends = longest.get(kind) ?? new Map<number, number>();
    longest.set(kind, ends.set(from, Math.max(to, ends.get(from) ?? 0)));
  }
  return found.filter((tag) => {
    const ends = longest.get(kinds.get(tag.concept) ?? '');
    return ends === undefined || !insideLonger(tag, ends);
  });
}

const longestTerm = 8;

function insideLonger({ from, to }: Tag, longest: ReadonlyMap<number, number>): boolean {
  for (let start = Math.max(0, from - longestTerm); start <= from; start++) {
    const end = longest.get(start) ?? 0;
    if (end >= to && end - start > to - from) return true;
  }
  return false;
}
