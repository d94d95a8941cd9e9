// Shows Hashia at work on a demo article: `npm start`. Builtins only until the packages are there.
//
//   npm start                    with a display: a Chromium window that stays until Ctrl-C
//                                without: pictures in screenshots/, and what was found, printed
//   npm start -- --headless      pictures even where there is a display
import { ensureBrowser } from './find-browser.mjs';
import { install } from './install.mjs';
import { run, runTypeScript } from './run.mjs';

const switches = process.argv.slice(2);
install();
if (!run('wxt', ['build'])) {
  console.error('The build failed: the lines above say why.');
  process.exit(1);
}
const chromium = ensureBrowser('chromium');
if (!chromium) process.exit(1);

// Ctrl-C ends what is shown, and is no failure.
process.on('SIGINT', () => {});
const pictures = switches.includes('--headless') || !hasDisplay();
process.exitCode = await runTypeScript('tools/show.ts', [
  'screenshots',
  ...(pictures ? ['--headless'] : []),
  ...switches,
]);

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
