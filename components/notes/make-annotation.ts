import { type Annotation, motivationOf, type Target, type TextualBody } from '../../core/annotation';
import type { NoteDraft } from './note-draft';

/** The W3C annotation of a new note, or of an edit of a stored one. */
export function makeAnnotation(draft: NoteDraft, target: Target, base: Pick<Annotation, 'id' | 'created'>): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base.id,
    type: 'Annotation',
    motivation: motivationOf(draft.kind),
    created: base.created,
    modified: new Date().toISOString(),
    body: bodyOf(draft),
    target,
  };
}

function bodyOf({ text, tags }: NoteDraft): TextualBody[] {
  return [
    { type: 'TextualBody', value: text, purpose: 'commenting', format: 'text/markdown' },
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }) as const),
  ];
}
