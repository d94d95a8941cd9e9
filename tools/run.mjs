// Runs commands of the project and shows their output.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isWindows } from './find-browser.mjs';
import { root } from './install.mjs';

/** Runs a package's command line (`npx` without the look-up on the network); true when it ended well. */
export function run(command, args = [], env = {}) {
  const options = { cwd: root, stdio: 'inherit', shell: isWindows, env: { ...process.env, ...env } };
  return spawnSync('npx', ['--no-install', command, ...args], options).status === 0;
}

/** Bundles a TypeScript program of the project (Node 20 runs none) and runs it in `cwd`; gives its exit status. */
export async function runTypeScript(entry, args, cwd = root) {
  const outfile = await bundleTypeScript(entry);
  try {
    return spawnSync(process.execPath, [outfile, ...args], { cwd, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Writes the program as one file that Node can run, and gives its path; whoever asked takes it away. */
export async function bundleTypeScript(entry) {
  const { build } = await import('esbuild');
  const source = join(root, entry);
  const outfile = join(root, '.cache', `run-${process.pid}.mjs`);
  // The bundle lies elsewhere than its files, some of which find things beside themselves.
  const define = {
    'import.meta.dirname': JSON.stringify(dirname(source)),
    'import.meta.url': JSON.stringify(pathToFileURL(source).href),
  };
  const shape = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' };
  await build({ ...shape, entryPoints: [source], outfile, define, logLevel: 'warning' });
  return outfile;
}
