// Runs Mozilla's linter over the Firefox build: no errors, and no kind of warning that nobody has looked at.
import { spawnSync } from 'node:child_process';
import { isWindows } from './find-browser.mjs';
import { root } from './install.mjs';

/** Warnings that have been looked at, and why they may stay. */
const known = new Map([['UNSAFE_VAR_ASSIGNMENT', "code inside Preact that Hashia's own code never reaches"]]);

export function lintForFirefox() {
  const args = ['--no-install', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
  const { stdout, stderr } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    shell: isWindows,
    maxBuffer: 1 << 26,
  });
  const start = stdout.indexOf('{');
  if (start < 0) {
    console.error(stdout, stderr);
    return false;
  }
  const { errors, warnings } = JSON.parse(stdout.slice(start));
  const fresh = warnings.filter(({ code }) => !known.has(code));
  for (const { code, message, file, line } of [...errors, ...fresh])
    console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${errors.length} errors, ${fresh.length} new warnings, ${warnings.length - fresh.length} known ones`);
  return errors.length === 0 && fresh.length === 0;
}
