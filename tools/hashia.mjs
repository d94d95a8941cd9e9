// The command line: paths are the caller's.
import { runTypeScript } from './run.mjs';

process.exit(await runTypeScript('tools/hashia.ts', process.argv.slice(2), process.cwd()));
