import type { Proposition } from '../pack';
import { needsOf, parsePattern } from './pattern';
import { frameOf } from './proposition-frame';
import { speechConcepts } from './speech-words';

/** A name in patterns that may not mean what their writer means. */
export interface Doubt {
  /** Its first place in the file. */
  readonly path: string;
  readonly message: string;
  /** In how many places it stands. */
  readonly places: number;
}

interface Concept {
  readonly terms: readonly string[];
  /** The proposition that brings it. */
  readonly from: number;
}

/** What a pack's patterns name by mistake, as far as can be told: nothing of it makes the pack invalid. */
export function doubtfulNames(propositions: readonly Proposition[]): Doubt[] {
  const concepts = conceptsOf(propositions);
  const doubts = new Map(termsTwice(propositions).map((doubt) => [doubt.message, doubt]));
  for (const { from, path, wording } of wordingsOf(propositions)) {
    for (const message of doubtsIn(wording, from, concepts)) {
      const known = doubts.get(message);
      doubts.set(message, { path: known?.path ?? path, message, places: (known?.places ?? 0) + 1 });
    }
  }
  return [...doubts.values()];
}

/** Every pattern with its place in the file and the number of its proposition. */
function wordingsOf(propositions: readonly Proposition[]): { from: number; path: string; wording: string }[] {
  return propositions.flatMap((proposition, from) => {
    const { patterns, denials = [] } = frameOf(proposition);
    return Object.entries({ patterns, denials }).flatMap(([list, wordings]) =>
      wordings.map((wording, j) => ({ from, path: `propositions.${from}.frame.${list}.${j}`, wording })),
    );
  });
}

/** A term that a concept has already changes nothing, and hides that another may have been meant. */
function termsTwice(propositions: readonly Proposition[]): Doubt[] {
  return propositions.flatMap((proposition, from) =>
    Object.entries(frameOf(proposition).concepts ?? {}).flatMap(([name, terms]) =>
      [...terms].flatMap((term, at) => {
        if (terms.indexOf(term) === at) return [];
        const path = `propositions.${from}.frame.concepts.${name}.${at}`;
        return [{ path, message: `"${term}" stands twice in "${name}"`, places: 1 }];
      }),
    ),
  );
}

function conceptsOf(propositions: readonly Proposition[]): ReadonlyMap<string, Concept> {
  const all = new Map(Object.entries(speechConcepts).map(([name, terms]) => [name, { terms, from: -1 }]));
  propositions.forEach((proposition, from) => {
    for (const [name, terms] of Object.entries(frameOf(proposition).concepts ?? {}))
      all.set(name, { terms: [...terms], from });
  });
  return all;
}

function doubtsIn(wording: string, from: number, concepts: ReadonlyMap<string, Concept>): string[] {
  return needsOf(parsePattern(wording)).flatMap((names) =>
    names.flatMap((name) => neverFound(name, concepts) ?? meansMore(name, names, { from, concepts }) ?? []),
  );
}

/** Words are read without hyphens: a name with one is a concept, or a slip of the pen. */
function neverFound(name: string, concepts: ReadonlyMap<string, Concept>): string | null {
  return name.includes('-') && !concepts.has(name) ? `"${name}" is no concept, and no word has a hyphen` : null;
}

interface Within {
  readonly from: number;
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** "struck|bombed|hit", where "hit" is another question's concept: beside plain words it does not hold, one more was meant. */
function meansMore(name: string, names: readonly string[], { from, concepts }: Within): string | null {
  const concept = concepts.get(name);
  const isWord = /^\p{L}+$/u.test(name);
  if (!concept || concept.from === from || !isWord) return null;
  const words = names.filter((other) => !concepts.has(other));
  const strange = words.filter((word) => !concept.terms.some((term) => mayMeet(term, word)));
  if (words.length < 2 || strange.length * 2 <= words.length) return null;
  const others = concept.terms.filter((term) => !mayMeet(term, name)).slice(0, 3);
  return others.length === 0
    ? null
    : `"${name}" is a concept, and means ${others.map((term) => `"${term}"`).join(', ')} too`;
}

const mayMeet = (a: string, b: string) => stemOf(a).startsWith(stemOf(b)) || stemOf(b).startsWith(stemOf(a));
const stemOf = (term: string) => term.replace('*', '');
