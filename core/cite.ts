/** What a citation needs; an `Article` and a `Source` both are one. */
export interface Citable {
  readonly title: string;
  readonly outlet: string | null;
  /** ISO day, month or year. */
  readonly date: string | null;
  readonly url: string | null;
  readonly byline: string | null;
}

export interface Quoted {
  readonly text: string;
  readonly speaker: string | null;
  /** False for a paraphrase, which must not stand in quotation marks. */
  readonly verbatim: boolean;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The four ways of citing, by name. Each is made for pasting: one line, or JSON that Zotero imports. */
const citeStyles = {
  plain: (work: Citable, quoted: Quoted | null) => [
    quotedWords(quoted),
    sentence(work.byline, work.title, work.outlet, longDate(work.date)),
    work.url,
  ],
  chicago: (work: Citable) => [
    work.byline && `${closed(work.byline)}`,
    `“${closed(work.title)}”`,
    sentence(work.outlet, longDate(work.date)),
    work.url && `${work.url}.`,
  ],
  apa: (work: Citable) => [
    closed(work.byline ?? work.outlet ?? work.title),
    `(${apaDate(work.date)}).`,
    work.byline || work.outlet ? closed(work.title) : null,
    work.byline && work.outlet ? closed(work.outlet) : null,
    work.url,
  ],
  csl: (work: Citable) => [JSON.stringify([cslItem(work)], null, 2)],
} satisfies Record<string, (work: Citable, quoted: Quoted | null) => readonly (string | null)[]>;

export type CiteStyle = keyof typeof citeStyles;

export function cite(work: Citable, style: CiteStyle, quoted: Quoted | null = null): string {
  return citeStyles[style](work, quoted)
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

/** One CSL-JSON item: https://docs.citationstyles.org */
function cslItem(work: Citable): Readonly<Record<string, unknown>> {
  return {
    id: work.url ?? work.title,
    type: 'article-newspaper',
    title: work.title,
    ...(work.byline !== null && { author: [{ literal: work.byline }] }),
    ...(work.outlet !== null && { 'container-title': work.outlet }),
    ...(work.date !== null && { issued: { 'date-parts': [work.date.slice(0, 10).split('-').map(Number)] } }),
    ...(work.url !== null && { URL: work.url }),
  };
}

function quotedWords(quoted: Quoted | null): string | null {
  if (quoted === null) return null;
  const words = quoted.verbatim ? `“${quoted.text}”` : closed(quoted.text);
  return quoted.speaker === null ? words : `${quoted.speaker}: ${words}`;
}

/** "Outlet, 14 April 2023." from the parts that are known. */
function sentence(...parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null && part !== '');
  return known.length === 0 ? null : closed(known.join(', '));
}

function closed(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function dateParts(iso: string): { year: string; month: string | null; day: number | null } {
  const [year = iso, month, day] = iso.slice(0, 10).split('-');
  return {
    year,
    month: month === undefined ? null : (months[Number(month) - 1] ?? null),
    day: day === undefined ? null : Number(day),
  };
}

/** "2023-04-14" → "14 April 2023" */
function longDate(iso: string | null): string | null {
  if (iso === null) return null;
  const { year, month, day } = dateParts(iso);
  return [day, month, year].filter((part) => part !== null).join(' ');
}

/** "2023-04-14" → "2023, April 14"; unknown → "n.d." */
function apaDate(iso: string | null): string {
  if (iso === null) return 'n.d.';
  const { year, month, day } = dateParts(iso);
  const rest = [month, day].filter((part) => part !== null).join(' ');
  return rest === '' ? year : `${year}, ${rest}`;
}
