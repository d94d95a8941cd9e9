import { createContext } from 'preact';
import { type NoteKind, noteKinds } from '../../core/annotation';

/** What the frame was opened for. A note is `selection` or `page` (a new one on what is selected or on all) or an annotation's id. */
export type CardSubject =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'note'; readonly note: string; readonly as: NoteKind }
  | { readonly kind: 'peek'; readonly of: 'claim' | 'note'; readonly id: string }
  | { readonly kind: 'keys' }
  /** The frame was loaded ahead. */
  | { readonly kind: 'nothing' };

/** "#claim=c1&pinned&n=3" → the claim c1. The same words may stand behind a question mark. */
export function parseSubject(route: string): CardSubject {
  const query = new URLSearchParams(route.replace(/^[#?]/, ''));
  const note = query.get('note');
  const id = note ?? query.get('claim') ?? '';
  if (query.has('keys')) return { kind: 'keys' };
  if (id === '') return { kind: 'nothing' };
  if (query.has('peek')) return { kind: 'peek', of: note === null ? 'claim' : 'note', id };
  const as = noteKinds.find((kind) => kind === query.get('as')) ?? 'note';
  return note === null ? { kind: 'claim', claim: id } : { kind: 'note', note, as };
}

/** Whether the frame is pinned when the card opens: the reader goes through the claims in it. */
export function isPinned(route: string): boolean {
  return new URLSearchParams(route.replace(/^[#?]/, '')).has('pinned');
}

export const PinnedAtStart = createContext(false);
