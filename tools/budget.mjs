// How heavy the built extension may be.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './install.mjs';

const kilobyte = 1024;
/** Upper limits in bytes, each with its reason. The first pattern that fits a file holds. */
const limits = [
  { pattern: /(?:^|\/)detect\.js$/, bytes: 10 * kilobyte, why: 'it runs on every permitted page' },
  { pattern: /content-scripts\/.*\.js$/, bytes: 260 * kilobyte, why: 'it is parsed before the first mark shows' },
  { pattern: /background\.js$/, bytes: 1200 * kilobyte, why: 'it is parsed each time the worker wakes' },
  { pattern: /./, bytes: 5000 * kilobyte, why: 'stores refuse to check larger files' },
];

/** Prints the scripts' sizes; false when one is over its limit. */
export function checkBudget() {
  let ok = true;
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    const folder = join(root, '.output', target);
    for (const file of filesIn(folder)) {
      const { bytes, why } = limits.find(({ pattern }) => pattern.test(file));
      const { size } = statSync(file);
      if (size > bytes) {
        ok = false;
        console.error(`${relative(root, file)}: ${shown(size)}, at most ${shown(bytes)}: ${why}`);
      } else if (/(?:content-scripts\/.*|detect|background)\.js$/.test(file)) {
        console.log(`${relative(root, file)}: ${shown(size)} of ${shown(bytes)}`);
      }
    }
  }
  return ok;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function shown(bytes) {
  return `${(bytes / kilobyte).toFixed(1)} kB`;
}
