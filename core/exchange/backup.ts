import * as v from 'valibot';
import type { Revision } from '../revision';
import type { Source, Statement } from '../statement';
import { sourceSchema, statementSchema } from './corpus-schema';
import { type KeptDraft, type KeptPack, keptDraftSchema, keptPackSchema } from './kept-pack';
import type { NoteRecord } from './note-record';
import { noteRecordSchema, text } from './note-schema';
import { type Preferences, parsePreferences } from './preferences';
import { revisionSchema } from './revision-schema';
import { isRecord, type Outcome, type Problem, problem, readJson, unsafe } from './safe-json';

/** Everything that is the reader's own. What came with a pack comes with the pack's file. */
export interface Backup {
  readonly format: 'hashia-backup';
  readonly version: 1;
  /** With tombstones and history. */
  readonly notes: readonly NoteRecord[];
  /** Saved by the reader, or a pack's and corrected by the reader. */
  readonly sources: readonly BackupSource[];
  readonly statements: readonly Statement[];
  /** Savings of the reader's sources: what the outlets changed, and what the reader corrected, can be seen from them. */
  readonly revisions: readonly Revision[];
  /** Null in a file that has none, such as another program's. */
  readonly settings: Preferences | null;
  /** Pairs called unrelated, and claims muted on a page. */
  readonly hidden: readonly { readonly claim: string; readonly statement: string }[];
  readonly drafts: readonly KeptDraft[];
  readonly packs: readonly KeptPack[];
  /** Sources of packs that the reader threw out, by id. */
  readonly removed: readonly string[];
}

export interface BackupSource extends Source {
  readonly corrected?: boolean;
}

/** A backup as far as it could be read, and what of it could not. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly invalid: readonly Problem[];
}

const pairSchema = v.object({ claim: text, statement: text });

export function backupText(backup: Backup): string {
  return JSON.stringify(backup);
}

export function parseBackupText(text: string): Outcome<Backup> {
  const json = readJson(text);
  return json.ok ? parseBackup(json.value) : json;
}

/** A backup without a single fault. */
export function parseBackup(json: unknown): Outcome<Backup> {
  const refused = unsafe(json);
  if (refused) return refused;
  const read = readBackup(json);
  if (!read.ok) return read;
  const [error] = read.value.invalid;
  return error ? { ok: false, error } : { ok: true, value: read.value.backup };
}

/**
 * Only what comes out of here is trusted: unknown keys are dropped, ids are unique, references hold. One bad note does
 * not take the others with it; a file that is no backup, or a newer one, is refused whole. `json` went through `unsafe`.
 */
export function readBackup(json: unknown): Outcome<ReadBackup> {
  if (!isRecord(json) || json.format !== 'hashia-backup') return problem('unknown-format', 'format', 'not a backup');
  if (json.version !== 1) return wrongVersion(json.version);
  for (const list of ['notes', 'sources', 'statements', 'hidden']) {
    if (!Array.isArray(json[list])) return problem('wrong-shape', list, 'not a list');
  }
  const notes = readList(json, 'notes', noteRecordSchema, ({ annotation }) => annotation.id);
  const sources = readList(json, 'sources', sourceSchema, ({ id }) => id);
  const statements = readList(json, 'statements', statementSchema, ({ id }) => id);
  const hidden = readList(json, 'hidden', pairSchema, ({ claim, statement }) => `${claim} ${statement}`);
  // Files of earlier versions have none.
  const savings = readList(json, 'revisions', revisionSchema, ({ source, savedAt }) => `${savedAt} ${source}`);
  const [referring, revisions] = [withSources(statements, sources.good), withSources(savings, sources.good)];
  const drafts = readList(json, 'drafts', keptDraftSchema, ({ key }) => key);
  const packs = readList(json, 'packs', keptPackSchema, ({ id }) => id);
  const removed = readList(json, 'removed', sourceSchema.entries.id, (id) => id);
  const lists = { notes, sources, statements: referring, revisions, hidden, drafts, packs, removed };
  const invalid = Object.values(lists).flatMap((list) => list.invalid);
  const settings = isRecord(json.settings) ? parsePreferences(json.settings) : null;
  const backup: Backup = {
    format: 'hashia-backup',
    version: 1,
    notes: valuesOf(notes),
    sources: valuesOf(sources),
    statements: valuesOf(referring),
    revisions: valuesOf(revisions),
    settings,
    hidden: valuesOf(hidden),
    drafts: valuesOf(drafts),
    packs: valuesOf(packs),
    removed: valuesOf(removed),
  };
  return { ok: true, value: { backup, invalid } };
}

function wrongVersion(version: unknown) {
  const newer = typeof version === 'number' && version > 1;
  return newer
    ? problem('newer-version', 'version', 'made by a newer version of Hashia')
    : problem('wrong-shape', 'version', 'not a version');
}

interface ReadList<T> {
  readonly good: readonly { readonly value: T; readonly path: string }[];
  readonly invalid: readonly Problem[];
}

function readList<T>(
  json: Readonly<Record<string, unknown>>,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  idOf: (value: T) => string,
): ReadList<T> {
  const list = json[name];
  const good: { value: T; path: string }[] = [];
  const invalid: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const path = `${name}.${index}`;
    const read = v.safeParse(schema, item, { abortEarly: true });
    if (!read.success) invalid.push(shapeProblem(path, read.issues[0]));
    else if (seen.size === seen.add(idOf(read.output)).size) invalid.push(twice(path));
    else good.push({ value: read.output, path });
  }
  return { good, invalid };
}

/** Without the entries whose source is not in the file. */
function withSources<T extends { readonly source: string }>(
  { good, invalid }: ReadList<T>,
  sources: ReadList<BackupSource>['good'],
): ReadList<T> {
  const known = new Set(sources.map(({ value }) => value.id));
  const orphans = good.filter(({ value }) => !known.has(value.source)).map(({ path }) => unknownSource(path));
  return { good: good.filter(({ value }) => known.has(value.source)), invalid: [...invalid, ...orphans] };
}

function shapeProblem(path: string, issue: v.BaseIssue<unknown>): Problem {
  return { name: 'wrong-shape', path: `${path}.${v.getDotPath(issue) ?? ''}`, message: issue.message };
}

export function twice(path: string): Problem {
  return { name: 'duplicate-id', path, message: 'the id occurs twice' };
}

function unknownSource(path: string): Problem {
  return { name: 'unknown-source', path: `${path}.source`, message: 'no such source in the file' };
}

function valuesOf<T>({ good }: ReadList<T>): T[] {
  return good.map(({ value }) => value);
}
