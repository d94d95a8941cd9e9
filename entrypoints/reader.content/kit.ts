import { background } from '../../messaging/client';
import type { ReaderKit } from '../../messaging/protocol';

/** The reader's kit, asked for once; a failure (the worker was killed) is asked again at the next reading. */
export function createKit(): () => Promise<ReaderKit> {
  let kit: Promise<ReaderKit> | null = null;
  return () => {
    kit ??= background.readerKit().catch((error: unknown) => {
      kit = null;
      throw error;
    });
    return kit;
  };
}
