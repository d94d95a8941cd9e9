import type { Page } from '@playwright/test';
import type { Settings } from '../messaging/protocol';
import type { DemoServer } from '../tools/serve.mjs';
import { askSettings, newsPage } from './browser';
import type { Chromium } from './chromium';
import { marksOn, settle } from './look';
import { frontPage, strangeClaims } from './pages';

/** Where views are put up to be looked at. */
export interface Stage {
  readonly chromium: Chromium;
  readonly server: DemoServer;
}

export interface View {
  readonly name: string;
  readonly width: number;
  /** What it must say in English, whatever else it shows. */
  readonly says: RegExp;
  open(stage: Stage): Promise<Page>;
}

export const popupPath = 'popup.html?tab={tab}';
export const panelPath = 'sidepanel.html?tab={tab}';
/** A host that the manifest does not name. */
export const strangePage = 'http://www.harbour-post.example/cricket.html';
/** Another, on which the toolbar button is never pressed. */
const unseenPage = 'http://www.hill-gazette.example/cricket.html';
const popupWidth = 400;
const panelWidth = 400;

export async function openArticle({ chromium }: Stage, name = 'ceasefire'): Promise<void> {
  await chromium.open(newsPage(name));
  await marksOn(chromium);
}

/** A page where nothing is marked, once the extension has had time to look at it. */
async function openOther({ chromium }: Stage, url: string): Promise<void> {
  await chromium.open(url);
  await settle();
}

/** The reader clicks on the toolbar button, which lets the extension see the tab's address. */
async function clickOn({ chromium }: Stage): Promise<void> {
  await (await chromium.popup()).close();
}

const popup = (name: string, says: RegExp, arrange: (stage: Stage) => Promise<void>): View => ({
  name: `popup-${name}`,
  width: popupWidth,
  says,
  async open(stage) {
    await arrange(stage);
    return stage.chromium.tab(popupPath);
  },
});

/** A popup whose background gives this answer, or none, to the question about the tab. */
const deafPopup = (name: string, says: RegExp, answer: 'never' | 'fails'): View => ({
  name: `popup-${name}`,
  width: popupWidth,
  says,
  async open(stage) {
    await openArticle(stage);
    return stage.chromium.tab(popupPath, (page) => page.addInitScript(interrupt, answer));
  },
});

/** Run in a page of the extension before its own scripts. */
function interrupt(answer: 'never' | 'fails'): void {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: { method?: string }) => Promise<unknown>;
  Object.assign(chrome.runtime, {
    sendMessage: (message: { method?: string }) => {
      if (message.method !== 'tabState') return send(message);
      return answer === 'never' ? new Promise(() => undefined) : Promise.resolve({ ok: false, error: 'no-answer' });
    },
  });
}

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;

export const popups: readonly View[] = [
  popup('claims', /Look at these first[\s\S]*independent origins[\s\S]*Open side panel[\s\S]*Save as source/, (stage) =>
    openArticle(stage),
  ),
  popup('marks-off', /Marks are off on all pages/, async (stage) => {
    await openArticle(stage);
    await stage.chromium.changeSettings({ marks: 'off' });
  }),
  popup('nothing-related', /no stored source that speaks of them/, async (stage) => {
    stage.server.addPage('/strange.html', strangeClaims);
    await openArticle(stage, 'strange');
  }),
  popup('off-topic', /Not on the topic[\s\S]*Run anyway/, (stage) => openOther(stage, newsPage('cricket'))),
  popup('not-an-article', /No article here/, async (stage) => {
    stage.server.addPage('/front.html', frontPage);
    await openOther(stage, newsPage('front'));
    await runHere(stage);
  }),
  popup('muted', /Off on www\.dawn\.com/, async (stage) => {
    await openArticle(stage);
    await stage.chromium.changeSettings({ mutedHosts: ['www.dawn.com'] });
  }),
  popup(
    'no-permission',
    /Not allowed on this site yet[\s\S]*Allow on harbour-post\.example[\s\S]*Just this once/,
    async (stage) => {
      await openOther(stage, strangePage);
      await clickOn(stage);
    },
  ),
  popup('unknown-page', /does not tell Hashia what this tab shows/, (stage) => openOther(stage, unseenPage)),
  {
    // In a tab of its own and about itself: a page that extensions may not read.
    name: 'popup-restricted',
    width: popupWidth,
    says: /The browser keeps this page closed/,
    open: ({ chromium }) => chromium.tab('popup.html'),
  },
  popup('pdf', /This is a PDF/, (stage) => {
    stage.server.addPage('/report.pdf', '<title>Report</title>');
    return openOther(stage, newsPage('report').replace('.html', '.pdf'));
  }),
  deafPopup('reading', /Reading the page/, 'never'),
  deafPopup('error', /Hashia did not answer[\s\S]*Try again/, 'fails'),
];

