import type { AuthorName } from '../byline';
import type { ExportFormat } from './export-format';
import type { NoteRecord } from './note-record';

/** One work in CSL-JSON, as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly AuthorName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
  /** About then: it was inferred. */
  readonly circa?: boolean;
}

/** The pages that carry notes, one work each. */
export const cslFormat: ExportFormat = {
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  start: () => '[',
  item: (note, previous) => {
    if (previous?.urlKey === note.urlKey) return '';
    return `${previous ? ',' : ''}\n${JSON.stringify(cslOfPage(note))}`;
  },
  end: () => '\n]\n',
};

function cslOfPage({ urlKey, annotation }: NoteRecord): CslItem {
  const { target, created } = annotation;
  return {
    id: urlKey,
    type: 'article-newspaper',
    ...some('title', target['schema:headline']),
    ...some('container-title', target['schema:publisher']),
    ...some('issued', cslDate(target['schema:datePublished'])),
    ...some('accessed', cslDate(created)),
    URL: target.source,
  };
}

/** "2023-04-14T…" → [[2023, 4, 14]], "2023-02" → [[2023, 2]]. */
export function cslDate(iso: string | null | undefined): CslDate | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  if (!match) return null;
  return {
    'date-parts': [
      match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  };
}

/** An entry for what is known, and none for what is not. */
export function some<K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } {
  const entry: { [P in K]?: V } = {};
  if (value !== null && value !== undefined) entry[key] = value;
  return entry;
}
