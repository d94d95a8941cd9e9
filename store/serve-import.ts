import type { Problem } from '../core/exchange/safe-json';
import { textOf } from './compress';
import type { DB } from './database';
import { StoreError } from './failure';
import type { ImportReply, ImportRequest } from './file-messages';
import { applyImport, type Imported, type Incoming, parseImport, planImport } from './import';
import { readKeptPacks } from './kept-packs';
import { noticeOf } from './notice';
import { freeBytes, needRoom } from './room';
import { shippedAmong } from './shipped-off';
import { undoImport } from './undo-import';

/** Problems told one by one; the others are counted. */
const mostProblems = 200;

/**
 * Reads and merges one file, away from the page, which stays smooth whatever the file's size. To stop it the page ends
 * the worker: a merge that was not finished is then no merge at all.
 */
export function createImporter(
  db: () => Promise<DB>,
  reply: (reply: ImportReply) => void,
  free: () => Promise<number> = freeBytes,
) {
  let read: Incoming | null = null;
  let imported: Imported | null = null;
  const onProgress = (done: number, total: number) => reply({ kind: 'progress', done, total });

  const open = async (file: Blob, now: string): Promise<ImportReply> => {
    const { backup, invalid: unread } = parseImport(await textOf(file), now);
    const packs = await readKeptPacks(backup.packs);
    const opened = await db();
    const switchedOff = await shippedAmong(opened, backup.switchedOff);
    read = { backup: { ...backup, packs: backup.packs.filter(({ id }) => packs.packs.has(id)), switchedOff }, packs };
    const { counts } = await planImport(opened, read.backup);
    const invalid = [...unread, ...packs.invalid];
    return { kind: 'plan', counts, invalid: invalid.slice(0, mostProblems), invalidCount: invalid.length };
  };
  const merge = async (): Promise<ImportReply> => {
    if (!read) throw new StoreError('not-found');
    await needRoom(free, read.backup);
    imported = await applyImport(await db(), read, { onProgress });
    return { kind: 'merged', counts: imported.plan.counts, settings: imported.plan.settings };
  };
  const undo = async (): Promise<ImportReply> => {
    if (!imported) throw new StoreError('not-found');
    await undoImport(await db(), imported);
    imported = null;
    return { kind: 'undone' };
  };
  return async (request: ImportRequest): Promise<void> => {
    try {
      reply(
        await (request.kind === 'open' ? open(request.file, request.now) : request.kind === 'merge' ? merge() : undo()),
      );
    } catch (error) {
      reply({ kind: 'failed', message: messageOf(error) });
    }
  };
}

/** Locale key of what went wrong. */
function messageOf(error: unknown): string {
  const cause = error instanceof StoreError ? error.cause : null;
  return isProblem(cause) ? `import.problem.${cause.name}` : noticeOf(error).message;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && !(value instanceof Error) && 'name' in value && 'path' in value;
}
