import type { ExportFormat } from '../core/exchange/export-format';
import type { Preferences } from '../core/exchange/preferences';
import { type Job, writeBackup } from './backup';
import { gzip } from './compress';
import type { DB } from './database';
import { exportNotes, openNoteReader } from './export';
import type { ImportReply, ImportRequest } from './import-messages';
import type { Mirror } from './mirror';
import { noticeOf } from './notice';

interface OwnDataParts {
  readonly db: () => Promise<DB>;
  readonly mirror: Mirror;
  /** Starts `createImporter` in a worker of its own. */
  readonly startWorker: () => Worker;
  readonly now: () => string;
}

/** The reader's data as files, in slices or in a worker: nothing here holds a page up. */
export function createOwnData({ db, mirror, startWorker, now }: OwnDataParts) {
  return {
    /** One gzip JSON file. */
    async backup(settings: Preferences, job: Job = {}): Promise<Blob> {
      const pieces = await writeBackup({ db, mirror }, settings, job);
      job.signal?.throwIfAborted();
      return new Blob([await gzip(pieces)], { type: 'application/gzip' });
    },
    async exportNotes(format: ExportFormat, { signal, onProgress }: Job = {}): Promise<Blob> {
      const pieces: string[] = [];
      for await (const { text, done, total } of exportNotes(await openNoteReader(db, mirror), format, { signal })) {
        pieces.push(text);
        onProgress?.(done, total);
      }
      return new Blob(pieces, { type: format.mime });
    },
    openFile: (file: Blob) => openFile(startWorker(), file, now()),
  };
}

/** A file on its way into the store: asked step by step, and ended at any time without a trace. */
function openFile(worker: Worker, file: Blob, now: string) {
  const ask = async (request: ImportRequest, onProgress?: Job['onProgress']): Promise<ImportReply> => {
    const ended = new AbortController();
    try {
      return await new Promise((resolve) => {
        const hear = ({ data }: MessageEvent<ImportReply>) => {
          if (data.kind === 'progress') onProgress?.(data.done, data.total);
          else resolve(data);
        };
        worker.addEventListener('message', hear, { signal: ended.signal });
        // It died, of the file's size perhaps.
        const fail = () => resolve({ kind: 'failed', message: 'notice.unreadable' });
        worker.addEventListener('error', fail, { signal: ended.signal });
        worker.postMessage(request);
      });
    } catch (error) {
      return { kind: 'failed', message: noticeOf(error).message };
    } finally {
      ended.abort();
    }
  };
  return {
    plan: ask({ kind: 'open', file, now }),
    merge: (onProgress: Job['onProgress']) => ask({ kind: 'merge' }, onProgress),
    undo: () => ask({ kind: 'undo' }),
    close: () => worker.terminate(),
  };
}
