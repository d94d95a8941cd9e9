import { type Annotation, commentOf, type NoteKind, noteKindOf, noteKinds, tagsOf } from '../../core/annotation';

/** What the reader writes. */
export interface NoteDraft {
  readonly text: string;
  readonly kind: NoteKind;
  readonly tags: readonly string[];
}

export const emptyDraft: NoteDraft = { text: '', kind: 'note', tags: [] };

export function draftOf(annotation: Annotation): NoteDraft {
  return { text: commentOf(annotation), kind: noteKindOf(annotation), tags: tagsOf(annotation) };
}

/** A draft as it is kept until the note is saved; empty when nothing was written. */
export function draftText(draft: NoteDraft): string {
  return draft.text === '' && draft.tags.length === 0 ? '' : JSON.stringify(draft);
}

/** A kept draft. One that is not in our form is taken for the note's words. */
export function parseDraft(kept: string, otherwise: NoteDraft): NoteDraft {
  const value = jsonOf(kept);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return { ...otherwise, text: kept };
  }
  const kind = noteKinds.find((one) => 'kind' in value && value.kind === one) ?? otherwise.kind;
  const tags = 'tags' in value && Array.isArray(value.tags) ? value.tags.filter((tag) => typeof tag === 'string') : [];
  return { text: value.text, kind, tags };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** "ceasefire, #Doha pledge," → ["ceasefire", "Doha pledge"] */
export function parseTags(text: string): string[] {
  const tags = text.split(/[,،;\n]/u).map((tag) => tag.trim().replace(/^#+/, '').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Both lists, each tag once whatever its capitals; the wording that is there stays. */
export function joinTags(tags: readonly string[], more: readonly string[]): string[] {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  return [...tags, ...more.filter((tag) => known.size < known.add(tag.toLowerCase()).size)];
}
