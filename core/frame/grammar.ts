import type { Proposition } from '../pack';
import { type ConceptIndex, type Concepts, type ConceptTerms, indexConcepts } from './concepts';
import { anyIn, type Clause, needsOf, type Pattern, parsePattern, suits } from './pattern';
import type { People } from './people';
import { frameOf, type PropositionFrame } from './proposition-frame';
import { speechConcepts } from './speech-words';

export interface CompiledFrame {
  readonly id: string;
  readonly frame: PropositionFrame;
  readonly asserts: readonly Pattern[];
  readonly denies: readonly Pattern[];
}

/** One of the ways to assert or deny a proposition. */
export interface Wording {
  readonly frame: CompiledFrame;
  readonly pattern: Pattern;
  readonly denies: boolean;
  /** The names of each element, the rarest first: what a clause lacks is found out soonest there. */
  readonly needs: readonly (readonly string[])[];
  /** Its place among all the wordings: frame by frame, what asserts before what denies. */
  readonly order: number;
}

/** The propositions of a pack, ready to read texts with. */
export interface Grammar {
  readonly concepts: Concepts;
  /** The names in the patterns that are no concepts: words of their own. */
  readonly literals: ConceptIndex;
  readonly frames: readonly CompiledFrame[];
  /** Whom pronouns may mean. */
  readonly people: People;
  /** Each wording under the names of its rarest part: without one of them in a clause it is not even looked at. */
  readonly byRarest: ReadonlyMap<string, readonly Wording[]>;
}

const compiled = new WeakMap<readonly Proposition[], Grammar>();

export function grammarOf(propositions: readonly Proposition[]): Grammar {
  const known = compiled.get(propositions);
  if (known) return known;
  const grammar = compile(propositions);
  compiled.set(propositions, grammar);
  return grammar;
}

function compile(propositions: readonly Proposition[]): Grammar {
  const concepts: Record<string, readonly string[]> = { ...speechConcepts };
  const frames = propositions.map((proposition) => {
    const frame = frameOf(proposition);
    Object.assign(concepts, frame.concepts satisfies ConceptTerms | undefined);
    return {
      id: proposition.id,
      frame,
      asserts: frame.patterns.map(parsePattern),
      denies: (frame.denials ?? []).map(parsePattern),
    };
  });
  const wordings = wordingsOf(frames);
  const literals = literalsOf(wordings, concepts);
  return {
    concepts: { terms: indexConcepts(concepts), kinds: kindsOf(frames) },
    literals: indexConcepts(literals),
    frames,
    people: frames.find(({ frame }) => frame.people)?.frame.people ?? {},
    byRarest: underRarest(wordings),
  };
}

/** The words of speech, and what the pack calls names. */
function kindsOf(frames: readonly CompiledFrame[]): Map<string, string> {
  const names = frames.flatMap(({ frame }) => frame.names ?? []);
  return new Map([
    ...Object.keys(speechConcepts).map((concept) => [concept, 'speech'] as const),
    ...names.map((concept) => [concept, 'name'] as const),
  ]);
}

function wordingsOf(frames: readonly CompiledFrame[]): Wording[] {
  const said = frames.flatMap((frame) => [
    ...frame.asserts.map((pattern) => ({ frame, pattern, denies: false, needs: needsOf(pattern) })),
    ...frame.denies.map((pattern) => ({ frame, pattern, denies: true, needs: needsOf(pattern) })),
  ]);
  const uses = new Map<string, number>();
  for (const { needs } of said) for (const names of needs) for (const name of names) addUse(uses, name);
  const useOf = (names: readonly string[]) => names.reduce((sum, name) => sum + (uses.get(name) ?? 0), 0);
  return said.map(({ frame, pattern, denies, needs }, order) => ({
    frame,
    pattern,
    denies,
    needs: rarestFirst(needs, useOf),
    order,
  }));
}

const addUse = (uses: Map<string, number>, name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);

/** The rarest part of a wording is the one whose names fewest wordings share. */
function rarestFirst(needs: readonly (readonly string[])[], useOf: (names: readonly string[]) => number) {
  return needs
    .map((names) => ({ names, uses: useOf(names) }))
    .sort((a, b) => a.uses - b.uses)
    .map(({ names }) => names);
}

/** The names in the wordings that are no concepts: each a word, or some, of its own. */
function literalsOf(wordings: readonly Wording[], concepts: ConceptTerms): Record<string, readonly string[]> {
  const literals: Record<string, readonly string[]> = {};
  const note = (names: readonly string[]) => {
    for (const name of names) if (!(name in concepts)) literals[name] ??= [name];
  };
  for (const { needs, pattern } of wordings) {
    needs.forEach(note);
    note(pattern.forbidden);
    pattern.around.forEach(note);
    pattern.voices.forEach(note);
  }
  return literals;
}

function underRarest(wordings: readonly Wording[]): Map<string, Wording[]> {
  const index = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const name of wording.needs[0] ?? []) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [wording]);
      else if (known.at(-1) !== wording) known.push(wording);
    }
  }
  return index;
}

/** The wordings that may stand in a clause, in order. */
export function wordingsFor(clause: Clause, { byRarest }: Grammar): Wording[] {
  const found = new Set<Wording>();
  for (const name of clause.byName.keys()) {
    for (const wording of byRarest.get(name) ?? []) if (mayStand(wording, clause)) found.add(wording);
  }
  return [...found].sort((a, b) => a.order - b.order);
}

/** Most wordings miss a part in most clauses: that is seen before any order is tried. */
function mayStand({ needs, pattern }: Wording, clause: Clause): boolean {
  for (const names of needs) if (!anyIn(names, clause.byName)) return false;
  return suits(pattern, clause);
}
