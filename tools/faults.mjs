// Breaks the production builds on purpose: builds both, then runs e2e/faults/run.ts with the words given here.
// `--built` takes the builds as they are.
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { run, runTypeScript } from './run.mjs';

install();
process.env.HASHIA_BUILDS ??= join(root, '.output');
const built = process.argv.includes('--built') || (run('wxt', ['build']) && run('wxt', ['build', '-b', 'firefox']));
process.exitCode = built ? await runTypeScript('e2e/faults/run.ts', process.argv.slice(2)) : 1;
