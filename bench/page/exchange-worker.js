// The worker of the product (entrypoints/importer.ts), without the frame of its build.
import { openDatabase } from '../../store/database';
import { writeFile } from '../../store/serve-files';
import { createImporter } from '../../store/serve-import';

const answer = createImporter(openDatabase, (reply) => postMessage(reply));
addEventListener('message', ({ data }) => {
  if (data.kind === 'backup' || data.kind === 'export') void writeFile(openDatabase, data, (reply) => postMessage(reply));
  else void answer(data);
});
