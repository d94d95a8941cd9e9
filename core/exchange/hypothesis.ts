import type { Annotation } from '../annotation';
import { annotationOf, listOf, selectorsOf, stringOf, tagBody } from './foreign-note';
import { isRecord, type Outcome } from './safe-json';

/** The annotations of a Hypothesis export (`annotations`) or API answer (`rows`); null when it is neither. */
export function hypothesisItems(json: unknown): unknown[] | null {
  const list = isRecord(json) ? (json.annotations ?? json.rows) : json;
  if (!Array.isArray(list)) return null;
  const fits = list.every((item) => isRecord(item) && typeof item.uri === 'string' && typeof item.id === 'string');
  if (!fits || (list.length === 0 && !isRecord(json))) return null;
  // A reply stands under another person's annotation, not on the page.
  return list.filter((item: unknown) => isRecord(item) && listOf(item.references).length === 0);
}

export function readHypothesisItem(item: unknown, at: { now: string; path: string }): Outcome<Annotation> {
  const record = isRecord(item) ? item : {};
  const [target] = listOf(record.target);
  const document = isRecord(record.document) ? record.document : {};
  const title = stringOf(listOf(document.title)[0]);
  const words = stringOf(record.text);
  return annotationOf(
    {
      id: `hypothesis:${stringOf(record.id)}`,
      motivation: 'commenting',
      created: record.created,
      modified: record.updated,
      body: [
        { type: 'TextualBody', value: words, purpose: 'commenting', format: 'text/markdown' },
        ...listOf(record.tags)
          .filter((tag) => typeof tag === 'string')
          .map(tagBody),
      ],
      source: record.uri,
      selector: isRecord(target) ? selectorsOf(target.selector) : [],
      details: title === '' ? {} : { 'schema:headline': title },
    },
    at,
  );
}
