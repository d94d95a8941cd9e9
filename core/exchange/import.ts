import type { Annotation } from '../annotation';
import { urlKey } from '../url-key';
import { type Backup, type ReadBackup, readBackup } from './backup';
import { emptyLists, twice } from './backup-lists';
import { hypothesisItems, readHypothesisItem } from './hypothesis';
import type { NoteRecord } from './note-record';
import { readW3cItem, w3cItems } from './read-w3c';
import { isRecord, type Outcome, type Problem, problem, readJson } from './safe-json';

interface ForeignFormat {
  /** The file's notes; null when the file is of another kind. */
  readonly items: (json: unknown) => unknown[] | null;
  readonly read: (item: unknown, at: { now: string; path: string }) => Outcome<Annotation>;
}

const foreignFormats: readonly ForeignFormat[] = [
  { items: w3cItems, read: readW3cItem },
  { items: hypothesisItems, read: readHypothesisItem },
];

/** A file of ours or of another program, as a backup to merge. `now` (ISO) stands in for dates a note lacks. */
export function readImport(text: string, now: string): Outcome<ReadBackup> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (isRecord(json.value) && 'format' in json.value) return readBackup(json.value);
  for (const { items, read } of foreignFormats) {
    const list = items(json.value);
    if (list) return { ok: true, value: merged(list.map((item, index) => read(item, { now, path: String(index) }))) };
  }
  return problem('unknown-format', '', 'neither a backup nor annotations');
}

/** One bad note does not take the others with it. Of a note that occurs twice the first stands. */
function merged(outcomes: readonly Outcome<Annotation>[]): ReadBackup {
  const notes = new Map<string, NoteRecord>();
  const invalid: Problem[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (!outcome.ok) invalid.push(outcome.error);
    else if (notes.has(outcome.value.id)) invalid.push(twice(String(index)));
    else notes.set(outcome.value.id, recordOf(outcome.value));
  }
  const backup: Backup = {
    format: 'hashia-backup',
    version: 1,
    settings: null,
    ...emptyLists,
    notes: [...notes.values()],
  };
  return { backup, invalid };
}

function recordOf(annotation: Annotation): NoteRecord {
  const key = urlKey(annotation.target.source);
  return { annotation, urlKey: key, revision: 1, deleted: false, conflict: null, history: [] };
}
