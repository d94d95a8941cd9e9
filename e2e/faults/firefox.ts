import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from '../../tools/find-browser.mjs';
import { builds } from '../browser';
import { preferences } from '../firefox-preferences';
import { scripts, unwrap } from '../firefox-scripts';
import { connectMarionette, type Marionette } from '../marionette';
import type { Subject } from './subject';

const extension = join(builds, 'firefox-mv3');
const uuid = '6b0a7f0e-52a1-4d67-8a5c-3c1d0f4b9e21';

/** Starts Firefox with the production build as a temporary add-on. */
export async function startFirefox(profile: string): Promise<Subject> {
  const path = findBrowser('firefox');
  if (!path) throw new Error('no Firefox was found: set FIREFOX_PATH');
  const port = await freePort();
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  mkdirSync(profile, { recursive: true });
  // Nothing listens on port 9: no address is reached.
  writeFileSync(join(profile, 'user.js'), preferences({ port, proxy: 9, uuids: { [id]: uuid } }));
  const switches = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(path, switches, { stdio: 'ignore', detached: true });
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  const pages = [await openPage(marionette), await openPage(marionette)];
  return subject(marionette, child, { id, pages });
}

interface Opened {
  readonly id: string;
  /** Window handles of the two pages. */
  readonly pages: readonly string[];
}

function subject(marionette: Marionette, child: ChildProcess, { id, pages }: Opened): Subject {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const askIn =
    (page: number): Subject['ask'] =>
    async (work, argument) => {
      await marionette.send('WebDriver:SwitchToWindow', { handle: pages[page] });
      const text = await marionette.send('WebDriver:ExecuteAsyncScript', {
        script: `const [argument, done] = arguments; (${work})(argument).then((value) => done(JSON.stringify({ value: value ?? null })), (e) => done(JSON.stringify({ error: String(e) })));`,
        args: [argument],
      });
      const { value, error } = JSON.parse(unwrap<string>(text));
      if (error !== undefined) throw new Error(error);
      return value;
    };
  return {
    ask: askIn(0),
    askBeside: askIn(1),
    endBackground: async () => {
      await scripts(marionette).inBrowser(
        `const [id, done] = arguments;
        WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => done());`,
        [id],
      );
      return true;
    },
    kill: async () => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      marionette.close();
      await gone;
    },
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      marionette.close();
      await gone;
    },
  };
}

async function openPage(marionette: Marionette): Promise<string> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000 });
  await marionette.send('WebDriver:Navigate', { url: `moz-extension://${uuid}/options.html` });
  return handle;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
