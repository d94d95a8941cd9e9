import type { Article } from '../article';
import { isRecord } from './safe-json';

/** Something in a file that is no article. */
export interface Unread {
  /** Line of a JSONL file; null for the whole file. */
  readonly place: number | null;
  readonly why: 'too-short' | 'not-json' | 'no-text' | 'no-article' | 'unreadable';
}

export interface FoundArticles {
  readonly articles: readonly Article[];
  readonly unread: readonly Unread[];
}

/** Shorter than this is a teaser or a notice. */
const shortest = 200;
/** What lies beyond is not read: no article is this long. */
const longest = 200_000;
const longestTitle = 200;

/** A plain text: the first line is the title when it is short; a `date YYYY-MM-DD` line in the head is its date. */
export function articleOfText(name: string, text: string): FoundArticles {
  const body = text.replace(/\r\n?/g, '\n').trim();
  if (body.length < shortest) return { articles: [], unread: [{ place: null, why: 'too-short' }] };
  const [first = ''] = body.split('\n', 1);
  const date = /^date:? (\d{4}-\d{2}-\d{2})\b/im.exec(body.slice(0, 2000))?.[1] ?? null;
  const title = first.length < longestTitle ? first.trim() : name;
  return { articles: [articleFrom({ id: name, title, text: body, date })], unread: [] };
}

/** One article a line: `text`, and what is known of `id`, `title`, `outlet`, `date`, `url`, `byline`, `language`. */
export function articlesOfJsonl(name: string, text: string): FoundArticles {
  const articles: Article[] = [];
  const unread: Unread[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const found = articleOfLine(line, `${name}:${i + 1}`);
    if (typeof found === 'string') unread.push({ place: i + 1, why: found });
    else articles.push(found);
  });
  return { articles, unread };
}

function articleOfLine(line: string, name: string): Article | Unread['why'] {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'not-json';
  }
  if (!isRecord(row) || typeof row.text !== 'string') return 'no-text';
  if (row.text.length < shortest) return 'too-short';
  return articleFrom({ ...row, id: name, text: row.text });
}

function articleFrom(row: Readonly<Record<string, unknown>> & { readonly id: string; readonly text: string }): Article {
  const field = (key: string) => {
    const value = row[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
  };
  const date = /^\d{4}(-\d\d(-\d\d)?)?/.exec(field('date') ?? '')?.[0] ?? null;
  const url = field('url');
  return {
    id: row.id,
    title: field('title') ?? row.id,
    text: row.text.slice(0, longest),
    outlet: field('outlet'),
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    url: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null,
    byline: field('byline'),
    language: field('language'),
  };
}
