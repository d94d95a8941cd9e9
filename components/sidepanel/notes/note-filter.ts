import type { NoteKind } from '../../../core/annotation';
import type { NoteQuery, NoteSort } from '../../../core/note-query';

export type Scope = 'page' | 'all';

/** What the reader has set; days as a date field gives them ("2026-01-31", empty for none). */
export interface NoteFilter {
  readonly text: string;
  readonly tag: string | null;
  readonly kind: NoteKind | null;
  readonly site: string | null;
  readonly from: string;
  readonly to: string;
  /** Null for what suits: as in the text on one page, the newest first on all. */
  readonly sort: NoteSort | null;
  /** Only notes whose passage is changed or gone. */
  readonly lookAgain: boolean;
}

export const noFilter: NoteFilter = {
  text: '',
  tag: null,
  kind: null,
  site: null,
  from: '',
  to: '',
  sort: null,
  lookAgain: false,
};

export function isNarrowed({ sort, ...filter }: NoteFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '' && value !== false);
}

/** How many settings behind the "Filter" button are on. */
export function countSettings({ kind, site, from, to, sort, lookAgain }: NoteFilter): number {
  return [kind, site, from || null, to || null, sort, lookAgain || null].filter((value) => value !== null).length;
}

export function queryOf(filter: NoteFilter, where: { page: string | null; limit: number }): NoteQuery {
  const { text, tag, kind, from, to, sort, lookAgain } = filter;
  return {
    ...where,
    text: text.trim(),
    tag,
    kind,
    site: where.page === null ? filter.site : null,
    from: momentOf(from, '00:00:00.000'),
    to: momentOf(to, '23:59:59.999'),
    // What the open page says of its own passages is newer than what was kept.
    lookAgain: where.page === null && lookAgain,
    sort: sort ?? (where.page === null ? 'newest' : 'place'),
  };
}

/** A moment of a day by the reader's own clock; null for no day or one that does not exist. */
function momentOf(day: string, time: string): string | null {
  const date = new Date(`${day}T${time}`);
  return day === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
