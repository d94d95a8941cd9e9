import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '../messaging/protocol';
import { findBrowser } from '../tools/find-browser.mjs';
import {
  askArticleTab,
  askBackground,
  askSave,
  askSettings,
  askTabState,
  type Browser,
  type BrowserOptions,
  builds,
  type Marks,
  quietFile,
  readMarks,
  readText,
  settledText,
  until,
} from './browser';
import { clickAt, inCard, isCardShown, openCard, pointAt, writeNote } from './firefox-card';
import { type OwnPage, ownPage } from './firefox-page';
import { preferences } from './firefox-preferences';
import {
  answerQuestions,
  closePopup,
  openPopup,
  pressCommand,
  readErrors,
  readPopupText,
  type Scripts,
  scripts,
  unwrap,
} from './firefox-scripts';
import { connectMarionette, type Marionette } from './marionette';

const extension = join(builds, 'firefox-mv3');
/** Fixed, so that the extension's pages and its storage have the same address after a restart. */
const uuid = '3f0c1f7a-5d1e-4a8e-9a4e-0b7c6d2e8f10';

/** What else Firefox can show. */
export interface Firefox extends Browser {
  /** Opens one of the extension's own pages in a tab while `work` goes on; `{tab}` in the path is the article's tab. */
  visit<T>(path: string, work: (page: OwnPage) => Promise<T>): Promise<T>;
  /** The card, as long as `work` goes on in it. */
  inCard<T>(work: (card: OwnPage) => Promise<T>): Promise<T>;
  /** Whether a card or a peek is to be seen. */
  isCardShown(): Promise<boolean>;
  /** Moves the pointer to a place of the viewport and may press there. */
  point(at: { readonly x: number; readonly y: number }, act: 'rest' | 'click'): Promise<void>;
  /** Presses keys together in the page. */
  keys(...values: string[]): Promise<void>;
  /** Runs the command that has this letter with Alt and Shift. */
  command(letter: string): Promise<void>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Puts the extension in anew under the pages that are open, as an update does. */
  update(): Promise<void>;
  /** How the browser's own question for a permission is answered from now on. */
  answerPermissions(granted: boolean): Promise<void>;
}

/** Starts Firefox with the production build as a temporary add-on; the demo server is its proxy. */
export async function openFirefox({ server, profile, headless }: BrowserOptions): Promise<Firefox> {
  const path = findBrowser('firefox');
  if (!path) throw new Error('no Firefox was found: set FIREFOX_PATH');
  const port = await freePort();
  const id = geckoId();
  mkdirSync(profile, { recursive: true });
  const isNew = readdirSync(profile).length === 0;
  writeFileSync(join(profile, 'user.js'), preferences({ port, proxy: server.port, uuids: { [id]: uuid } }));
  const switches = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(path, headless ? ['--headless', ...switches] : switches, { stdio: 'ignore' });
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 980 });
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  if (isNew) await until('the welcome tab', async () => (await handlesOf(marionette)).length > 1);
  return drive(marionette, child, id);
}

