import { articleOfText, articlesOfJsonl, type FoundArticles } from '../../core/exchange/article-files';
import { readArticle } from '../../page/read-article';

/** The articles of a file that the reader chose; saved pages are read by the very code that reads live ones. */
export async function readArticleFile(file: Pick<File, 'name' | 'text'>): Promise<FoundArticles> {
  const text = await file.text();
  if (/\.jsonl$/i.test(file.name)) return articlesOfJsonl(file.name, text);
  return /\.html?$/i.test(file.name) ? articleOfHtml(file.name, text) : articleOfText(file.name, text);
}

function articleOfHtml(name: string, html: string): FoundArticles {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = readArticle(page, [])?.article;
  if (!article) return { articles: [], unread: [{ place: null, why: 'no-article' }] };
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const url = /^https?:\/\/\S+$/i.test(address) ? address : null;
  return { articles: [{ ...article, id: url ?? name, url }], unread: [] };
}
