// How heavy the built extension may be.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const kilobyte = 1024;
/** Upper limits in bytes, each with its reason. The first pattern that fits a file holds. */
const limits = [
  { pattern: /(?:^|\/)detect\.js$/, weigh: sizeOf, bytes: 10 * kilobyte, why: 'it runs on every permitted page' },
  {
    pattern: /(?:^|\/)(?:reader|layers|readable|bar|print)\.js$/,
    weigh: zippedSize,
    bytes: 20 * kilobyte,
    why: 'a browser parses a script in one piece while the page waits',
  },
  { pattern: /background\.js$/, weigh: sizeOf, bytes: 1200 * kilobyte, why: 'it is parsed when the worker wakes' },
  { pattern: /[^/]\.html$/, weigh: pageSize, bytes: 80 * kilobyte, why: 'a click waits for it' },
  { pattern: /./, weigh: sizeOf, bytes: 5000 * kilobyte, why: 'stores refuse to check larger files' },
];

/** Prints the weight of scripts and pages; false when one is over its limit. */
export function checkBudget() {
  let ok = true;
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    for (const file of filesIn(join(root, '.output', target))) {
      const { bytes, why, weigh } = limits.find(({ pattern }) => pattern.test(file));
      const size = weigh(file);
      const told = `${relative(root, file)}: ${shown(size)} of ${shown(bytes)}${weigh === sizeOf ? '' : ' gzipped'}`;
      if (size > bytes) {
        ok = false;
        console.error(`${told}, too much: ${why}`);
      } else if (bytes < 5000 * kilobyte) console.log(told);
    }
  }
  return ok;
}

function sizeOf(file) {
  return statSync(file).size;
}

function zippedSize(file) {
  return gzipSync(readFileSync(file)).length;
}

/** A page with the scripts and style sheets that it names. */
function pageSize(page) {
  const folder = dirname(page);
  const named = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path,
  );
  return [page, ...new Set(named.map((path) => join(folder, path)))]
    .map(zippedSize)
    .reduce((total, size) => total + size, 0);
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