function geckoId(): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function drive(marionette: Marionette, child: ChildProcess, id: string): Firefox {
  const script = scripts(marionette);
  const root = `moz-extension://${uuid}/`;
  let askingTab: string | null = null;
  const quietly = async <A, T>(ask: (argument: A) => Promise<T>, argument: A) => {
    askingTab ??= await openBehind(marionette, root + quietFile);
    return inHandle(marionette, askingTab, () => script.inExtension(ask, argument));
  };
  return {
    open: async (url) => {
      await closeOthers(marionette, askingTab);
      await script.inBrowser('Services.console.reset(); arguments[0]();', []);
      await marionette.send('WebDriver:Navigate', { url });
    },
    marks: () => script.inPage<Marks>(`return (${readMarks})();`),
    rail: () => script.inShadow<string[]>('return buttons().map((button) => button.getAttribute("aria-label") ?? "");'),
    additions: () => script.inShadow<number>('return inside().length;'),
    openCard: (index) => openCard(marionette, script, index),
    cardText: () => inCard(marionette, script, () => script.inPage<string>(`return (${readText})();`)),
    writeNote: (text) => writeNote(marionette, script, text),
    extensionPage: (path) => inTab(marionette, root + path, () => readSettledText(script)),
    visit: async (path, work) => {
      const tab = path.includes('{tab}') ? await quietly(askArticleTab, '') : 0;
      return inTab(marionette, root + path.replace('{tab}', String(tab)), () => work(ownPage(marionette, script)));
    },
    inCard: (work) => inCard(marionette, script, () => work(ownPage(marionette, script))),
    isCardShown: () => isCardShown(script),
    point: ({ x, y }, act) => (act === 'click' ? clickAt(marionette, x, y) : pointAt(marionette, x, y)),
    keys: async (...values) => {
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      const actions = [{ type: 'key', id: 'keys', actions: [...down, ...up] }];
      await marionette.send('WebDriver:PerformActions', { actions });
    },
    command: (letter) => script.inBrowser(pressCommand, [letter]),
    changeSettings: (change) => quietly(askSettings, change),
    update: async () => void (await marionette.send('Addon:Install', { path: extension, temporary: true })),
    answerPermissions: (granted) => script.inBrowser(answerQuestions, [granted]),
    tabState: async () => {
      const { value: url } = (await marionette.send('WebDriver:GetCurrentURL')) as { value: string };
      return quietly(askTabState, url);
    },
    ask: async (method, ...args) => {
      const { value: url } = (await marionette.send('WebDriver:GetCurrentURL')) as { value: string };
      return quietly(askBackground, { url, method, args }) as Promise<never>;
    },
    popupText: () => readPopup(script, id),
    inPage: (body) => script.inPage(body),
    saveNote: (annotation) => quietly(askSave, JSON.stringify(annotation)),
    endBackground: async () =>
      script.inBrowser(
        `const [id, done] = arguments;
        WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => done());`,
        [id],
      ),
    screenshot: async (path) => {
      const shot = await marionette.send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(path, Buffer.from(unwrap<string>(shot), 'base64'));
    },
    print: async () => void (await marionette.send('WebDriver:Print', {})),
    errors: () => script.inBrowser<string[]>(readErrors, [uuid]),
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
      marionette.close();
      await gone;
    },
  };
}

/** The welcome tab, which the extension opens when it is installed, would be the one that the popup is about. */
async function closeOthers(marionette: Marionette, kept: string | null): Promise<void> {
  const own = await handleOf(marionette);
  for (const handle of (await handlesOf(marionette)).filter((other) => other !== own && other !== kept)) {
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    await marionette.send('WebDriver:CloseWindow');
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: own, focus: true });
}

async function handlesOf(marionette: Marionette): Promise<string[]> {
  return (await marionette.send('WebDriver:GetWindowHandles')) as string[];
}

async function handleOf(marionette: Marionette): Promise<string> {
  return unwrap<string>(await marionette.send('WebDriver:GetWindowHandle'));
}

/** A tab that stays open behind the one that is looked at; gives its handle. */
async function openBehind(marionette: Marionette, url: string): Promise<string> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as Opened;
  await inHandle(marionette, handle, () => marionette.send('WebDriver:Navigate', { url }));
  return handle;
}

interface Opened {
  readonly handle: string;
}

/** Works in another tab without bringing it to the front. */
async function inHandle<T>(marionette: Marionette, handle: string, work: () => Promise<T>): Promise<T> {
  const before = await handleOf(marionette);
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  try {
    return await work();
  } finally {
    await marionette.send('WebDriver:SwitchToWindow', { handle: before, focus: false });
  }
}

async function inTab<T>(marionette: Marionette, url: string, work: () => Promise<T>): Promise<T> {
  const before = await handleOf(marionette);
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as Opened;
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  try {
    await marionette.send('WebDriver:Navigate', { url });
    return await work();
  } finally {
    await marionette.send('WebDriver:CloseWindow');
    await marionette.send('WebDriver:SwitchToWindow', { handle: before });
  }
}

async function readSettledText(script: Scripts): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  return script.inPage<string>(`return (${readText})();`);
}

async function readPopup(script: Scripts, id: string): Promise<string> {
  await script.inBrowser(openPopup, [id]);
  const text = await settledText(() => script.inBrowser<string>(readPopupText, []));
  await script.inBrowser(closePopup, []);
  return text;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
