import { background } from '../../messaging/client';
import type { ReaderKit } from '../../messaging/protocol';

/** The reader's kit, asked for once; a failure (the worker was killed) is asked again at the next reading. */
export function createKit(): { get(): Promise<ReaderKit>; forget(): void } {
  let kit: Promise<ReaderKit> | null = null;
  const forget = () => {
    kit = null;
  };
  return {
    get() {
      kit ??= background.readerKit().catch((error: unknown) => {
        forget();
        throw error;
      });
      return kit;
    },
    forget,
  };
}
