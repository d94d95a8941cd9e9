import { type ExportOrder, formatOf } from '../core/exchange/export-order';
import type { Preferences } from '../core/exchange/preferences';
import { type Job, writeBackupFile } from './backup';
import type { DB } from './database';
import { openNoteReader, writeExport } from './export';
import { StoreError } from './failure';
import type { FileReply, ImportReply, ImportRequest, WriteRequest } from './file-messages';
import type { Mirror } from './mirror';
import { noticeOf } from './notice';

interface OwnDataParts {
  readonly db: () => Promise<DB>;
  readonly mirror: Mirror;
  /** Starts the worker that reads and writes files. */
  readonly startWorker: () => Worker;
  readonly now: () => string;
}

/** The reader's data as files, read and written in a worker: nothing here holds a page up. */
export function createOwnData({ db, mirror, startWorker, now }: OwnDataParts) {
  const write = async (request: WriteRequest, job: Job, otherwise: () => Promise<Blob>): Promise<Blob> => {
    const reply = await written(startWorker(), request, job);
    job.signal?.throwIfAborted();
    if (reply.kind === 'file') return reply.file;
    if (reply.message === noticeOf(new StoreError('too-large')).message) throw new StoreError('too-large');
    // The worker has no way to the safety copy.
    return otherwise();
  };
  return {
    /** One gzip JSON file. */
    backup: (settings: Preferences, job: Job = {}): Promise<Blob> =>
      write({ kind: 'backup', settings }, job, () => writeBackupFile({ db, mirror }, settings, job)),
    exportNotes: (order: ExportOrder, job: Job = {}): Promise<Blob> =>
      write({ kind: 'export', order }, job, async () =>
        writeExport(await openNoteReader(db, mirror), formatOf(order), job),
      ),
    openFile: (file: Blob) => openFile(startWorker(), file, now()),
  };
}

type Written = Exclude<FileReply, { readonly kind: 'progress' }>;

/** What came of it; ends the worker, at once where the reader stopped it. */
async function written(worker: Worker, request: WriteRequest, { signal, onProgress }: Job): Promise<Written> {
  const failed: Written = { kind: 'failed', message: 'notice.cannotOpen' };
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FileReply>) => {
        if (data.kind === 'progress') onProgress?.(data.done, data.total);
        else resolve(data);
      };
      worker.onerror = () => resolve(failed);
      signal?.addEventListener('abort', () => resolve(failed));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
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
