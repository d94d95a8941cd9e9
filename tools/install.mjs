// Brings node_modules up to date with the lock file, and does nothing when it already is. Builtins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWindows } from './find-browser.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.hashia-stamp');
const lowest = [20, 19];

export function install() {
  checkNode();
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages…');
  // Not `npm ci`: it refuses a lock file that lacks another system's native part, as some registries lack them too.
  // Errors only: that two packages ask for a newer Node than they need is no news to whoever tries the project.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: isWindows });
  if (status !== 0) {
    console.error('npm install failed: the lines above say why.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return;
  console.error(`Node ${lowest.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** What node_modules depends on: the lock file and, for its native parts, the platform. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return [
    createHash('sha256').update(lock).digest('hex'),
    process.platform,
    process.arch,
    process.versions.modules,
  ].join(' ');
}
