import * as v from 'valibot';
import type { Source, Statement } from '../statement';
import { sourceSchema, statementSchema } from './corpus-schema';
import type { NoteRecord } from './note-record';
import { noteRecordSchema, text } from './note-schema';
import { type Preferences, parsePreferences } from './preferences';
import { isRecord, type Outcome, problem, readJson, unsafe } from './safe-json';

/** Everything that is the reader's own. What came with a pack comes with the pack again. */
export interface Backup {
  readonly format: 'hashia-backup';
  readonly version: 1;
  /** With tombstones and history. */
  readonly notes: readonly NoteRecord[];
  /** Saved by the reader, or a pack's and corrected by the reader. */
  readonly sources: readonly BackupSource[];
  readonly statements: readonly Statement[];
  /** Null in a file that has none, such as another program's. */
  readonly settings: Preferences | null;
  readonly hidden: readonly { readonly claim: string; readonly statement: string }[];
}

export interface BackupSource extends Source {
  readonly corrected?: boolean;
}

const schema = v.object({
  format: v.literal('hashia-backup'),
  version: v.literal(1),
  notes: v.array(noteRecordSchema),
  sources: v.array(sourceSchema),
  statements: v.array(statementSchema),
  settings: v.pipe(
    v.unknown(),
    v.transform((value): Preferences | null => (isRecord(value) ? parsePreferences(value) : null)),
  ),
  hidden: v.array(v.object({ claim: text, statement: text })),
});

export function backupText(backup: Backup): string {
  return JSON.stringify(backup);
}

export function parseBackupText(text: string): Outcome<Backup> {
  const json = readJson(text);
  return json.ok ? parseBackup(json.value) : json;
}

/** Only what comes out of here is trusted: unknown keys are dropped, ids are unique, references hold. */
export function parseBackup(json: unknown): Outcome<Backup> {
  const refused = unsafe(json) ?? wrongFormat(json);
  if (refused) return refused;
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return problem('wrong-shape', v.getDotPath(issue) ?? '', issue.message);
  }
  return brokenReference(parsed.output) ?? { ok: true, value: parsed.output };
}

function wrongFormat(json: unknown) {
  if (!isRecord(json) || json.format !== 'hashia-backup') return problem('unknown-format', 'format', 'not a backup');
  const newer = typeof json.version === 'number' && json.version > 1;
  return newer ? problem('newer-version', 'version', 'made by a newer version of Hashia') : null;
}

function brokenReference({ notes, sources, statements }: Backup) {
  const sourceIds = sources.map(({ id }) => id);
  const twice =
    repeated(
      'notes',
      notes.map(({ annotation }) => annotation.id),
    ) ??
    repeated('sources', sourceIds) ??
    repeated(
      'statements',
      statements.map(({ id }) => id),
    );
  if (twice) return problem('duplicate-id', twice, 'the id occurs twice');
  const known = new Set(sourceIds);
  const orphan = statements.findIndex(({ source }) => !known.has(source));
  return orphan >= 0 ? problem('unknown-source', `statements.${orphan}.source`, 'no such source in the file') : null;
}

/** Path of the first id that occurred before. */
function repeated(list: string, ids: readonly string[]): string | null {
  const seen = new Set<string>();
  const index = ids.findIndex((id) => seen.size === seen.add(id).size);
  return index >= 0 ? `${list}.${index}` : null;
}
