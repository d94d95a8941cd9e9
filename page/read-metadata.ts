import type { DateBasis } from '../core/article';
import { asRead } from '../core/unseen';
import { bylineIn, bylineOf, shownByline } from './byline';
import { linesUnder } from './headline-lines';
import { addressDay, dayInLine, isoDay } from './iso-day';
import { linkedData } from './linked-data';
import { type Host, outletOf } from './outlet';
import { siteName, tailOf } from './site-name';

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
  const host = document.location?.hostname ?? '';
  const page = tidy(document.querySelector('head > title')?.textContent ?? '');
  const names = [data.outlet, metas(['og:site_name']), metas(['application-name', 'apple-mobile-web-app-title'])];
  const outlet = outletOf({ host, named: siteName({ names, title: page, host }) }, hosts);
  const title = titleOf(document, { stated: data.title ?? metas(['og:title', 'twitter:title']), page, outlet });
  const author = data.byline ?? metas(['author', 'parsely-author', 'article:author', 'byl']);
  const stated = isoDay(data.date) ?? isoDay(metas(dateNames)) ?? isoDay(timeOf(document));
  const byline = bylineOf(author ?? shownByline(document));
  // What the page does not state stands under its headline, as a rule.
  const lines = stated === null || byline === null ? linesUnder(document, title).filter(isShort) : [];
  const shown = stated ?? firstOf(lines, dayInLine);
  const date = shown ?? addressDay(document.location?.pathname ?? '');
  return {
    title,
    outlet,
    date,
    dateBasis: shown ? 'stated' : date ? 'inferred' : 'unknown',
    byline: byline ?? firstOf(lines, bylineIn),
    language: document.documentElement?.getAttribute('lang')?.trim() || data.language,
  };
}

/** A longer line is no date line or byline. */
const isShort = (line: string) => line.length <= 100;

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

const dateNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'pub_date',
  'pdate',
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
      // One element may state several things: itemprop="datePublished dateCreated".
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(' ') ?? [])
        if (!contents.has(name)) contents.set(name, tidy(content));
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

interface Titles {
  /** By the page's own data. */
  readonly stated: string | null;
  /** The tab's. */
  readonly page: string;
  readonly outlet: string | null;
}

/** The heading that readers see, when the page's own data agree that it is the title; else what the data say. */
function titleOf(document: Document, { stated, page, outlet }: Titles): string {
  const firsts = headingsOf(document, 'h1');
  const agrees = (heading: string) => heading !== outlet && (stated ?? page).includes(heading.slice(0, 40));
  // On some sites the name of the paper is the first heading.
  const heading = firsts.find(agrees) ?? headingsOf(document, 'h2').find(agrees);
  return withoutOutlet(heading ?? stated ?? (firsts[0] || page), outlet);
}

function headingsOf(document: Document, rank: 'h1' | 'h2'): string[] {
  return [...document.getElementsByTagName(rank)].map((h) => tidy(h.textContent ?? '')).filter((t) => t.length > 10);
}

/** "Headline | Outlet" and "Headline - Outlet" → "Headline". */
function withoutOutlet(title: string, outlet: string | null): string {
  const tail = tailOf(title);
  if (tail === null) return title;
  const bare = title.slice(0, title.lastIndexOf(tail)).replace(/\s+[|–—-]\s+(?:www\.)?$/, '');
  if (tail === outlet) return bare;
  if (bare.length < 20) return title;
  const isOutlet =
    title.slice(bare.length).includes('|') ||
    (outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase().slice(0, 8)));
  return isOutlet ? bare : title;
}

/** White space folded, unseen characters gone. */
function tidy(text: string): string {
  return asRead(text).replace(/\s+/g, ' ').trim();
}
