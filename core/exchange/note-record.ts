import { type Annotation, commentOf, type TextualBody } from '../annotation';

/** A reader's note as it is kept: the annotation, its page, and how it came to be what it is. */
export interface NoteRecord {
  readonly annotation: Annotation;
  readonly urlKey: string;
  /** 1 for a new note; every edit, deletion or return adds at least 1. */
  readonly revision: number;
  /** A tombstone: the words stay so that a deletion can be undone. */
  readonly deleted: boolean;
  /** The other wording, kept when two edits met. */
  readonly conflict: string | null;
  /** Earlier edits, oldest first, at most `historyLength`. */
  readonly history: readonly PastEdit[];
}

/** A note without its history: what pages and panels get. */
export type StoredNote = Omit<NoteRecord, 'history'>;

export interface PastEdit {
  readonly modified: string;
  readonly motivation: Annotation['motivation'];
  readonly body: readonly TextualBody[];
}

export interface Edit {
  readonly annotation: Annotation;
  readonly urlKey: string;
  /** The revision the edit started from; 0 for a new note. */
  readonly base: number;
}

const historyLength = 20;

/**
 * A note after an edit. The same edit again changes nothing (the very same record comes back), an edit that started
 * from an older revision loses no wording: the newer one stands, the other is kept as `conflict`.
 */
export function applyEdit(stored: NoteRecord | undefined, edit: Edit): NoteRecord {
  const { annotation, urlKey, base } = edit;
  if (!stored) return { annotation, urlKey, revision: base + 1, deleted: false, conflict: null, history: [] };
  if (knows(stored, annotation)) return stored;
  if (base < stored.revision) return meet(stored, { ...edit, base: stored.revision, conflict: null, history: [] });
  return {
    annotation: { ...annotation, created: stored.annotation.created },
    urlKey,
    revision: base + 1,
    deleted: false,
    conflict: null,
    history: extended(stored.history, [pastOf(stored.annotation), ...setAside(stored)]),
  };
}

/** Whether this edit is the note's present or one of its past states. */
export function knows(record: NoteRecord, annotation: Annotation): boolean {
  const edit = pastOf(annotation);
  return sameEdit(pastOf(record.annotation), edit) || record.history.some((past) => sameEdit(past, edit));
}

interface OtherLine extends Edit {
  readonly conflict: string | null;
  readonly history: readonly PastEdit[];
}

/** Two lines of edits become one; neither comment is lost, tags of both stay. */
export function meet(stored: NoteRecord, edit: OtherLine): NoteRecord {
  const incomingWins = stored.deleted || edit.annotation.modified >= stored.annotation.modified;
  const winner = incomingWins ? edit.annotation : stored.annotation;
  const other = incomingWins ? stored.annotation : edit.annotation;
  const texts = stored.deleted ? [edit.conflict] : [stored.conflict, edit.conflict, commentOf(other)];
  return {
    annotation: {
      ...winner,
      created: stored.annotation.created,
      body: withTags(winner, stored.deleted ? [] : other.body),
    },
    urlKey: incomingWins ? edit.urlKey : stored.urlKey,
    revision: Math.max(stored.revision, edit.base) + 1,
    deleted: false,
    conflict: joined(texts, commentOf(winner)),
    history: extended(stored.history, [...edit.history, pastOf(stored.annotation), pastOf(edit.annotation)]),
  };
}

export function markDeleted(stored: NoteRecord): NoteRecord {
  return stored.deleted ? stored : { ...stored, deleted: true, revision: stored.revision + 1 };
}

export function bringBack(stored: NoteRecord): NoteRecord {
  return stored.deleted ? { ...stored, deleted: false, revision: stored.revision + 1 } : stored;
}

export function pastOf(annotation: Annotation): PastEdit {
  return { modified: annotation.modified, motivation: annotation.motivation, body: annotation.body };
}

export function extended(history: readonly PastEdit[], edits: readonly PastEdit[]): PastEdit[] {
  const fresh = edits.filter((edit) => !history.some((past) => sameEdit(past, edit)));
  return [...history, ...fresh].slice(-historyLength);
}

/** A kept wording that an edit settles goes to the history. */
function setAside(stored: NoteRecord): PastEdit[] {
  if (stored.conflict === null) return [];
  const body: TextualBody = { type: 'TextualBody', value: stored.conflict, purpose: 'commenting' };
  return [{ ...pastOf(stored.annotation), body: [body] }];
}

function sameEdit(a: PastEdit, b: PastEdit): boolean {
  return a.modified === b.modified && a.motivation === b.motivation && bodyKey(a.body) === bodyKey(b.body);
}

function bodyKey(body: readonly TextualBody[]): string {
  return JSON.stringify(body.map((b) => [b.purpose, b.value]));
}

function withTags(winner: Annotation, other: readonly TextualBody[]): TextualBody[] {
  const has = (tag: TextualBody) => winner.body.some((b) => b.purpose === 'tagging' && b.value === tag.value);
  return [...winner.body, ...other.filter((b) => b.purpose === 'tagging' && !has(b))];
}

/** The wordings that differ from the one that stands, once each. */
function joined(texts: readonly (string | null)[], standing: string): string | null {
  const kept = new Set(texts.filter((text): text is string => text !== null && text !== '' && text !== standing));
  return kept.size > 0 ? [...kept].join('\n\n') : null;
}
