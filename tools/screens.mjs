// Takes pictures of every view in every look into screenshots/ and holds them against e2e/references.
//
//   npm run screens                a look at everything; says what looks otherwise than before
//   npm run screens -- --update    what is seen now becomes the reference; look at it first
import { ensureBrowser } from './find-browser.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

install();
if (!run('wxt', ['build']) || !ensureBrowser('chromium')) process.exit(1);
const [update, ...only] = process.argv.slice(2).includes('--update')
  ? ['yes', ...process.argv.slice(2).filter((word) => word !== '--update')]
  : ['', ...process.argv.slice(2)];
const filter = only.length > 0 ? ['-g', only.join('|')] : [];
const ok = run('playwright', ['test', '--project=chromium', 'e2e/looks.spec.ts', ...filter], {
  HASHIA_PICTURES: 'screenshots',
  HASHIA_UPDATE: update,
});
console.log(update ? 'The references are in e2e/references.' : 'The pictures are in screenshots/.');
process.exitCode = ok ? 0 : 1;
