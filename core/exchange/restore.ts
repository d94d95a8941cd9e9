import type { Backup, BackupSource } from './backup';
import { bringBack, extended, knows, meet, type NoteRecord } from './note-record';

/** What a backup brings, over what is there. */
export interface Restore {
  readonly counts: RestoreCounts;
  /** Whole records to put: new, newer or merged. */
  readonly notes: readonly NoteRecord[];
  readonly sources: readonly BackupSource[];
  readonly statements: Backup['statements'];
  readonly revisions: Backup['revisions'];
  readonly settings: Backup['settings'];
  /** Of these what is not there yet. */
  readonly hidden: Backup['hidden'];
  readonly drafts: Backup['drafts'];
  readonly packs: Backup['packs'];
  readonly removed: Backup['removed'];
}

export interface RestoreCounts {
  readonly added: number;
  readonly newer: number;
  readonly conflicting: number;
  readonly unchanged: number;
}

type Verdict = keyof RestoreCounts;

/** Merges by id. Nothing that is there is lost; the same backup a second time changes nothing. */
export function planRestore(current: Backup, incoming: Backup): Restore {
  const notes = new Map(current.notes.map((note) => [note.annotation.id, note]));
  const sources = new Map(current.sources.map((source) => [source.id, source]));
  const mergedNotes = incoming.notes.map((note) => mergeNote(notes.get(note.annotation.id), note));
  const mergedSources = incoming.sources.map((source) => mergeSource(sources.get(source.id), source));
  const others = {
    hidden: split(current.hidden, incoming.hidden, ({ claim, statement }) => `${claim} ${statement}`),
    // What is being written here stands.
    drafts: split(current.drafts, incoming.drafts, ({ key }) => key),
    packs: split(current.packs, incoming.packs, ({ id }) => id),
    removed: split(current.removed, incoming.removed, (id) => id),
  };
  const verdicts = [
    ...[...mergedNotes, ...mergedSources].map(({ verdict }) => verdict),
    ...Object.values(others).flatMap(({ verdicts }) => verdicts),
  ];
  const added = new Set(mergedSources.filter(({ verdict }) => verdict === 'added').map(({ value }) => value.id));
  return {
    counts: countsOf(verdicts),
    notes: changed(mergedNotes),
    sources: changed(mergedSources),
    statements: incoming.statements.filter(({ source }) => added.has(source)),
    revisions: incoming.revisions.filter(({ source }) => added.has(source)),
    settings: incoming.settings && {
      ...incoming.settings,
      lastBackup: incoming.settings.lastBackup ?? current.settings?.lastBackup ?? null,
    },
    hidden: others.hidden.added,
    drafts: others.drafts.added,
    packs: others.packs.added,
    removed: others.removed.added,
  };
}

/** Things that are there or are not: those that come, and what becomes of each. */
function split<T>(current: readonly T[], incoming: readonly T[], nameOf: (one: T) => string) {
  const known = new Set(current.map(nameOf));
  const added = incoming.filter((one) => !known.has(nameOf(one)));
  const verdicts = incoming.map((one): Verdict => (known.has(nameOf(one)) ? 'unchanged' : 'added'));
  return { added, verdicts };
}

interface Merged<T> {
  readonly verdict: Verdict;
  readonly value: T;
}

function mergeNote(current: NoteRecord | undefined, incoming: NoteRecord): Merged<NoteRecord> {
  if (!current) return { verdict: 'added', value: incoming };
  if (knows(current, incoming.annotation)) return mergeKnown(current, incoming);
  if (knows(incoming, current.annotation)) {
    // The words that are only here stay in the history.
    const history = extended(current.history, incoming.history);
    const revision = Math.max(incoming.revision, current.revision + 1);
    const conflict = incoming.conflict ?? unsettled(current, incoming);
    return { verdict: 'newer', value: { ...incoming, conflict, history, revision } };
  }
  const { annotation, urlKey, revision, conflict, history } = incoming;
  return { verdict: 'conflicting', value: meet(current, { annotation, urlKey, base: revision, conflict, history }) };
}

/** A kept wording that the later line of edits has not dealt with. */
function unsettled(current: NoteRecord, later: NoteRecord): string | null {
  const settled = later.history.some((past) => past.body.some(({ value }) => value === current.conflict));
  return settled ? null : current.conflict;
}

/** The incoming wording is one that this note has or had. */
function mergeKnown(current: NoteRecord, incoming: NoteRecord): Merged<NoteRecord> {
  // Whoever restores a backup wants the notes in it, also those deleted since.
  if (current.deleted && !incoming.deleted) return { verdict: 'newer', value: bringBack(current) };
  const later = incoming.revision > current.revision && knows(incoming, current.annotation);
  if (later && incoming.conflict !== null && current.conflict === null) {
    return { verdict: 'newer', value: { ...current, conflict: incoming.conflict, revision: incoming.revision } };
  }
  return { verdict: 'unchanged', value: current };
}

function mergeSource(current: BackupSource | undefined, incoming: BackupSource): Merged<BackupSource> {
  if (!current) return { verdict: 'added', value: incoming };
  if (incoming.corrected && !current.corrected) return { verdict: 'newer', value: incoming };
  return { verdict: 'unchanged', value: current };
}

function countsOf(verdicts: readonly Verdict[]): RestoreCounts {
  const count = (verdict: Verdict) => verdicts.filter((v) => v === verdict).length;
  return {
    added: count('added'),
    newer: count('newer'),
    conflicting: count('conflicting'),
    unchanged: count('unchanged'),
  };
}

function changed<T>(merged: readonly Merged<T>[]): T[] {
  return merged.filter(({ verdict }) => verdict !== 'unchanged').map(({ value }) => value);
}
