import { type BackupLists, missingList, readLists } from './backup-lists';
import { type Preferences, parsePreferences } from './preferences';
import { isRecord, type Outcome, type Problem, problem, readJson, unsafe } from './safe-json';

/** Everything that is the reader's own. What came with a pack comes with the pack's file. */
export interface Backup extends BackupLists {
  readonly format: 'hashia-backup';
  /** Lists may be added to a version: older programs pass over them, and files without them are read as having none. */
  readonly version: 1;
  /** Null in a file that has none, such as another program's. */
  readonly settings: Preferences | null;
}

/** A backup as far as it could be read, and what of it could not. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly invalid: readonly Problem[];
}

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
  const missing = missingList(json);
  if (missing) return problem('wrong-shape', missing, 'not a list');
  const { lists, invalid } = readLists(json);
  const settings = isRecord(json.settings) ? parsePreferences(json.settings) : null;
  return { ok: true, value: { backup: { format: 'hashia-backup', version: 1, settings, ...lists }, invalid } };
}

function wrongVersion(version: unknown) {
  const newer = typeof version === 'number' && version > 1;
  return newer
    ? problem('newer-version', 'version', 'made by a newer version of Hashia')
    : problem('wrong-shape', 'version', 'not a version');
}
