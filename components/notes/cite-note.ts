import { type Annotation, quoteOf } from '../../core/annotation';
import { cite } from '../../core/cite';

/** The note's page and passage as one line for pasting. */
export function citeNote(annotation: Annotation): string {
  const { target } = annotation;
  const quote = quoteOf(annotation);
  const work = {
    title: target['schema:headline'] ?? target.source,
    outlet: target['schema:publisher'] ?? null,
    date: target['schema:datePublished'] ?? null,
    url: target.source,
    byline: null,
  };
  return cite(work, 'plain', quote ? { text: quote.exact, speaker: null, verbatim: true } : null);
}
