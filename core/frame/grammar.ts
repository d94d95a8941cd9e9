import type { Proposition } from '../pack';
import { type ConceptIndex, type ConceptTerms, indexConcepts } from './concepts';
import { namesIn, type Pattern, parsePattern } from './pattern';
import { frameOf, type PropositionFrame } from './proposition-frame';
import { speechConcepts } from './speech-words';

export interface CompiledFrame {
  readonly id: string;
  readonly frame: PropositionFrame;
  readonly asserts: readonly Pattern[];
  readonly denies: readonly Pattern[];
}

/** The propositions of a pack, ready to read texts with. */
export interface Grammar {
  readonly concepts: ConceptIndex;
  /** The names in the patterns as words of their own. */
  readonly literals: ConceptIndex;
  readonly frames: readonly CompiledFrame[];
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
  const names = new Set(frames.flatMap(({ asserts, denies }) => [...asserts, ...denies].flatMap(namesIn)));
  const literals = Object.fromEntries([...names].map((name) => [name, [name]]));
  return { concepts: indexConcepts(concepts), literals: indexConcepts(literals), frames };
}
