import type { Claim, Party } from './claim';
import type { Question } from './pack';
import type { Source, Statement } from './statement';

/** How a stored statement relates to a claim, each with the evidence that shows it. */
export type Relation =
  | { readonly kind: 'disputed'; readonly cue: string; readonly by: string | null }
  | {
      readonly kind: 'differs';
      readonly aspect: 'figure' | 'date' | 'place' | 'detail';
      /** The two values in words, the page's first ("November 2021", "November 2022"). */
      readonly here: string;
      readonly there: string;
    }
  | { readonly kind: 'backed' }
  | { readonly kind: 'repeated'; readonly basis: 'origin' | 'wording' }
  | { readonly kind: 'context' };

export type RelationKind = Relation['kind'];

/** Most surprising first: the mark on a claim is the first of these among its statements. */
export const relationOrder: readonly RelationKind[] = ['disputed', 'differs', 'backed', 'repeated', 'context'];

export type Strength = 'strong' | 'likely' | 'possible';

/** One thing that was looked at to decide a relation. The reader sees these under "Why this mark?". */
export type Evidence =
  | (Question & { readonly kind: 'proposition' })
  /** Two questions that bear on each other: each side answers one. */
  | { readonly kind: 'linked'; readonly here: Question; readonly there: Question }
  /** Words that both sides share. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The words in which each side answers the question. */
  | { readonly kind: 'read'; readonly here: readonly string[]; readonly there: readonly string[] }
  /** A value that both sides give. */
  | { readonly kind: 'slot'; readonly slot: string; readonly value: string }
  | { readonly kind: 'values'; readonly here: string; readonly there: string }
  /** The words that make a denial of one side. */
  | { readonly kind: 'cue'; readonly cue: string }
  | { readonly kind: 'origin'; readonly interview: Interview }
  /** Who backs himself, on another occasion. */
  | { readonly kind: 'voice'; readonly name: string };

export interface Related {
  readonly statement: Statement;
  readonly source: Source;
  readonly relation: Relation;
  readonly strength: Strength;
  readonly evidence: readonly Evidence[];
  /** Key of the origin; statements with the same key are one origin. */
  readonly origin: string;
}

/** A claim of the page with what the corpus says beside it. */
export interface RelatedClaim {
  /** Stable within one reading of the page. */
  readonly id: string;
  readonly claim: Claim;
  /** At most a few, most surprising and most central first. */
  readonly related: readonly Related[];
}

/** What is shown on a claim: its most surprising relation, or `only-here`. `context` has no mark of its own. */
export type Mark = Exclude<RelationKind, 'context'> | 'only-here';

export function markOf(related: readonly Related[]): Mark {
  for (const kind of relationOrder) {
    if (kind !== 'context' && related.some((r) => r.relation.kind === kind)) return kind;
  }
  return 'only-here';
}

/** The marks that a reader should see first, and all that Quiet mode and the badge show. */
export function isSurprising(mark: Mark): boolean {
  return mark === 'disputed' || mark === 'differs';
}

/** Articles and statements that carry one utterance, interview or report. */
/** Who spoke to whom: "Khawaja Asif", "Voice of America". */
export interface Interview {
  readonly venue: string;
  readonly speaker: string;
}

export interface Origin {
  readonly key: string;
  /** Null when the articles share something else, which has no name. */
  readonly interview: Interview | null;
  /** Source ids; `page` stands for the article being read. */
  readonly members: readonly string[];
  /** Why they were put together, in short phrases. */
  readonly reasons: readonly string[];
}

/** A party the corpus has on these propositions but the article does not quote. */
export interface MissingSide {
  readonly party: Party;
  readonly statements: readonly string[];
}
