// Runs a command of the project and shows its output.
import { spawnSync } from 'node:child_process';
import { isWindows } from './find-browser.mjs';
import { root } from './install.mjs';

/** Runs a package's command line (`npx` without the look-up on the network); true when it ended well. */
export function run(command, args = [], env = {}) {
  const options = { cwd: root, stdio: 'inherit', shell: isWindows, env: { ...process.env, ...env } };
  return spawnSync('npx', ['--no-install', command, ...args], options).status === 0;
}