async function runHere(stage: Stage): Promise<void> {
  const page = await stage.chromium.tab(popupPath);
  await page.getByRole('button', { name: 'Run anyway' }).click();
  await settle();
  await page.close();
}

const panel = (name: string, says: RegExp, show: (page: Page) => Promise<void>): View => ({
  name: `panel-${name}`,
  width: panelWidth,
  says,
  async open(stage) {
    await openArticle(stage);
    const page = await stage.chromium.tab(panelPath);
    await drawn(page);
    await show(page);
    return page;
  },
});

export const panels: readonly View[] = [
  ...Object.entries({
    compare: /Voice of America interview[\s\S]*Show in the page[\s\S]*which one is right/,
    timeline: /All speakers[\s\S]*Nov 2021[\s\S]*another source November 2022[\s\S]*inferred/,
    figures: /12 months apart/,
    notes: /No notes here yet/,
  }).map(([name, says]) => panel(name, says, (page) => page.locator(`#tab-${name}`).click())),
  panel('search', /\d+ results/, async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('ceasefire');
    await page.locator('.result').first().waitFor();
  }),
  {
    name: 'panel-empty',
    width: panelWidth,
    says: /Not on the topic/,
    async open(stage) {
      await openOther(stage, newsPage('cricket'));
      return stage.chromium.tab(panelPath);
    },
  },
];

const whole = (name: string, says: RegExp, path: string): View => ({
  name,
  width: 1080,
  says,
  async open(stage) {
    await openArticle(stage);
    return stage.chromium.tab(path);
  },
});

export const pages: readonly View[] = [
  whole('options', /Sites[\s\S]*Appearance[\s\S]*Shortcuts[\s\S]*Your data[\s\S]*licences/, 'options.html'),
  whole('welcome', /Try it here[\s\S]*in plain words/, 'welcome.html'),
];

export type Look = Pick<Settings, 'language' | 'theme'>;

export const allLooks: readonly Look[] = (['en', 'ur', 'ps', 'fa'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** The looks of which pictures are kept. */
export const isPictured = ({ language }: Look) => language === 'en' || language === 'ur';

export const plain = {
  language: 'en',
  marks: 'all',
  theme: 'auto',
  textSize: 'normal',
  badge: true,
  mutedHosts: [],
  lastBackup: null,
} satisfies Partial<Settings>;

/** Changes what an open page of the extension looks like, as the options would, and waits until it does. */
export async function setLook(page: Page, look: Partial<Settings>): Promise<void> {
  await page.evaluate(askSettings, look);
  const { language = 'en', theme } = look;
  const themed = theme === 'light' || theme === 'dark' ? `[data-theme="${theme}"]` : '';
  await page.locator(`html[lang="${language}"]${themed}`).waitFor();
  await drawn(page);
}

/** Resolves when what the page shows is on the screen. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What is still being loaded changes the page: it is drawn when it has stood still for a while.
    let before = '';
    for (let still = 0; still < 3; still = document.body.innerHTML === before ? still + 1 : 0) {
      before = document.body.innerHTML;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
}
