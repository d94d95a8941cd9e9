import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDatabase } from '../store/database';
import type { ImportRequest } from '../store/import-messages';
import { createImporter } from '../store/serve-import';

/** A worker of the settings page: reads a file of any size and merges it while the page stays smooth. */
export default defineUnlistedScript(() => {
  const answer = createImporter(openDatabase, (reply) => postMessage(reply));
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void answer(data));
});
