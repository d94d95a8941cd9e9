import type { Proposition } from '../pack';
import { finish, type Steps } from '../steps';
import { type ConceptIndex, type Concepts, type ConceptTerms, indexConcepts } from './concepts';
import { type Clause, needsOf, type Pattern, parsePattern, suits } from './pattern';
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
  /** The names of each element, by their numbers, the rarest first: what a clause lacks is found out soonest there. */
  readonly needs: readonly (readonly number[])[];
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
  /** The number of each name that an element of a wording has. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Each wording under the names of its rarest part: without one of them in a clause it is not even looked at. */
  readonly byRarest: readonly (readonly Wording[] | undefined)[];
}

const compiled = new WeakMap<readonly Proposition[], Grammar>();

export function grammarOf(propositions: readonly Proposition[]): Grammar {
  return finish(compilingGrammar(propositions));
}

/** The same proposition by proposition. Made once for a pack. */
export function* compilingGrammar(propositions: readonly Proposition[]): Steps<Grammar> {
  const known = compiled.get(propositions);
  if (known) return known;
  const grammar = yield* compiling(propositions);
  compiled.set(propositions, grammar);
  return grammar;
}

function* compiling(propositions: readonly Proposition[]): Steps<Grammar> {
  const concepts: Record<string, readonly string[]> = { ...speechConcepts };
  const frames: CompiledFrame[] = [];
  for (const proposition of propositions) {
    const compiledFrame = compileFrame(proposition);
    Object.assign(concepts, compiledFrame.frame.concepts satisfies ConceptTerms | undefined);
    frames.push(compiledFrame);
    yield;
  }
  const { wordings, numbers } = wordingsOf(frames);
  yield;
  const literals = literalsOf(wordings, concepts);
  yield;
  const terms = indexConcepts(concepts);
  yield;
  return {
    concepts: { terms, kinds: kindsOf(frames) },
    literals: indexConcepts(literals),
    frames,
    people: frames.find(({ frame }) => frame.people)?.frame.people ?? {},
    numbers,
    byRarest: underRarest(wordings),
  };
}

function compileFrame(proposition: Proposition): CompiledFrame {
  const frame = frameOf(proposition);
  const { patterns, denials = [] } = frame;
  return { id: proposition.id, frame, asserts: patterns.map(parsePattern), denies: denials.map(parsePattern) };
}

/** The words of speech, and what the pack calls names. */
function kindsOf(frames: readonly CompiledFrame[]): Map<string, string> {
  const names = frames.flatMap(({ frame }) => frame.names ?? []);
  return new Map([
    ...Object.keys(speechConcepts).map((concept) => [concept, 'speech'] as const),
    ...names.map((concept) => [concept, 'name'] as const),
  ]);
}

function wordingsOf(frames: readonly CompiledFrame[]): Pick<Grammar, 'numbers'> & { wordings: Wording[] } {
  const numbers = new Map<string, number>();
  /** By the number of a name, how many elements have it. */
  const uses: number[] = [];
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) numbers.set(name, number);
    uses[number] = (uses[number] ?? 0) + 1;
    return number;
  };
  const numbered = (pattern: Pattern) => needsOf(pattern).map((names) => names.map(numberOf));
  const said = frames.flatMap((frame) => [
    ...frame.asserts.map((pattern) => ({ frame, pattern, denies: false, needs: numbered(pattern) })),
    ...frame.denies.map((pattern) => ({ frame, pattern, denies: true, needs: numbered(pattern) })),
  ]);
  const wordings = said.map(({ frame, pattern, denies, needs }, order) => ({
    frame,
    pattern,
    denies,
    needs: rarestFirst(needs, uses),
    order,
  }));
  return { wordings, numbers };
}

/** The rarest part of a wording is the one whose names fewest wordings share. */
function rarestFirst(needs: readonly (readonly number[])[], uses: readonly number[]): (readonly number[])[] {
  const useOf = (names: readonly number[]) => names.reduce((sum, name) => sum + (uses[name] ?? 0), 0);
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
  for (const { pattern } of wordings) {
    needsOf(pattern).forEach(note);
    note(pattern.forbidden);
    pattern.around.forEach(note);
    pattern.voices.forEach(note);
  }
  return literals;
}

function underRarest(wordings: readonly Wording[]): Wording[][] {
  const index: Wording[][] = [];
  for (const wording of wordings) {
    for (const name of wording.needs[0] ?? []) {
      const known = index[name];
      if (known === undefined) index[name] = [wording];
      else if (known.at(-1) !== wording) known.push(wording);
    }
  }
  return index;
}

/** The wordings that may stand in a clause, in order. */
export function wordingsFor(clause: Clause, { byRarest, numbers }: Grammar): Wording[] {
  const present = new Uint8Array(numbers.size);
  const names: number[] = [];
  for (const name of clause.byName.keys()) {
    const number = numbers.get(name);
    if (number === undefined) continue;
    present[number] = 1;
    names.push(number);
  }
  const found = new Set<Wording>();
  for (const name of names) {
    for (const wording of byRarest[name] ?? []) {
      if (holdsAll(wording, present) && suits(wording.pattern, clause)) found.add(wording);
    }
  }
  return [...found].sort((a, b) => a.order - b.order);
}

/** Most wordings miss a part in most clauses: that is seen before any order is tried. */
function holdsAll({ needs }: Wording, present: Uint8Array): boolean {
  for (const names of needs) if (!holdsOne(names, present)) return false;
  return true;
}

function holdsOne(names: readonly number[], present: Uint8Array): boolean {
  for (const name of names) if (present[name] === 1) return true;
  return false;
}
