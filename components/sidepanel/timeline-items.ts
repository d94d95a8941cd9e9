import type { Party } from '../../core/claim';
import { datesNamed } from '../../core/quantities/compare-dates';
import type { Reading } from '../../core/reading';
import type { Interview, Related, RelatedClaim } from '../../core/relation';

/** How a date is known: printed, worked out from the text, or told otherwise by another source. */
export type TimelineKind = 'stated' | 'inferred' | 'conflict';

/** Something with a date: an event that the page dates, or an utterance in a source. */
export interface TimelineItem {
  readonly id: string;
  /** ISO day, month or year. */
  readonly date: string;
  readonly kind: TimelineKind;
  readonly text: string;
  readonly language: string | null;
  readonly speaker: string | null;
  readonly party: Party | null;
  /** The two dates, when the sources differ on this one. */
  readonly conflict: { readonly here: string; readonly there: string } | null;
  /** From the origin to where it stands: interview › relay › outlet. */
  readonly chain: readonly string[];
  /** On the page itself: the claim's id. */
  readonly claim: string | null;
}

/** What one source said on one date, or what the page dates to it: one mark on the line. */
export interface TimelineGroup {
  readonly key: string;
  readonly date: string;
  readonly kind: TimelineKind;
  readonly chain: readonly string[];
  readonly onPage: boolean;
  readonly items: readonly TimelineItem[];
}

/** Earliest first; each statement once. */
export function timelineOf(reading: Reading, inWords: (interview: Interview) => string): TimelineItem[] {
  const labels = new Map(
    reading.origins.map(({ key, interview }) => [key, interview && { ...interview, words: inWords(interview) }]),
  );
  const { language } = reading.article;
  const items = reading.claims.flatMap((claim) => [
    ...pageItems(claim, language),
    ...claim.related.flatMap((related) => sourceItem(related, labels.get(related.origin) ?? null)),
  ]);
  const unique = new Map(items.map((item) => [item.id, item]));
  return [...unique.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Statements of one date, source and origin stand together, so that their provenance is told once. */
export function groupsOf(items: readonly TimelineItem[]): TimelineGroup[] {
  const groups = new Map<string, TimelineGroup>();
  for (const item of items) {
    const { date, kind, chain } = item;
    const onPage = item.claim !== null;
    const key = [date, kind, onPage ? item.id : '', ...chain].join('|');
    const items = [...(groups.get(key)?.items ?? []), item];
    groups.set(key, { key, date, kind, chain, onPage, items });
  }
  return [...groups.values()];
}

export function speakersOf(items: readonly TimelineItem[]): string[] {
  return [...new Set(items.flatMap(({ speaker }) => speaker ?? []))];
}

export function partiesOf(items: readonly TimelineItem[]): Party[] {
  return [...new Set(items.flatMap(({ party }) => party ?? []))];
}

function pageItems({ id, claim, related }: RelatedClaim, language: string | null): TimelineItem[] {
  const differing = related.map(({ relation }) => relation).find((r) => r.kind === 'differs' && r.aspect === 'date');
  const conflict = differing?.kind === 'differs' ? { here: differing.here, there: differing.there } : null;
  const speaker = claim.attribution?.speaker ?? null;
  const named = conflict === null ? [] : datesNamed(claim.dates, conflict.here);
  return [...named, ...claim.dates].slice(0, 1).map((date) => ({
    id,
    date: date.from,
    kind: conflict === null ? date.basis : 'conflict',
    text: claim.text,
    language,
    speaker: speaker?.name ?? null,
    party: speaker?.party ?? null,
    conflict,
    chain: [],
    claim: id,
  }));
}

function sourceItem(
  { statement, source }: Related,
  origin: (Interview & { readonly words: string }) | null,
): TimelineItem[] {
  if (source.date === null) return [];
  // "Voice of America interview" › "Voice of America" tells the relay twice.
  const relay = source.relayedFrom !== null && origin?.venue === source.relayedFrom ? null : source.relayedFrom;
  return [
    {
      id: statement.id,
      date: source.date,
      kind: source.dateBasis === 'stated' ? 'stated' : 'inferred',
      text: statement.text,
      language: source.language,
      speaker: statement.speaker?.name ?? null,
      party: statement.speaker?.party ?? null,
      conflict: null,
      chain: [origin?.words ?? null, relay, source.outlet ?? source.title].filter((part) => part !== null),
      claim: null,
    },
  ];
}
