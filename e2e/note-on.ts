/** A note on some words of a page, as it is stored. */
export function noteOn(source: string, exact: string): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-02-01T08:00:00.000Z',
    modified: '2026-02-01T08:00:00.000Z',
    body: [{ type: 'TextualBody', value: 'Where was this?', purpose: 'commenting' }],
    target: { source, selector: [{ type: 'TextQuoteSelector', exact, prefix: 'rain had gone, ', suffix: ' and the' }] },
  };
}

/** The same as another program's file has it: a row of Hypothesis. */
export function foreignNote(uri: string): object {
  return { id: 'h1', uri, text: 'From elsewhere', tags: [], created: '2021-03-01T12:00:00Z' };
}
