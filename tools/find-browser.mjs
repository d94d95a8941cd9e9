// Finds a Chromium and a Firefox, and gets one where none is. Builtins only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const places = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Never google-chrome: it ignores --load-extension. Snap comes last: it reads neither .output nor /tmp well.
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      playwrightChromium,
      '/snap/bin/chromium',
    ],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe'),
    ],
    packages: ['firefox-esr'],
  },
};

/** Path of the browser, or null. */
export function findBrowser(name) {
  const { variable, paths } = places[name];
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  for (const place of paths) {
    const path = typeof place === 'function' ? place() : place;
    if (path && existsSync(path) && !isSnapStub(path)) return path;
  }
  return null;
}

/** Path of the browser, installed first where that can be done; null with a printed reason where not. */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, packages } = places[name];
  if (process.env[variable]) console.error(`${variable} points at ${process.env[variable]}, which does not exist.`);
  else if (canUseApt()) installPackages(packages);
  else if (name === 'chromium')
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: isWindows });
  const now = findBrowser(name);
  if (!now) console.error(`No ${name} was found. Install one, or set ${variable} to its path.`);
  return now;
}

export const isWindows = process.platform === 'win32';

export function canUseApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

export function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

/** Playwright's own Chromium, when it has been installed. */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return null;
  }
}

/** On Ubuntu /usr/bin/chromium-browser and /usr/bin/firefox may be scripts that only start the snap. */
function isSnapStub(path) {
  if (process.platform !== 'linux' || path.startsWith('/snap/')) return false;
  const head = spawnSync('head', ['-c', '2000', path], { encoding: 'latin1' }).stdout ?? '';
  return head.startsWith('#!') && /snap (install|run)|\/snap\/bin/.test(head);
}
