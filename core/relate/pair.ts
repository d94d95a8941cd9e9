import type { Article } from '../article';
import type { Claim, Party } from '../claim';
import type { Link } from '../frame/proposition-frame';
import type { Relation, Strength } from '../relation';
import type { FrameReading } from '../statement';
import type { Entry } from './corpus';
import type { LinkTable } from './links';

/** A claim and a statement that bear on one question: what every relation rule looks at. */
export interface Pair {
  readonly claim: Claim;
  readonly article: Article;
  readonly entry: Entry;
  readonly here: FrameReading;
  readonly there: FrameReading;
  /** All that the claim says. */
  readonly readings: readonly FrameReading[];
  readonly links: LinkTable;
  /** `same` proposition, or how the two propositions bear on each other. */
  readonly link: 'same' | Link;
  readonly sameOrigin: boolean;
  /** About one happening, and not known to be told at the same time: perhaps of two. */
  readonly apartInTime: boolean;
  /** Share of wording in common, 0..1. */
  readonly overlap: number;
  /** BM25 score of the statement for the claim's wording. */
  readonly wording: number;
}

export interface Finding {
  readonly relation: Relation;
  readonly strength: Strength;
}

export type RelationRule = (pair: Pair) => Finding | null;

/** Both take the same side of the question. */
export function agree({ here, there, link }: Pair): boolean {
  if (here.stance === 'neither' || there.stance === 'neither' || here.lent || there.lent) return false;
  const alike = here.stance === there.stance;
  return link === 'disputed' ? !alike : alike && (link === 'same' || link === 'entails' || link === 'backed');
}

/** They take opposite sides. */
export const oppose = ({ here, there, links }: Pair): boolean => opposes(here, there, links);

type Stand = Pick<FrameReading, 'proposition' | 'stance'>;

export function opposes(here: Stand, there: Stand, links: LinkTable): boolean {
  if (here.stance === 'neither' || there.stance === 'neither') return false;
  const alike = here.stance === there.stance;
  const link = here.proposition === there.proposition ? 'same' : links.between(here.proposition, there.proposition);
  // A denial of one point leaves open whether another, opposed point is asserted.
  if (link === 'disputed') return alike && here.stance === 'asserts';
  // "Their leaders are not here" says nothing about weapons: a denial reaches what stands and falls with the point.
  return !alike && (link === 'same' || link === 'entails');
}

/** Somebody known who speaks on both sides. */
export function samePerson({ claim, entry }: Pair): boolean {
  const known = claim.attribution?.speaker?.entity ?? null;
  return known !== null && known === entry.statement.speaker?.entity;
}

/** Whose side speaks on the page, and in what is stored; null where it is not known. */
export function partiesOf({ claim, entry }: Pair): readonly [page: Party | null, stored: Party | null] {
  return [claim.attribution?.speaker?.party ?? null, entry.statement.speaker?.party ?? null];
}

/** Whose word stands against whose is known. */
export const voicesKnown = (pair: Pair): boolean => partiesOf(pair).every((party) => party !== null);

/** Two known parties speak, and not with one voice. */
export function acrossParties(pair: Pair): boolean {
  const [page, stored] = partiesOf(pair);
  return page !== null && stored !== null && page !== stored;
}

/** One voice on both sides, or one camp: no dispute between parties. */
export function sameVoice(pair: Pair): boolean {
  const [page, stored] = partiesOf(pair);
  return samePerson(pair) || (page !== null && page === stored && page !== 'other');
}
