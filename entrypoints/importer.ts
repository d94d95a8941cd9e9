import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDatabase } from '../store/database';
import type { ImportRequest, WriteRequest } from '../store/file-messages';
import { freeBytes, untold } from '../store/room';
import { writeFile } from '../store/serve-files';
import { createImporter } from '../store/serve-import';

/** A worker of our own pages: reads a file of any size and merges it, or writes one, while the page stays smooth. */
export default defineUnlistedScript(() => {
  const answer = createImporter(
    openDatabase,
    (reply) => postMessage(reply),
    import.meta.env.FIREFOX ? untold : freeBytes,
  );
  addEventListener('message', ({ data }: MessageEvent<ImportRequest | WriteRequest>) => {
    if (data.kind === 'backup' || data.kind === 'export')
      void writeFile(openDatabase, data, (reply) => postMessage(reply));
    else void answer(data);
  });
});
