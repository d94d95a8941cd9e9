import { browser } from 'wxt/browser';
import { readerIn } from '../../messaging/client';
import { openSidePanel } from '../../messaging/open-side-panel';
import { createTurns } from '../../store/in-turn';
import type { Desk } from './desk';
import { readAnyway } from './inject';
import { saveSource } from './save-source';
import { wordsFor } from './words';

/** Keyboard commands and context menus. */
export function listenToCommands(desk: Desk): void {
  browser.commands.onCommand.addListener((command, tab) => calm(run(command, tab?.id, desk)));
  browser.runtime.onInstalled.addListener(() => void makeMenus(desk));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) calm(choose(info, tab.id, desk));
  });
}

/** A key pressed on a page that the browser keeps closed does nothing. */
function calm(work: Promise<void>): void {
  work.catch(() => undefined);
}

async function run(command: string, fromTab: number | undefined, desk: Desk): Promise<void> {
  const tabId = fromTab ?? (await activeTab());
  if (tabId === undefined) return;
  if (command === 'open-panel') await openSidePanel(tabId);
  if (command === 'next-claim') await readerIn(tabId).step(1);
  if (command === 'previous-claim') await readerIn(tabId).step(-1);
  if (command === 'add-note') await addNote(desk, tabId);
  if (command === 'save-source') await saveAndTell(desk, tabId);
  if (command === 'toggle-marks') await toggleMarks(desk);
}

interface Choice {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

async function choose({ menuItemId, selectionText = '' }: Choice, tabId: number, desk: Desk): Promise<void> {
  if (menuItemId === 'find') await find(selectionText, tabId);
  if (menuItemId === 'add-note') await addNote(desk, tabId);
  if (menuItemId === 'note-page') await noteOnPage(desk, tabId);
  if (menuItemId === 'save-source') await saveAndTell(desk, tabId);
}

/** Saves, and opens the popup, which says what was saved and offers to undo it; where it may not, the badge says so. */
async function saveAndTell(desk: Desk, tabId: number): Promise<void> {
  await makeRead(desk, tabId);
  await saveSource(desk, tabId);
  await browser.action.setBadgeText({ tabId, text: '✓' });
  await browser.action.openPopup().catch(() => undefined);
}

/** Nothing may be awaited before the panel is asked for: it opens only inside the reader's click. */
export async function find(words: string, tabId: number): Promise<void> {
  // The browser may see no click of the reader's in a message from a page: then the panel comes as a tab.
  const inTab = () => browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}` });
  const opened = openSidePanel(tabId).catch(inTab);
  await Promise.all([opened, browser.storage.session.set({ find: words.trim().slice(0, 200) })]);
}

async function addNote(desk: Desk, tabId: number): Promise<void> {
  await makeRead(desk, tabId);
  await readerIn(tabId).noteSelection();
}

/** On the whole page, whatever is selected in it. */
export async function noteOnPage(desk: Desk, tabId: number): Promise<void> {
  await makeRead(desk, tabId);
  await readerIn(tabId).notePage();
}

/** Asking for a note or a source on a page that was not read is asking to read it. */
async function makeRead(desk: Desk, tabId: number): Promise<void> {
  const state = await desk.tabs.get(tabId);
  if (state?.kind !== 'on-topic') await readAnyway(tabId);
}

/** What the marks were before they were switched off. */
const before = 'marksBefore';

async function toggleMarks(desk: Desk): Promise<void> {
  const { marks } = await desk.settings.get();
  if (marks !== 'off') await desk.area.set({ [before]: marks });
  const wanted = (await desk.area.get(before))[before] === 'quiet' ? 'quiet' : 'all';
  const next = marks === 'off' ? wanted : 'off';
  await desk.settings.change({ marks: next });
  await desk.marksChanged(next);
}

async function activeTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

const inTurn = createTurns();

/** In the reader's language, so they are made anew when that changes; in turn, as none may be there twice. */
export function makeMenus(desk: Desk): Promise<void> {
  return inTurn(() => remakeMenus(desk));
}

async function remakeMenus(desk: Desk): Promise<void> {
  await browser.contextMenus.removeAll();
  const words = wordsFor((await desk.settings.get()).language, ['menu.', 'notes.onThisPage']);
  const menus = [
    ['add-note', 'menu.addNote', ['selection']],
    ['note-page', 'notes.onThisPage', ['page']],
    ['find', 'menu.find', ['selection']],
    ['save-source', 'menu.saveSource', ['page']],
  ] as const;
  for (const [id, word, contexts] of menus) {
    browser.contextMenus.create({ id, title: words[word] ?? 'Hashia', contexts: [...contexts] });
  }
}
