import type { Selector, Target } from '../../core/annotation';
import type { Article } from '../../core/article';

/** The W3C target of a note; without selectors it is a note on the whole page. */
export function targetOf(article: Article, document: Document, selectors: readonly Selector[] | null): Target {
  return {
    source: article.url ?? document.URL,
    ...(selectors === null ? {} : { selector: selectors }),
    ...(article.title === '' ? {} : { 'schema:headline': article.title }),
    ...(article.outlet === null ? {} : { 'schema:publisher': article.outlet }),
    ...(article.date === null ? {} : { 'schema:datePublished': article.date }),
  };
}
