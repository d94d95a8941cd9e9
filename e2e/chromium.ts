import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test';
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
  cardSettles,
  readMarks,
  readText,
  settledText,
  showsNote,
  until,
} from './browser';
import { cardBox, frameIn } from './card-box';
import { type Asker, createAsker, inTab } from './chromium-asker';
import { attributeOf, clickNode, closedElements } from './shadow';
import { browserSession, openPopup, openSurface, type Surface } from './surface';

const extension = join(builds, 'chrome-mv3');

/** What else Chromium can show, for pictures and for the reader's own eyes. */
export interface Chromium extends Browser {
  popup(): Promise<Surface>;
  /** Opens the side panel as the reader does: through the popup. */
  sidePanel(): Promise<Surface>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** The article's own tab, for keys and for its frames. */
  readonly page: Page;
  /** One of the extension's own pages in a tab that stays open; `{tab}` in the path is the article's tab. */
  tab(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** Resolves when the window has been closed. */
  ended(): Promise<void>;
}

/** Starts Chromium with the production build; the demo server is its proxy, so every host name leads to it. */
export async function openChromium(options: BrowserOptions): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium was found: set CHROMIUM_PATH');
  const { profile, headless, server } = options;
  const isNew = readdirSync(profile).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // A window stays until whoever opened it closes it.
    handleSIGINT: headless,
    // As readers have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [...flags, ...(options.othersOnline ? proxyForDemos(server.port) : proxyForAll(server.port))],
  });
  context.setDefaultTimeout(8_000);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const page = context.pages()[0] ?? (await context.newPage());
  const id = new URL(worker.url()).host;
  if (isNew) await welcomed(context);
  return drive(context, page, { id, ask: createAsker({ context, page, id, stays: headless }) });
}

const flags = [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  // The demos come over http; real news pages are secure contexts, and so are these.
  '--unsafely-treat-insecure-origin-as-secure=http://www.dawn.com',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

function proxyForAll(port: number): string[] {
  return [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/** Only the demos' address leads to this machine; the rest of the web is as always. */
function proxyForDemos(port: number): string[] {
  const rule = `url.startsWith('http://www.dawn.com/') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'`;
  const script = `function FindProxyForURL(url) { return ${rule}; }`;
  return [`--proxy-pac-url=data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`];
}

interface Extension {
  readonly id: string;
  readonly ask: Asker;
}

async function drive(context: BrowserContext, page: Page, { id, ask }: Extension): Promise<Chromium> {
  const errors: string[] = [];
  const session = await context.newCDPSession(page);
  listen(page, errors);
  const rail = async () => (await closedElements(session)).filter((node) => node.nodeName === 'BUTTON');
  return {
    open: async (url) => {
      await closeOthers(context, [page, ask.tab()]);
      await page.bringToFront();
      errors.length = 0;
      await page.goto(url, { waitUntil: 'load' });
    },
    marks: () => page.evaluate(readMarks),
    rail: async () => (await rail()).map((node) => attributeOf(node, 'aria-label') ?? ''),
    additions: async () => (await closedElements(session)).length,
    openCard: async (index) => {
      const button = await until(`button ${index} of the rail`, async () => (await rail())[index]);
      await clickNode(page, session, button);
      await until('the card has text', async () => (await textOf(frameIn(page))).length > 40);
      await cardSettles(() => cardBox(page));
    },
    cardText: () => textOf(frameIn(page)),
    writeNote: (text) => writeNote(page, text),
    extensionPage: (path) => inTab(context, `chrome-extension://${id}/${path}`, readSettledText),
    tabState: () => ask.run((tab) => tab.evaluate(askTabState, page.url())),
    ask: (method, ...args) =>
      ask.run((tab) => tab.evaluate(askBackground, { url: page.url(), method, args })) as Promise<never>,
    popup: () => openPopupOf(page, id),
    popupText: async () => {
      const popup = await openPopupOf(page, id);
      const text = await settledText(popup.text);
      await popup.close();
      return text;
    },
    sidePanel: () => openSidePanel(page, id),
    changeSettings: (change) => ask.run((tab) => tab.evaluate(askSettings, change)),
    page,
    tab: async (path, prepare) => {
      const root = `chrome-extension://${id}/`;
      const tab = await ask.run((asking) => asking.evaluate(askArticleTab));
      const opened = await context.newPage();
      await prepare?.(opened);
      await opened.goto(root + path.replace('{tab}', String(tab)));
      return opened;
    },
    ended: () => new Promise((resolve) => context.once('close', () => resolve())),
    inPage: (script) => page.evaluate(`(() => {${script}})()`),
    saveNote: (annotation) => ask.run((tab) => tab.evaluate(askSave, JSON.stringify(annotation))),
    endBackground: () => endWorker(context, id),
    screenshot: async (path) => void (await page.screenshot({ path })),
    print: async () => void (await page.pdf()),
    errors: async () => [...errors],
    close: () => context.close(),
  };
}

function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}

/** The welcome tab comes to the front whenever it is ready: nothing is begun before. */
async function welcomed(context: BrowserContext): Promise<void> {
  await until('the welcome tab', async () => context.pages().some((page) => page.url().endsWith('/welcome.html')));
}

/** The welcome tab, which the extension opens when it is installed, would be the one that the popup is about. */
async function closeOthers(context: BrowserContext, kept: readonly (Page | null)[]): Promise<void> {
  for (const other of context.pages()) if (!kept.includes(other)) await other.close();
}

async function textOf(frame: Frame | undefined): Promise<string> {
  // A frame that is just being put up or taken away has no text yet.
  return (await frame?.evaluate(readText).catch(() => '')) ?? '';
}

async function writeNote(page: Page, text: string): Promise<void> {
  const card = frameIn(page);
  if (!card) throw new Error('no card is open');
  // While the frame still moves to its place, a click may land beside the button.
  await until('the note field', async () => {
    await card.getByRole('button', { name: /add note/i }).click();
    return card
      .locator('textarea')
      .waitFor({ timeout: 1_500 })
      .then(
        () => true,
        () => false,
      );
  });
  await card.locator('textarea').fill(text);
  // Pressed by keyboard, as the frame may still be growing to its new height under a pointer.
  await card.locator('textarea').press('Control+Enter');
  await until('the card shows the saved note', () => card.evaluate(showsNote, text).catch(() => false));
}

/** The browser lets the extension read the tab in front: it must be the page's, not one that has just been opened. */
async function openPopupOf(page: Page, id: string): Promise<Surface> {
  await page.bringToFront();
  return openPopup(page.context(), id, page.url());
}

async function openSidePanel(page: Page, id: string): Promise<Surface> {
  const popup = await openPopupOf(page, id);
  await popup.press(panelLabel());
  return openSurface(await browserSession(page.context()), `chrome-extension://${id}/sidepanel`);
}

/** The button's label in whichever language the reader chose. */
function panelLabel(): RegExp {
  const labels = ['en', 'ur', 'ps', 'fa'].map((language) => {
    const file = join(import.meta.dirname, `../assets/locales/${language}.json`);
    return JSON.parse(readFileSync(file, 'utf8'))['action.openPanel'];
  });
  return new RegExp(labels.join('|'));
}

async function readSettledText(tab: Page): Promise<string> {
  await tab.waitForTimeout(600);
  return tab.evaluate(readText);
}

async function endWorker(context: BrowserContext, id: string): Promise<void> {
  const session = await browserSession(context);
  const worker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(id));
  };
  const running = await worker();
  if (running) await session.send('Target.closeTarget', { targetId: running.targetId });
  await until('the worker is gone', async () => (await worker()) === undefined);
}
