import type { Party } from './claim';
import type { Source, Statement } from './statement';

/** A topic's data. Parsed and checked by `parsePack` (core/pack-schema.ts) before anything trusts it. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly licence: string;
  readonly lexicon: Lexicon;
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** Words that say an article is on the topic, in groups; scored by core/topic. */
export interface Lexicon {
  readonly groups: readonly LexiconGroup[];
}

export interface LexiconGroup {
  /** `side-a`, `side-b`, `front`, `violence`, `near-miss`, … */
  readonly id: string;
  readonly weight: number;
  /** Words or phrases; `*` at the end stands for any ending. Matched at word boundaries; a term with capitals matches in that case only. */
  readonly terms: readonly string[];
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'document';

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other spellings, short names, metonyms. Longest match wins. */
  readonly aliases: readonly string[];
  readonly party: Party | null;
  /** Roles a person held, with years: what "the minister" can mean, and what the card shows. */
  readonly roles?: readonly Role[];
}

export interface Role {
  readonly title: string;
  /** ISO year or month; null when open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A recurring question of the topic. The frame part is defined by core/frame and checked with the pack. */
export interface Proposition {
  readonly id: string;
  /** Neutral question: "Does the TTP operate from Afghan soil?" */
  readonly label: string;
  /** Read by core/frame; its shape stands there. */
  readonly frame: unknown;
}
