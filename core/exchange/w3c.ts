import type { ExportFormat } from './export-format';

/** A W3C AnnotationCollection with its one page embedded. `id` is the collection's IRI, such as `urn:uuid:…`. */
export function w3cFormat(id: string): ExportFormat {
  return {
    extension: 'jsonld',
    mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    start: (total) => {
      const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection', total };
      const page = {
        id: `${id}#page-1`,
        type: 'AnnotationPage',
        partOf: { id, type: 'AnnotationCollection', total },
        startIndex: 0,
      };
      return `${opened(collection)},\n"first":${opened(page)},\n"items":[`;
    },
    item: ({ annotation }, previous) => `${previous ? ',' : ''}\n${JSON.stringify(annotation)}`,
    end: () => '\n]}}\n',
  };
}

/** An object as JSON without its closing brace. */
function opened(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}
