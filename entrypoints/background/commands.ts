import { browser } from 'wxt/browser';
import { readerIn } from '../../messaging/client';
import { openSidePanel } from '../../messaging/open-side-panel';
import type { Desk } from './desk';
import { readAnyway } from './inject';
import { saveSource } from './save-source';
import { wordsFor } from './words';

/** Keyboard commands and context menus. */
export function listenToCommands(desk: Desk): void {
  browser.commands.onCommand.addListener((command, tab) => calm(run(command, tab?.id, desk)));
  browser.runtime.onInstalled.addListener(() => void makeMenus(desk));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) calm(choose(info.menuItemId, tab.id, desk));
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
  if (command === 'add-note') await addNote(desk, tabId);
  if (command === 'save-source') await saveAndTell(desk, tabId);
  if (command === 'toggle-marks') await toggleMarks(desk);
}

async function choose(menu: string | number, tabId: number, desk: Desk): Promise<void> {
  if (menu === 'add-note') await addNote(desk, tabId);
  if (menu === 'save-source') await saveAndTell(desk, tabId);
}

/** Saves, and opens the popup, which says what was saved and offers to undo it; where it may not, the badge says so. */
async function saveAndTell(desk: Desk, tabId: number): Promise<void> {
  await makeRead(desk, tabId);
  await saveSource(desk, tabId);
  await browser.action.setBadgeText({ tabId, text: '✓' });
  await browser.action.openPopup().catch(() => undefined);
}

async function addNote(desk: Desk, tabId: number): Promise<void> {
  await makeRead(desk, tabId);
  await readerIn(tabId).noteSelection();
}

/** Asking for a note or a source on a page that was not read is asking to read it. */
async function makeRead(desk: Desk, tabId: number): Promise<void> {
  const state = await desk.tabs.get(tabId);
  if (state?.kind !== 'on-topic') await readAnyway(tabId);
}

async function toggleMarks(desk: Desk): Promise<void> {
  const { marks } = await desk.settings.get();
  const next = marks === 'off' ? 'all' : 'off';
  await desk.settings.change({ marks: next });
  await desk.marksChanged(next);
}

async function activeTab(): Promise<number | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

async function makeMenus(desk: Desk): Promise<void> {
  await browser.contextMenus.removeAll();
  const words = wordsFor((await desk.settings.get()).language, ['menu.']);
  browser.contextMenus.create({
    id: 'add-note',
    title: words['menu.addNote'] ?? 'Hashia',
    contexts: ['page', 'selection'],
  });
  browser.contextMenus.create({ id: 'save-source', title: words['menu.saveSource'] ?? 'Hashia', contexts: ['page'] });
}
