import type { Party } from './claim';
import type { Source, Statement } from './statement';

/** A topic's data. Parsed and checked by `parsePack` (core/pack-schema.ts) before anything trusts it. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly licence: string;
  /** Who made it, and the ISO day of its making, as far as told. */
  readonly author?: string;
  readonly madeOn?: string;
  /** The pack whose questions the statements answer, for a pack that only adds sources to another's topic. */
  readonly topic?: string;
  /** Those that have no name in the interface, and those that are sides of the matter itself. */
  readonly parties?: readonly PackParty[];
  readonly lexicon: Lexicon;
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** The topic that a pack's sources belong to: its own, unless it names another's. */
export function topicOf({ id, topic }: Pick<Pack, 'id' | 'topic'>): string {
  return topic ?? id;
}

/** Words for one thing by language: `en`, `ur`, `ps`, `fa`, … */
export type Labels = Readonly<Record<string, string>>;

export interface PackParty {
  readonly id: Party;
  /** Its name, in one language at least; those that the interface names need none. */
  readonly labels?: Labels;
  /** A side of the matter: an article without its voice is told to be. Others are commentators. */
  readonly side?: boolean;
}

/** Words that say an article is on the topic, in groups; scored by core/topic. */
export interface Lexicon {
  /** Judged by the fitted rules of core/topic, which know the groups by name; otherwise by the groups' weights. */
  readonly fitted?: boolean;
  readonly groups: readonly LexiconGroup[];
}

export interface LexiconGroup {
  /** `side-a`, `side-b`, `front`, `violence`, `near-miss`, … */
  readonly id: string;
  /** How much the group says for the topic, or, below 0, against it. */
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
  /** Whose voice it is, where that differs from the person's: an opposition leader who once governed. */
  readonly party?: Party;
}

/** A proposition by the words it is asked in. */
export interface Question {
  readonly id: string;
  /** Neutral question: "Does the TTP operate from Afghan soil?" */
  readonly label: string;
  /** The same in other languages. */
  readonly labels?: Labels;
}

/** How a proposition is asked, without how it is read. */
export function questionOf({ id, label, labels }: Question): Question {
  return { id, label, ...(labels && { labels }) };
}

/** A recurring question of the topic. The frame part is defined by core/frame and checked with the pack. */
export interface Proposition extends Question {
  /** Read by core/frame; its shape stands there. */
  readonly frame: unknown;
}
