import type { DateBasis } from '../core/article';
import { linkedData } from './linked-data';
import { type Host, outletOf } from './outlet';

export interface Metadata {
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly byline: string | null;
  readonly language: string | null;
}

/** What the page states about itself: structured data first, then meta elements, then what readers see. */
export function readMetadata(document: Document, hosts: readonly Host[]): Metadata {
  const data = linkedData(document);
  const metas = metasOf(document);
  const date = isoDay(data.date) ?? isoDay(metas(dateNames)) ?? isoDay(timeOf(document));
  const named = data.outlet ?? metas(['og:site_name', 'application-name']);
  const outlet = outletOf({ host: document.location?.hostname ?? '', named }, hosts);
  return {
    title: titleOf(document, { stated: data.title ?? metas(['og:title', 'twitter:title']), outlet }),
    outlet,
    date,
    dateBasis: date ? 'stated' : 'unknown',
    byline: bylineOf(document, data.byline ?? metas(['author', 'parsely-author', 'article:author', 'byl'])),
    language: document.documentElement?.getAttribute('lang')?.trim() || data.language,
  };
}

const dateNames = [
  'article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'og:published_time',
  'article.published',
];

type Metas = (names: readonly string[]) => string | null;

/** Gives the content of the first meta element with one of these names, tried in order. They are gone through once. */
function metasOf(document: Document): Metas {
  const contents = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, tidy(content));
    }
  }
  return (names) => {
    for (const name of names) {
      const content = contents.get(name.toLowerCase());
      if (content !== undefined) return content;
    }
    return null;
  };
}

function timeOf(document: Document): string | null {
  const time = document.querySelector(
    'article time[datetime],header time[datetime],main time[datetime],time[datetime]',
  );
  return time?.getAttribute('datetime') ?? null;
}

/** "2023-04-14T07:22:31+05:00" → "2023-04-14": the day as the page writes it, in its own time zone. */
export function isoDay(value: string | null): string | null {
  if (!value) return null;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
  if (iso) return plausible(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const words = new Date(`${value.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/\s+at\s+/i, ' ')}`);
  if (Number.isNaN(words.getTime())) return null;
  return plausible(
    [words.getFullYear(), words.getMonth() + 1, words.getDate()].map((n) => String(n).padStart(2, '0')).join('-'),
  );
}

function plausible(day: string): string | null {
  return /^(?:19[5-9]|20)\d+-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) ? day : null;
}

/** The heading that readers see, when the page's own data agree that it is the title; else what the data say. */
function titleOf(
  document: Document,
  { stated, outlet }: { readonly stated: string | null; readonly outlet: string | null },
): string {
  const headings = [...document.getElementsByTagName('h1')]
    .map((h) => tidy(h.textContent ?? ''))
    .filter((t) => t.length > 10);
  const page = tidy(document.querySelector('head > title')?.textContent ?? '');
  const heading = headings.find((h) => h !== outlet && (stated ?? page).includes(h.slice(0, 40)));
  return withoutOutlet(heading ?? stated ?? (headings[0] || page), outlet);
}

/** "Headline | Outlet" and "Headline - Outlet" → "Headline". */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /\s+[|–—-]\s+(?=[^|–—]{2,40}$)/.exec(title);
  if (!cut || cut.index < 20) return title;
  const tail = title.slice(cut.index + cut[0].length);
  const isOutlet =
    cut[0].includes('|') || (outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase().slice(0, 8)));
  return isOutlet ? title.slice(0, cut.index) : title;
}

function bylineOf(document: Document, stated: string | null): string | null {
  const shown = document.querySelector('[rel="author"],[itemprop="author"],.byline,.author-name')?.textContent;
  const byline = stated ?? tidy(shown ?? '');
  const name =
    byline
      .replace(/^by\s+/i, '')
      .split(/\s*(?:[|•·@]|\bupdated\b|\bpublished\b)/i)[0]
      ?.trim() ?? '';
  return name === '' || name.length > 120 || /^https?:/.test(name) ? null : name;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
