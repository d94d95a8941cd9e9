import type { DateMention, Figure } from '../core/claim';
import { commonDate, datesNamed } from '../core/quantities/compare-dates';
import type { Related } from '../core/relation';

/** A stretch of a statement's text; marked when it is what the relation rests on. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
  /** ISO date a relative wording stands for: "In November last year" → "2022-11". */
  readonly resolved: string | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly resolved: string | null;
}

/** Cuts a statement's text into plain and marked stretches, in order and without gaps. */
export function markWords(related: Related): Segment[] {
  const { text } = related.statement;
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, resolved } of stretchesOf(related).sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) segments.push({ text: text.slice(at, start), marked: false, resolved: null });
    segments.push({ text: text.slice(start, end), marked: true, resolved });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false, resolved: null });
  return segments;
}

function stretchesOf({ relation, statement }: Related): Stretch[] {
  if (relation.kind === 'disputed') return found(statement.text, relation.cue);
  if (relation.kind !== 'differs') return [];
  const literal = found(statement.text, relation.there);
  if (literal.length > 0) return literal;
  if (relation.aspect === 'date') return datesOf(statement.dates, relation.there).map(dateStretch);
  return relation.aspect === 'figure' ? statement.figures.map(figureStretch) : [];
}

function found(text: string, words: string): Stretch[] {
  const start = words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  return start === -1 ? [] : [{ start, end: start + words.length, resolved: null }];
}

/** Those that the relation names; all when none is. */
function datesOf(dates: readonly DateMention[], there: string): readonly DateMention[] {
  const named = datesNamed(dates, there);
  return named.length > 0 ? named : dates;
}

function dateStretch(date: DateMention): Stretch {
  return { start: date.start, end: date.end, resolved: date.basis === 'inferred' ? commonDate(date) : null };
}

function figureStretch({ start, end }: Figure): Stretch {
  return { start, end, resolved: null };
}
