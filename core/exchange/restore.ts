import type { Backup } from './backup';
import type { BackupSource } from './kept-pack';
import { bringBack, extended, knows, meet, type NoteRecord } from './note-record';

/** What a backup brings, over what is there. Of each list what is not there yet, newer or merged: whole records to put. */
export interface Restore extends Omit<Backup, 'format' | 'version'> {
  readonly counts: RestoreCounts;
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
  const merged = mergeLists(current, incoming);
  const isNew = new Set(merged.sources.flatMap(({ verdict, value }) => (verdict === 'added' ? value.id : [])));
  const packs = changed(merged.packs);
  const verdicts = Object.values(merged).flatMap((list: readonly { verdict: Verdict }[]) => list);
  return {
    counts: countsOf(verdicts.map(({ verdict }) => verdict)),
    notes: changed(merged.notes),
    sources: changed(merged.sources),
    statements: incoming.statements.filter(({ source }) => isNew.has(source)),
    revisions: incoming.revisions.filter(({ source }) => isNew.has(source)),
    settings: settingsFrom(current, incoming),
    hidden: changed(merged.hidden),
    drafts: changed(merged.drafts),
    packs,
    switchedOff: changed(merged.switchedOff),
    // A pack that is here holds what it holds.
    held: incoming.held.filter((one) => packs.some(({ id }) => id === one.pack)),
    removed: changed(merged.removed),
  };
}

/** What becomes of each entry that comes. */
function mergeLists(current: Backup, incoming: Backup) {
  return {
    notes: paired(current.notes, incoming.notes, ({ annotation }) => annotation.id).map(mergeNote),
    sources: paired(current.sources, incoming.sources, ({ id }) => id).map(mergeSource),
    hidden: paired(current.hidden, incoming.hidden, ({ claim, statement }) => `${claim} ${statement}`).map(addMissing),
    // What is being written here stands.
    drafts: paired(current.drafts, incoming.drafts, ({ key }) => key).map(addMissing),
    packs: paired(current.packs, incoming.packs, ({ id }) => id).map(addMissing),
    switchedOff: paired(current.switchedOff, incoming.switchedOff, ({ id }) => id).map(addMissing),
    removed: paired(current.removed, incoming.removed, (id) => id).map(addMissing),
  };
}

interface Pair<T> {
  readonly here: T | undefined;
  readonly coming: T;
}

function paired<T>(current: readonly T[], incoming: readonly T[], nameOf: (one: T) => string): Pair<T>[] {
  const known = new Map(current.map((one) => [nameOf(one), one]));
  return incoming.map((coming) => ({ here: known.get(nameOf(coming)), coming }));
}

interface Merged<T> {
  readonly verdict: Verdict;
  readonly value: T;
}

function addMissing<T>({ here, coming }: Pair<T>): Merged<T> {
  return here === undefined ? { verdict: 'added', value: coming } : { verdict: 'unchanged', value: here };
}

function settingsFrom(current: Backup, { settings }: Backup): Backup['settings'] {
  return settings && { ...settings, lastBackup: settings.lastBackup ?? current.settings?.lastBackup ?? null };
}

function mergeNote({ here, coming }: Pair<NoteRecord>): Merged<NoteRecord> {
  if (!here) return { verdict: 'added', value: coming };
  if (knows(here, coming.annotation)) return mergeKnown(here, coming);
  if (knows(coming, here.annotation)) {
    // The words that are only here stay in the history.
    const history = extended(here.history, coming.history);
    const revision = Math.max(coming.revision, here.revision + 1);
    return {
      verdict: 'newer',
      value: { ...coming, conflict: coming.conflict ?? unsettled(here, coming), history, revision },
    };
  }
  const { annotation, urlKey, revision, conflict, history } = coming;
  return { verdict: 'conflicting', value: meet(here, { annotation, urlKey, base: revision, conflict, history }) };
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

function mergeSource(pair: Pair<BackupSource>): Merged<BackupSource> {
  const corrected = pair.here !== undefined && pair.coming.corrected && !pair.here.corrected;
  return corrected ? { verdict: 'newer', value: pair.coming } : addMissing(pair);
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
