import { extended, type NoteRecord, pastOf } from '../core/exchange/note-record';
import type { Restore } from '../core/exchange/restore';
import { markChanged, removedKey } from './corpus-rows';
import type { DB, StoredSource } from './database';
import type { Imported } from './import';
import { takeBackPacks } from './kept-packs';
import { type OwnWriting, writeOwn } from './own-rows';
import { putAll, transact } from './transact';

/**
 * Takes an import back, in one transaction: what it added is deleted (notes as tombstones, so that nothing is lost by
 * it), what it changed stands as before. Notes edited since then stay as they are.
 */
export async function undoImport(db: DB, { plan, before }: Imported): Promise<void> {
  const tx = writeOwn(db);
  await transact(tx, async () => {
    await takeBackNotes(tx, plan.notes, before.notes);
    await takeBackSources(tx, plan, before.sources);
    await takeBackPacks(tx, plan.packs);
    await Promise.all(plan.removed.map((id) => tx.objectStore('meta').delete(removedKey(id))));
    for (const { source, block } of before.rows) {
      await tx.objectStore('sources').put(source);
      if (block) await tx.objectStore('blocks').put(block);
    }
    await putAll(tx.objectStore('packs'), before.packs);
    await Promise.all(plan.hidden.map(({ claim, statement }) => tx.objectStore('hidden').delete([claim, statement])));
    await Promise.all(plan.drafts.map(({ key }) => tx.objectStore('drafts').delete(key)));
  });
}

async function takeBackNotes(
  tx: OwnWriting,
  written: readonly NoteRecord[],
  before: readonly NoteRecord[],
): Promise<void> {
  const earlier = new Map(before.map((note) => [note.annotation.id, note]));
  const notes = tx.objectStore('notes');
  for (const { annotation, revision } of written) {
    const stored = await notes.get(annotation.id);
    if (stored?.revision === revision) await notes.put(takenBack(stored, earlier.get(annotation.id)));
  }
}

function takenBack(stored: NoteRecord, earlier: NoteRecord | undefined): NoteRecord {
  const revision = stored.revision + 1;
  if (!earlier) return { ...stored, deleted: true, revision };
  return { ...earlier, history: extended(earlier.history, [pastOf(stored.annotation)]), revision };
}

async function takeBackSources(tx: OwnWriting, plan: Restore, before: readonly StoredSource[]): Promise<void> {
  const earlier = new Map(before.map((source) => [source.id, source]));
  for (const { id } of plan.sources) {
    const source = earlier.get(id);
    if (source) await tx.objectStore('sources').put(source);
    else await Promise.all([tx.objectStore('sources').delete(id), tx.objectStore('blocks').delete(id)]);
  }
  const known = plan.revisions.filter(({ source }) => !earlier.has(source));
  await Promise.all(known.map(({ source, savedAt }) => tx.objectStore('revisions').delete([source, savedAt])));
  await markChanged(tx);
}
