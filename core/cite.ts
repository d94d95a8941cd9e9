import type { DateBasis } from './article';
import { apaNames, authorsOf, chicagoNames, cslName } from './byline';
import { type CslItem, cslDate, some } from './exchange/csl-json';

/** What a citation needs; an `Article` and a `Source` both are one. */
export interface Citable {
  readonly title: string;
  /** The title is a description, not the article's own headline: it stands in square brackets, never in quotation marks. */
  readonly isDescribed?: boolean;
  readonly outlet: string | null;
  /** ISO day, month or year. */
  readonly date: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly dateBasis?: DateBasis;
  /** The outlet that it says it carries. */
  readonly relayedFrom?: string | null;
}

export interface Quoted {
  readonly text: string;
  readonly speaker: string | null;
  /** False for a paraphrase, which must not stand in quotation marks. */
  readonly verbatim: boolean;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * The four ways of citing, by name; English in every language of the interface, as what they cite is. Each is made for
 * pasting: one line, or JSON that Zotero imports.
 */
const citeStyles = {
  plain: (work: Citable, quoted: Quoted | null) => [
    quotedWords(quoted),
    sentence(work.byline, titleOf(work), work.outlet, longDate(work.date)),
    work.url,
  ],
  // Unsigned, a newspaper's article stands under the newspaper's name.
  chicago: (work: Citable) => {
    const names = chicagoNames(authorsOf(work.byline));
    const title = work.isDescribed ? closed(titleOf(work)) : `“${closed(work.title)}”`;
    return [
      sentence(names || work.outlet),
      title,
      sentence(names ? work.outlet : null, americanDate(work.date)),
      work.url && `${work.url}.`,
    ];
  },
  // Unsigned, an article stands under its title.
  apa: (work: Citable) => {
    const names = apaNames(authorsOf(work.byline));
    const date = `(${apaDate(work.date)}).`;
    const title = closed(titleOf(work));
    return [...(names ? [closed(names), date, title] : [title, date]), sentence(work.outlet), work.url];
  },
  csl: (work: Citable) => [JSON.stringify([cslItem(work)], null, 2)],
} satisfies Record<string, (work: Citable, quoted: Quoted | null) => readonly (string | null)[]>;

export type CiteStyle = keyof typeof citeStyles;

export function cite(work: Citable, style: CiteStyle, quoted: Quoted | null = null): string {
  const note = noteOn(work);
  return [...citeStyles[style](work, quoted), style !== 'csl' && note && `[${note}.]`].filter(Boolean).join(' ');
}

/** What whoever reads the citation must know of it: "In Hashia’s words; via Example Radio; date inferred". */
function noteOn({ isDescribed, relayedFrom, date, dateBasis }: Citable): string | null {
  const parts = [
    isDescribed && 'in Hashia’s words',
    relayedFrom && `via ${relayedFrom}`,
    date !== null && dateBasis === 'inferred' && 'date inferred',
  ];
  const note = parts.filter(Boolean).join('; ');
  return note === '' ? null : note.charAt(0).toUpperCase() + note.slice(1);
}

/** One CSL-JSON item: https://docs.citationstyles.org */
function cslItem(work: Citable): CslItem {
  const authors = authorsOf(work.byline).map(cslName);
  const issued = cslDate(work.date);
  return {
    id: work.url ?? work.title,
    type: 'article-newspaper',
    title: titleOf(work),
    ...some('author', authors.length === 0 ? null : authors),
    ...some('container-title', work.outlet),
    ...some('issued', issued && (work.dateBasis === 'inferred' ? { ...issued, circa: true } : issued)),
    ...some('URL', work.url),
    ...some('note', noteOn(work)),
  };
}

function titleOf({ title, isDescribed }: Citable): string {
  return isDescribed ? `[${title}]` : title;
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

/** "2023-04-14" → "April 14, 2023"; "2023-04" → "April 2023" */
function americanDate(iso: string | null): string | null {
  if (iso === null) return null;
  const { year, month, day } = dateParts(iso);
  if (month === null) return year;
  return day === null ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** "2023-04-14" → "2023, April 14"; unknown → "n.d." */
function apaDate(iso: string | null): string {
  if (iso === null) return 'n.d.';
  const { year, month, day } = dateParts(iso);
  const rest = [month, day].filter((part) => part !== null).join(' ');
  return rest === '' ? year : `${year}, ${rest}`;
}
