import { formatOf } from '../core/exchange/export-order';
import { writeBackupFile } from './backup';
import type { DB } from './database';
import { openNoteReader, writeExport } from './export';
import type { FileReply, WriteRequest } from './file-messages';
import type { Mirror } from './mirror';
import { noticeOf } from './notice';

/** A worker reaches no extension storage: where the database is shut, the page itself must write. */
const noMirror: Pick<Mirror, 'read'> = { read: async () => ({ records: [], damaged: 0 }) };

/** Writes one file, away from the page, which stays smooth whatever there is to write. */
export async function writeFile(
  db: () => Promise<DB>,
  request: WriteRequest,
  reply: (reply: FileReply) => void,
): Promise<void> {
  const onProgress = (done: number, total: number) => reply({ kind: 'progress', done, total });
  try {
    const file =
      request.kind === 'backup'
        ? await writeBackupFile({ db, mirror: noMirror }, request.settings, { onProgress })
        : await writeExport(await openNoteReader(db, noMirror), formatOf(request.order), { onProgress });
    reply({ kind: 'file', file });
  } catch (error) {
    reply({ kind: 'failed', message: noticeOf(error).message });
  }
}
