import { type Backup, parseBackupText } from '../../core/exchange/backup';
import { type Everything, wipe, writeBackup } from '../../store/backup';
import type { ImportReply } from '../../store/file-messages';
import { reconcile } from '../../store/reconcile';
import { createImporter } from '../../store/serve-import';

/** The reader's data as files, put together as the settings page and the background do it. */
export function createFiles(parts: Everything) {
  const { db, mirror, settings } = parts;
  const write = async () => (await writeBackup(parts, await settings.get())).join('');
  /** Opens a file and merges it; the answers on the way there, progress left out. */
  const merge = async (file: Blob): Promise<ImportReply[]> => {
    const { ask, replies } = importerFor(db);
    await ask({ kind: 'open', file, now: '2024-05-01T00:00:00.000Z' });
    if (replies.at(-1)?.kind === 'plan') await ask({ kind: 'merge' });
    const last = replies.at(-1);
    if (last?.kind === 'merged') {
      if (last.settings) await settings.change(last.settings);
      await reconcile(db, mirror);
    }
    return replies;
  };
  return {
    write,
    merge,
    gather: async (): Promise<Backup> => {
      const read = parseBackupText(await write());
      if (!read.ok) throw new Error(`${read.error.name} at ${read.error.path}`);
      return read.value;
    },
    wipe: () => wipe(parts),
  };
}

export function importerFor(db: Everything['db'], free?: () => Promise<number>) {
  const replies: ImportReply[] = [];
  const keep = (reply: ImportReply) => {
    if (reply.kind !== 'progress') replies.push(reply);
  };
  const answer = createImporter(db, keep, free);
  return { ask: answer, replies };
}
