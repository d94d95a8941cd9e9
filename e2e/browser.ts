import { join } from 'node:path';
import type { Background, Settings, TabState } from '../messaging/protocol';
import type { DemoServer } from '../tools/serve.mjs';

/** Present in the extension's own pages only. */
declare const chrome: typeof import('wxt/browser').browser;

/** Where `wxt build` puts both production builds. */
export const builds = process.env.HASHIA_BUILDS ?? join(import.meta.dirname, '../.output');

/** The address of a demo article, under a real news host: the shipped manifest decides what runs there. */
export function newsPage(name: string): string {
  return `http://www.dawn.com/${name}.html`;
}

/** A file of the extension that runs nothing by itself: from there the background is asked. */
export const quietFile = 'icon/16.png';

/** Texts under the highlights on the page, by the highlight's name. */
export type Marks = Readonly<Record<string, readonly string[]>>;

export interface BrowserOptions {
  readonly server: DemoServer;
  /** Folder of the browser's profile; opened again, it is the same reader coming back. */
  readonly profile: string;
  readonly headless: boolean;
  /** Whether addresses other than the demos' may be reached: for a reader who looks around, never for a test. */
  readonly othersOnline?: boolean;
}

/** A running browser with Hashia in it: what the tests ask of it, the same for Chromium and Firefox. */
export interface Browser {
  open(url: string): Promise<void>;
  marks(): Promise<Marks>;
  /** Accessible names of the rail's buttons; empty when nothing was put into the page. */
  rail(): Promise<string[]>;
  /** Elements that Hashia added to the page. */
  additions(): Promise<number>;
  /** A real click on one of the rail's buttons; resolves when the card has text. */
  openCard(index: number): Promise<void>;
  cardText(): Promise<string>;
  /** Writes a note in the open card and waits until it says that the note is saved. */
  writeNote(text: string): Promise<void>;
  /** Opens one of the extension's own pages in a tab of its own, reads its text and closes it. */
  extensionPage(path: string): Promise<string>;
  /** What the extension knows of the page, as its own panels are told. */
  tabState(): Promise<TabState>;
  /** Calls the background as the extension's own pages do; `'{tab}'` among the arguments is the article's tab. */
  ask<T>(method: keyof Background, ...args: unknown[]): Promise<T>;
  /** What the toolbar's popup says about the page. */
  popupText(): Promise<string>;
  /** Runs the body of a function in the page, as the page's own script, and gives its value. */
  inPage<T>(script: string): Promise<T>;
  /** Has the background keep a note, as the extension's own pages do. */
  saveNote(annotation: object): Promise<void>;
  /** Ends the worker or event page, as the browser does when it is idle. */
  endBackground(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Prints the page to a file that nobody reads. */
  print(): Promise<void>;
  /** Errors that the page or the extension printed since it was opened. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Runs `attempt` until it gives a value, and fails with `what` after `limit` milliseconds. */
export async function until<T>(
  what: string,
  attempt: () => Promise<T | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const value = await attempt();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Reads a view until it says the same twice, and that is not that it still reads the page. */
export async function settledText(read: () => Promise<string>): Promise<string> {
  let before = '';
  return until('the view has come to rest', async () => {
    const text = await read();
    const rests = text !== '' && text === before && !text.includes('Reading the page…');
    before = text;
    return rests && text;
  });
}

/** The card takes its place once it has told its height; a click or a picture before that misses it. */
export async function cardSettles(place: () => Promise<object | null>): Promise<void> {
  let before = 'null';
  let still = 0;
  await until('the card has taken its place', async () => {
    const now = JSON.stringify(await place());
    still = now !== 'null' && now === before ? still + 1 : 0;
    before = now;
    return still > 1;
  });
}

/** Read in the page: texts under its highlights; that of an open card, at the bottom of all, is no mark. */
export function readMarks(): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (highlight.priority === 0) continue;
    texts[name] = [...highlight].map((stretch) => {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      return range.toString().replace(/\s+/g, ' ').trim();
    });
  }
  return texts;
}

/** Run in one of the extension's own pages: asks the background about the tab that shows `url`. */
export async function askTabState(url: string): Promise<TabState> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'tabState', args: [tab?.id] });
  return reply.value;
}

/** Run in one of the extension's own pages: the number of the tab that the tests read in, which is the first. */
export async function askArticleTab(): Promise<number | undefined> {
  return (await chrome.tabs.query({ currentWindow: true })).sort((a, b) => a.index - b.index)[0]?.id;
}

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Run in one of the extension's own pages: any call to the background, about the tab that shows `url`. */
export async function askBackground({ url, method, args }: Asked): Promise<unknown> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url)?.id;
  const filled = args.map((arg) => (arg === '{tab}' ? tab : arg));
  const reply = await chrome.runtime.sendMessage({ to: 'background', method, args: filled });
  if (!reply?.ok) throw new Error(`${method}: ${reply?.error}`);
  return reply.value;
}

/** Run in one of the extension's own pages: changes the reader's settings. */
export async function askSettings(change: Partial<Settings>): Promise<void> {
  await chrome.runtime.sendMessage({ to: 'background', method: 'changeSettings', args: [change] });
}

/** Run in one of the extension's own pages: saves a note, given as JSON. */
export async function askSave(annotation: string): Promise<void> {
  const args = [JSON.parse(annotation), 0];
  const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'saveNote', args });
  if (reply?.ok !== true) throw new Error(String(reply?.error));
}

/** Run in the card: whether the note stands there as saved, no longer in the editor. */
export function showsNote(text: string): boolean {
  return document.querySelector('textarea') === null && (document.body.textContent ?? '').includes(text);
}

/** Run in any page: its text as the reader sees it, with what stands in text fields. */
export function readText(): string {
  const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
  // biome-ignore lint/performance/useDomNodeTextContent: hidden parts are not what the reader sees.
  return [document.body.innerText, ...fields].join('\n').trim();
}
