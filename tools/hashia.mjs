// The command line: bundles tools/hashia.ts (Node 20 runs no TypeScript) and runs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache`;
mkdirSync(cache, { recursive: true });
// One file per process: several runs side by side must not overwrite each other's bundle.
const outfile = `${cache}/hashia-${process.pid}.mjs`;
await build({
  entryPoints: [`${root}tools/hashia.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const run = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
const { rmSync } = await import('node:fs');
rmSync(outfile, { force: true });
process.exit(run.status ?? 1);
