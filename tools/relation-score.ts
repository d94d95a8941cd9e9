import type { Span } from '../core/article';
import type { RelationKind } from '../core/relation';
import { overlapOf } from './key-claims-score';

/** A statement of a source that a labeller set beside a claim; null where he did not. */
export interface Link extends Span {
  /** How the source's id begins. */
  readonly seed: string;
  readonly A: RelationKind | null;
  readonly B: RelationKind | null;
}

export interface RelationScore {
  /** Links of both labellers, whose claims were found. */
  readonly links: number;
  /** Shares of those that are shown, and shown under a labeller's name. */
  readonly recall: number;
  readonly named: number;
  readonly shown: number;
  /** Share of what is shown that a labeller linked. */
  readonly precision: number;
}

/** Where a statement stands in its source; nowhere when it is told in other words. */
interface Place {
  readonly start: number | null;
  readonly end: number | null;
}

/** What is shown beside one claim, and what labellers set beside it. */
export interface Beside {
  readonly shown: readonly { readonly source: string; readonly span: Place; readonly kind: RelationKind }[];
  readonly links: readonly Link[];
  /** Whether the claim is paired with the labelled one: links count as missed only then. */
  readonly paired: boolean;
}

/** A shown statement is the linked passage: they share half of the shorter and a fifth of the longer. */
export function isLinked(source: string, { start, end }: Place, link: Link): boolean {
  if (start === null || end === null) return false;
  const { overlap, shorter, longer } = overlapOf({ start, end }, link);
  return source.startsWith(link.seed) && overlap > 0 && overlap >= shorter / 2 && overlap >= longer / 5;
}

export function scoreRelations(claims: readonly Beside[]): RelationScore {
  const wanted = claims.flatMap(({ shown, links, paired }) =>
    (paired ? links : []).flatMap((link) => {
      const hits = shown.filter(({ source, span }) => isLinked(source, span, link));
      return link.A && link.B ? [{ link, hits }] : [];
    }),
  );
  const shown = claims.flatMap((claim) => claim.shown.map((one) => ({ ...one, links: claim.links })));
  const right = shown.filter(({ source, span, links }) => links.some((link) => isLinked(source, span, link)));
  const named = wanted.filter(({ link, hits }) => hits.some(({ kind }) => kind === link.A || kind === link.B));
  const share = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  return {
    links: wanted.length,
    recall: share(wanted.filter(({ hits }) => hits.length > 0).length, wanted.length),
    named: share(named.length, wanted.length),
    shown: shown.length,
    precision: share(right.length, shown.length),
  };
}
