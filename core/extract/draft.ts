import type { Span } from '../article';
import type { Attribution, ClaimKind, DateMention, Figure } from '../claim';
import type { Mention } from '../entities/entities';
import type { Passage, Sought } from '../seek/seek';
import type { Sentence } from '../segment/sentence';

/** A clause that may be a claim, with all that the features look at. */
export interface Draft extends Span {
  /** Where what is shown of it starts: at `start`, or before it. */
  readonly shown: number;
  readonly text: string;
  /** The clause and its sentence, as patterns are looked for in them. */
  readonly said: Passage;
  readonly around: Passage;
  readonly sentence: Sentence;
  /** Index of its sentence in the article. */
  readonly order: number;
  readonly kind: ClaimKind;
  readonly attribution: Attribution | null;
  /** The same, else whose word a part of the clause is. */
  readonly told: Attribution | null;
  /** The reporting words that stand in its sentence, if any. */
  readonly cue: Passage;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  readonly words: number;
  /** Content words of the clause, stemmed, each once, by their numbers. */
  readonly stems: readonly number[];
}

/** What a feature needs to know of the article around a draft. */
export interface Scene {
  readonly sentences: number;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  readonly titleStems: ReadonlySet<number>;
  /** In how many sentences each stem stands, by its number. */
  readonly spread: readonly (number | undefined)[];
  /** How much of a draft a later one tells again, 0..1. */
  readonly retold: ReadonlyMap<Draft, number>;
  /** Drafts whose speaker spoke just before. */
  readonly goingOn: ReadonlySet<Draft>;
  /** How many drafts each speaker has, by name. */
  readonly voices: ReadonlyMap<string, number>;
}

/** One thing that makes a claim more or less worth marking. */
export interface Feature {
  readonly name: string;
  /** For the reader, when it counted: "denies something". */
  readonly reason: string;
  /** 0..1 in the ordinary case; 0 when it does not apply. */
  readonly value: (draft: Draft, scene: Scene) => number;
  /** Where it is whether a pattern stands somewhere: which one, and where. */
  readonly told?: { readonly by: Sought; readonly where: 'said' | 'around' };
}
