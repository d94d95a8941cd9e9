import type { Proposition } from '../pack';
import { type ConceptIndex, type Concepts, type ConceptTerms, indexConcepts } from './concepts';
import { type Clause, canStand, namesIn, type Pattern, parsePattern } from './pattern';
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
  const wordings = frames.flatMap(wordingsOf).map((wording, order) => ({ ...wording, order }));
  const names = new Set(wordings.flatMap(({ pattern }) => namesIn(pattern)));
  const literals = Object.fromEntries([...names].filter((name) => !(name in concepts)).map((name) => [name, [name]]));
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

function wordingsOf(frame: CompiledFrame): Omit<Wording, 'order'>[] {
  const { asserts, denies } = frame;
  return [
    ...asserts.map((pattern) => ({ frame, pattern, denies: false })),
    ...denies.map((pattern) => ({ frame, pattern, denies: true })),
  ];
}

/** The rarest part of a wording is the one whose names fewest wordings share. */
function underRarest(wordings: readonly Wording[]): Map<string, Wording[]> {
  const uses = new Map<string, number>();
  for (const { pattern } of wordings) {
    for (const name of pattern.needs.flat()) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const useOf = (names: readonly string[]) => names.reduce((sum, name) => sum + (uses.get(name) ?? 0), 0);
  const index = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const [rarest = []] = [...wording.pattern.needs].sort((a, b) => useOf(a) - useOf(b));
    for (const name of new Set(rarest)) {
      const known = index.get(name);
      if (known) known.push(wording);
      else index.set(name, [wording]);
    }
  }
  return index;
}

/** The wordings that may stand in a clause, in order. */
export function wordingsFor(clause: Clause, { byRarest }: Grammar): Wording[] {
  const found = new Set<Wording>();
  for (const name of clause.byName.keys()) {
    for (const wording of byRarest.get(name) ?? []) if (canStand(wording.pattern, clause)) found.add(wording);
  }
  return [...found].sort((a, b) => a.order - b.order);
}
