import { type Annotation, motivationOf, type NoteKind, type Target } from '../../core/annotation';

/** What the reader wrote. */
export interface NoteDraft {
  readonly text: string;
  readonly kind: NoteKind;
  readonly tags: readonly string[];
}

/** The W3C annotation of a new note, or of an edit of a stored one. */
export function makeAnnotation(draft: NoteDraft, target: Target, base: Pick<Annotation, 'id' | 'created'>): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base.id,
    type: 'Annotation',
    motivation: motivationOf(draft.kind),
    created: base.created,
    modified: new Date().toISOString(),
    body: [
      { type: 'TextualBody', value: draft.text, purpose: 'commenting', format: 'text/plain' },
      ...draft.tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }) as const),
    ],
    target,
  };
}

/** "ceasefire, #Doha pledge," → ["ceasefire", "Doha pledge"] */
export function parseTags(text: string): string[] {
  const tags = text.split(/[,،;\n]/u).map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
