import type { Span } from '../article';
import type { Quotation } from './quotations';
import type { Reading } from './reading';

/**
 * Gives every full quotation that no reporting words claim to the speaker before it: later in the same
 * paragraph, or at the head of the next ones while the quoting goes on.
 */
export function carryQuotations(input: {
  text: string;
  quotations: readonly Quotation[];
  readings: readonly Reading[];
}): Reading[] {
  const { text, quotations, readings } = input;
  const contents: Span[][] = readings.map((reading) => [...reading.content]);
  const taken = readings.flatMap((reading) => reading.content).sort((a, b) => a.start - b.start);
  let owner = -1;
  let next = 0;
  let seen = 0;
  let covered = 0;
  let lastCarried = -1;
  for (const quotation of quotations) {
    for (; (readings[next]?.cue.start ?? Number.POSITIVE_INFINITY) < quotation.start; next++) owner = next;
    for (; (taken[seen]?.start ?? Number.POSITIVE_INFINITY) <= quotation.start; seen++) {
      covered = Math.max(covered, taken[seen]?.end ?? 0);
    }
    const owned = contents[owner];
    const last = owned?.at(-1);
    if (!quotation.full || covered > quotation.start || !owned || !last) continue;
    const claimedAhead = (taken[seen]?.start ?? Number.POSITIVE_INFINITY) < quotation.end;
    if (
      claimedAhead ||
      !goesOn(text, { last, cue: readings[owner]?.cue ?? last, quotation, carried: lastCarried === owner })
    )
      continue;
    owned.push({ start: quotation.start, end: quotation.end });
    lastCarried = owner;
  }
  return readings.map(({ cue, subject, antecedent, content }, i) => ({
    cue,
    subject,
    antecedent,
    content: contents[i] ?? content,
  }));
}

function goesOn(text: string, at: { last: Span; cue: Span; quotation: Quotation; carried: boolean }): boolean {
  const from = Math.max(at.last.end, at.cue.end);
  const between = text.slice(Math.min(from, at.quotation.start), at.quotation.start);
  // A signature ends what is signed.
  if (between.length > 600 || /^[—–―-]$/.test(text.slice(at.cue.start, at.cue.end))) return false;
  const breaks = between.match(/\n\s*/g)?.length ?? 0;
  if (breaks === 0) return between.length < 200;
  // Across paragraphs only a quotation right at the head, after one that stood at the end.
  return breaks === 1 && /\n\s*$/.test(between) && between.trim().length < 40;
}
