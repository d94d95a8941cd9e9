import type { Selector, Target } from '../../core/annotation';
import type { Article } from '../../core/article';

/** The selected text as a range, or null when nothing is selected. */
export function selectionRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.getRangeAt(0);
}

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
