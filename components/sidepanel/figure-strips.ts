import type { Claim, DateMention, Figure } from '../../core/claim';
import { datesNamed } from '../../core/quantities/compare-dates';
import { wordsOfFigure } from '../../core/quantities/compare-figures';
import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim } from '../../core/relation';
import { yearOf } from './year-of';

export interface StripValue {
  /** Dates as years with a fraction: November 2021 → 2021.83 */
  readonly value: number;
  readonly label: string;
  /** Sources that give it. */
  readonly count: number;
}

/** One quantity of the page with what other sources give for it. */
export interface FigureStrip {
  readonly id: string;
  readonly title: string;
  readonly scale: 'number' | 'date';
  readonly here: StripValue;
  /** Other values than the page's. */
  readonly there: readonly StripValue[];
  /** Separate origins that give the page's own value. */
  readonly backed: number;
  /** Other sources that give it too, and are of one origin with the page. */
  readonly repeated: number;
  /** Between two dates that are both known to the month; null otherwise. */
  readonly months: number | null;
}

/** Quantities that differ come first, then those that separate origins share, those that are repeated, then those that stand on this page only. */
export function stripsOf(reading: Reading): FigureStrip[] {
  const strips = reading.claims.flatMap((claim) => stripOf(claim) ?? []);
  return strips.sort((a, b) => b.there.length - a.there.length || b.backed - a.backed || b.repeated - a.repeated);
}

/** How far the farthest other value lies from the page's: 78,000 against 7,800 → 10. */
export function ratioOf({ here, there }: FigureStrip): number {
  const values = [here.value, ...there.map(({ value }) => value)].filter((value) => value > 0);
  return values.length < 2 ? 1 : Math.max(...values) / Math.min(...values);
}

function stripOf(row: RelatedClaim): FigureStrip | null {
  const date = differingIn(row, 'date');
  return date.length > 0 ? dateStrip(row, date) : numberStrip(row, differingIn(row, 'figure'));
}

function differingIn({ related }: RelatedClaim, aspect: 'date' | 'figure'): Related[] {
  return related.filter(({ relation }) => relation.kind === 'differs' && relation.aspect === aspect);
}

function numberStrip({ id, claim, related }: RelatedClaim, differing: readonly Related[]): FigureStrip | null {
  const here = differing[0]?.relation;
  const words = here?.kind === 'differs' ? here.here : '';
  const named = words === '' ? sharedIn(claim.figures, related) : null;
  const own = named ?? figureIn(claim.figures, words, (figure) => wordsOf(claim, figure));
  if (own === null) return null;
  const others = differing.flatMap(({ relation, statement, source }) => {
    if (relation.kind !== 'differs') return [];
    const figure = figureIn(statement.figures, relation.there, (f) => statement.text.slice(f.start, f.end));
    return figure === null ? [] : [{ value: figure.value, label: relation.there, source: source.id }];
  });
  return {
    id,
    title: claim.text,
    scale: 'number',
    here: { value: own.value, label: words || countedIn(claim, named ? [named] : claim.figures), count: 1 },
    there: counted(others),
    ...agreeingOn(own, related),
    months: null,
  };
}

/** The first of several figures that others give too; null when none is. */
function sharedIn(figures: readonly Figure[], related: readonly Related[]): Figure | null {
  const isShared = (figure: Figure) => {
    const { backed, repeated } = agreeingOn(figure, related);
    return backed + repeated > 0;
  };
  return figures.find(isShared) ?? null;
}

/** "12 soldiers · 23 civilians": a range stands once. */
function countedIn(claim: Claim, figures: readonly Figure[]): string {
  const inClaim = figures.map((figure) => ({
    ...figure,
    start: figure.start - claim.start,
    end: figure.end - claim.start,
  }));
  return [...new Set(inClaim.map((figure) => wordsOfFigure(figure, claim.text)))].join(' · ');
}

/** Those that give the same figure, counted as the card marks them: articles of one interview are no second voice. */
function agreeingOn(own: Figure, related: readonly Related[]): Pick<FigureStrip, 'backed' | 'repeated'> {
  const same = related.filter(({ statement }) =>
    statement.figures.some(({ value, unit }) => value === own.value && (unit === own.unit || own.value >= 1000)),
  );
  const backing = same.filter(({ relation }) => relation.kind === 'backed');
  const repeating = same.filter(({ relation }) => relation.kind === 'repeated');
  return {
    backed: new Set(backing.map(({ origin }) => origin)).size,
    repeated: new Set(repeating.map(({ source }) => source.id)).size,
  };
}

function dateStrip({ id, claim }: RelatedClaim, related: readonly Related[]): FigureStrip | null {
  const first = related[0]?.relation;
  if (first?.kind !== 'differs') return null;
  const own = dateIn(claim.dates, first.here);
  if (own === undefined) return null;
  const dates = related.flatMap(({ relation, statement, source }) => {
    if (relation.kind !== 'differs') return [];
    const date = dateIn(statement.dates, relation.there);
    return date ? [{ from: date.from, label: relation.there, source: source.id }] : [];
  });
  return {
    id,
    title: claim.text,
    scale: 'date',
    here: { value: yearOf(own.from), label: first.here, count: 1 },
    there: counted(dates.map(({ from, label, source }) => ({ value: yearOf(from), label, source }))),
    backed: 0,
    repeated: 0,
    months: monthsBetween(own.from, dates[0]?.from ?? ''),
  };
}

/** "2021-11", "2022-11-28" → 12; null unless both are known to the month. */
function monthsBetween(a: string, b: string): number | null {
  const months = [a, b].map((iso) =>
    iso.length < 7 ? Number.NaN : Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)),
  );
  const apart = Math.abs((months[0] ?? 0) - (months[1] ?? 0));
  return Number.isNaN(apart) || apart === 0 ? null : apart;
}

const wordsOf = (claim: Claim, { start, end }: Figure) => claim.text.slice(start - claim.start, end - claim.start);

/** The figure that the relation's words name, else the first. */
function figureIn(figures: readonly Figure[], words: string, textOf: (figure: Figure) => string): Figure | null {
  return figures.find((figure) => words.includes(textOf(figure))) ?? figures[0] ?? null;
}

/** The date that the relation names, else the first. */
const dateIn = (dates: readonly DateMention[], name: string) => datesNamed(dates, name)[0] ?? dates[0];

function counted(values: readonly { value: number; label: string; source: string }[]): StripValue[] {
  const labels = [...new Set(values.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const same = values.filter((value) => value.label === label);
    const first = same[0];
    if (first === undefined) return [];
    return [{ value: first.value, label, count: new Set(same.map(({ source }) => source)).size }];
  });
}
