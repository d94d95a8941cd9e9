import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim } from '../../core/relation';

/** Something with a date: an event that the page dates, or an utterance in a source. */
export interface TimelineItem {
  readonly id: string;
  /** ISO day, month or year. */
  readonly date: string;
  readonly basis: 'stated' | 'inferred';
  readonly text: string;
  readonly speaker: string | null;
  /** The two dates, when the sources differ on this one. */
  readonly conflict: { readonly here: string; readonly there: string } | null;
  /** From the origin to where it stands: interview › relay › outlet. */
  readonly chain: readonly string[];
  /** On the page itself: the claim's id. */
  readonly claim: string | null;
}

/** Earliest first; each statement once. */
export function timelineOf(reading: Reading): TimelineItem[] {
  const labels = new Map(reading.origins.map(({ key, label }) => [key, label]));
  const items = reading.claims.flatMap((claim) => [
    ...pageItems(claim),
    ...claim.related.flatMap((related) => sourceItem(related, labels.get(related.origin) ?? null)),
  ]);
  const unique = new Map(items.map((item) => [item.id, item]));
  return [...unique.values()].sort((a, b) => a.date.localeCompare(b.date));
}

export function speakersOf(items: readonly TimelineItem[]): string[] {
  return [...new Set(items.flatMap(({ speaker }) => speaker ?? []))];
}

function pageItems({ id, claim, related }: RelatedClaim): TimelineItem[] {
  const differing = related.map(({ relation }) => relation).find((r) => r.kind === 'differs' && r.aspect === 'date');
  const conflict = differing?.kind === 'differs' ? { here: differing.here, there: differing.there } : null;
  return claim.dates.slice(0, 1).map((date) => ({
    id,
    date: date.from,
    basis: date.basis,
    text: claim.text,
    speaker: claim.attribution?.speaker?.name ?? null,
    conflict,
    chain: [],
    claim: id,
  }));
}

function sourceItem({ statement, source }: Related, label: string | null): TimelineItem[] {
  if (source.date === null) return [];
  return [
    {
      id: statement.id,
      date: source.date,
      basis: source.dateBasis === 'stated' ? 'stated' : 'inferred',
      text: statement.text,
      speaker: statement.speaker?.name ?? null,
      conflict: null,
      chain: [label, source.relayedFrom, source.outlet].filter((part) => part !== null),
      claim: null,
    },
  ];
}
