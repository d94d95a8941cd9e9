import type { Claim, Figure } from '../../core/claim';
import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim } from '../../core/relation';

/** One quantity of the page with what other sources give for it. */
export interface FigureStrip {
  readonly id: string;
  readonly title: string;
  readonly scale: 'number' | 'date';
  /** Dates as years with a fraction: November 2021 → 2021.83 */
  readonly here: { readonly value: number; readonly label: string };
  readonly there: readonly { readonly value: number; readonly label: string; readonly count: number }[];
}

/** Quantities that differ come first, then those that stand on this page only. */
export function stripsOf(reading: Reading): FigureStrip[] {
  const strips = reading.claims.flatMap((claim) => stripOf(claim) ?? []);
  return strips.sort((a, b) => b.there.length - a.there.length);
}

/** How far the farthest other value lies from the page's: 78,000 against 7,800 → 10. */
export function ratioOf({ here, there }: FigureStrip): number {
  const values = [here.value, ...there.map(({ value }) => value)].filter((value) => value > 0);
  return values.length < 2 ? 1 : Math.max(...values) / Math.min(...values);
}

function stripOf({ id, claim, related }: RelatedClaim): FigureStrip | null {
  const differing = related.filter(({ relation }) => relation.kind === 'differs');
  const date = differing.filter(({ relation }) => relation.kind === 'differs' && relation.aspect === 'date');
  if (date.length > 0) return dateStrip(id, claim, date);
  const figure = claim.figures[0];
  if (figure === undefined) return null;
  const numbers = differing.filter(({ relation }) => relation.kind === 'differs' && relation.aspect === 'figure');
  return numberStrip(id, claim, numbers);
}

function numberStrip(id: string, claim: Claim, related: readonly Related[]): FigureStrip | null {
  const here = related[0]?.relation;
  const words = here?.kind === 'differs' ? here.here : '';
  const own = figureIn(claim.figures, words, (figure) =>
    claim.text.slice(figure.start - claim.start, figure.end - claim.start),
  );
  if (own === null) return null;
  const others = related.flatMap(({ relation, statement }) => {
    if (relation.kind !== 'differs') return [];
    const figure = figureIn(statement.figures, relation.there, (f) => statement.text.slice(f.start, f.end));
    return figure === null ? [] : [{ value: figure.value, label: relation.there }];
  });
  const label = words === '' ? claim.text.slice(own.start - claim.start, own.end - claim.start) : words;
  return { id, title: claim.text, scale: 'number', here: { value: own.value, label }, there: counted(others) };
}

function dateStrip(id: string, claim: Claim, related: readonly Related[]): FigureStrip | null {
  const own = claim.dates[0];
  const first = related[0]?.relation;
  if (own === undefined || first?.kind !== 'differs') return null;
  const others = related.flatMap(({ relation, statement }) => {
    const date = statement.dates[0];
    return relation.kind === 'differs' && date ? [{ value: yearOf(date.from), label: relation.there }] : [];
  });
  const here = { value: yearOf(own.from), label: first.here };
  return { id, title: claim.text, scale: 'date', here, there: counted(others) };
}

/** The figure that the relation's words name, else the first. */
function figureIn(figures: readonly Figure[], words: string, textOf: (figure: Figure) => string): Figure | null {
  return figures.find((figure) => words.includes(textOf(figure))) ?? figures[0] ?? null;
}

function counted(values: readonly { value: number; label: string }[]): FigureStrip['there'] {
  const labels = [...new Set(values.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const same = values.filter((value) => value.label === label);
    const first = same[0];
    return first === undefined ? [] : [{ ...first, count: same.length }];
  });
}

function yearOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
