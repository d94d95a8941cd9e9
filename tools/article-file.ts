import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { Article } from '../core/article';
import { readArticle } from '../page/read-article';
import { type Flags, field, rowsOf, type TextRow, UsageError, usableRows } from './command-line';

/** A row of a JSONL file as an article. */
export function articleOfRow(row: TextRow): Article {
  const date = field(row, 'date') ?? dateLine(row.text);
  return {
    id: row.id,
    title: field(row, 'title') ?? '',
    text: row.text,
    outlet: field(row, 'outlet'),
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    url: field(row, 'url'),
    byline: null,
    language: null,
  };
}

/** What is made of each article of `--in`, a JSONL file, and of the files and folders named. */
export function* eachArticle({ values, files }: Flags, answer: (article: Article) => object): Iterable<object> {
  const inputs = values.get('in') ?? [];
  if (inputs.length + files.length === 0) throw new UsageError('Say what to read: --in FILE, or files.');
  for (const input of inputs) yield* rowsOf(input, (row) => answer(articleOfRow(row)));
  for (const file of files) for (const article of articlesAt(file)) yield answer(article);
}

/** The articles of a .txt, .html, .html.gz or .jsonl file, or of a folder of them. Ids are file names without ending. */
export function articlesAt(path: string): Article[] {
  const files = filesAt(path).filter((file) => /\.(?:jsonl|txt|html?(?:\.gz)?)$/.test(file));
  if (files.length === 0) throw new UsageError(`There is no .txt, .html or .jsonl file at "${path}".`);
  return files.flatMap((file) => {
    if (file.endsWith('.jsonl')) return usableRows(file).map(articleOfRow);
    return file.endsWith('.txt') ? [articleOfText(file)] : [articleOfHtml(file)];
  });
}

export function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder "${path}".`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort();
}

export const idOf = (file: string) => basename(file).replace(/\.(txt|html?)(\.gz)?$/, '');

/** Texts without data about them may begin a line of their head with `date YYYY-MM-DD`. */
const dateLine = (text: string) => /^\s*date (\d{4}-\d{2}-\d{2})\b/m.exec(text.slice(0, 2000))?.[1] ?? null;

function articleOfText(file: string): Article {
  const text = readFileSync(file, 'utf8');
  const title = text.trimStart().split('\n')[0]?.trim() ?? '';
  return articleOfRow({ id: idOf(file), text, title: title.length < 200 ? title : '' });
}

export function htmlOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads a saved page by the very code that reads it in the browser. A page without an article has an empty text. */
export function articleOfHtml(file: string): Article {
  const id = idOf(file);
  const { document } = new JSDOM(htmlOf(file)).window;
  const article = readArticle(document, [])?.article ?? articleOfRow({ id, text: '' });
  return { ...article, id };
}
