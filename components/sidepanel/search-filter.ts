import type { Party } from '../../core/claim';
import { everyNote, type NoteQuery } from '../../core/note-query';
import type { Reading } from '../../core/reading';
import type { RelationKind } from '../../core/relation';
import { type CorpusQuery, everyStatement } from '../../core/search/corpus-query';

export const searchScopes = ['all', 'sources', 'notes'] as const;
export type SearchScope = (typeof searchScopes)[number];

/** What the reader has set under the search box; days as a date field gives them ("2026-01-31", empty for none). */
export interface SearchFilter {
  readonly scope: SearchScope;
  readonly speaker: string | null;
  readonly party: Party | null;
  readonly outlet: string | null;
  readonly question: string | null;
  /** How the statement stands to one of the page's claims. */
  readonly relation: RelationKind | null;
  readonly from: string;
  readonly to: string;
}

export const noSearchFilter: SearchFilter = {
  scope: 'all',
  speaker: null,
  party: null,
  outlet: null,
  question: null,
  relation: null,
  from: '',
  to: '',
};

/** How many settings behind the "Filter" button are on. */
export function countSearchSettings({ scope: _, from, to, ...choices }: SearchFilter): number {
  return [from || null, to || null, ...Object.values(choices)].filter((value) => value !== null).length;
}

/** A day that is being typed can be far off ("0002-01-01"), which does no harm. */
const dayOf = (day: string) => (day === '' ? null : day);

/** Null where no statements are looked for. */
export function corpusQueryOf(filter: SearchFilter, text: string, reading: Reading | null): CorpusQuery | null {
  if (filter.scope === 'notes') return null;
  const { speaker, party, outlet, question, relation, from, to } = filter;
  const among = relation === null ? null : relatedIds(reading, relation);
  return { ...everyStatement, text, speaker, party, outlet, question, among, from: dayOf(from), to: dayOf(to) };
}

const mostNotes = 20;

/** Null where no notes are looked for: they have no speaker, outlet or question. */
export function noteQueryOf(filter: SearchFilter, text: string): NoteQuery | null {
  const { speaker, party, outlet, question, relation } = filter;
  const isOfSources = [speaker, party, outlet, question, relation].some((value) => value !== null);
  if (filter.scope === 'sources' || isOfSources) return null;
  return {
    ...everyNote,
    text,
    from: momentOf(filter.from, '00:00:00.000'),
    to: momentOf(filter.to, '23:59:59.999'),
    limit: mostNotes,
  };
}

/** A moment of a day by the reader's own clock. */
function momentOf(day: string, time: string): string | null {
  const date = new Date(`${day}T${time}`);
  return day === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function relatedIds(reading: Reading | null, kind: RelationKind): string[] {
  const related = (reading?.claims ?? []).flatMap((claim) => claim.related);
  return related.filter(({ relation }) => relation.kind === kind).map(({ statement }) => statement.id);
}
