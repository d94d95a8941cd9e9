import { browser } from 'wxt/browser';
import { readerIn } from '../../messaging/client';
import { saveSource } from './corpus-answers';
import type { Desk } from './desk';
import { wordsFor } from './words';

const menus = ['add-note', 'find-in-sources', 'save-source'] as const;
type Menu = (typeof menus)[number];

/** Keyboard commands and context menus. */
export function listenToCommands(desk: Desk): void {
  browser.commands.onCommand.addListener((command, tab) => void run(command, tab?.id, desk));
  browser.runtime.onInstalled.addListener(() => void makeMenus(desk));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) void choose(info.menuItemId as Menu, tab.id, tab.windowId, desk);
  });
}

async function run(command: string, fromTab: number | undefined, desk: Desk): Promise<void> {
  const tabId = fromTab ?? (await activeTab());
  if (tabId === undefined) return;
  if (command === 'next-claim') await readerIn(tabId).step(1);
  if (command === 'add-note') await readerIn(tabId).noteSelection();
  if (command === 'toggle-marks') await toggleMarks(desk);
}

async function choose(menu: Menu, tabId: number, _windowId: number | undefined, desk: Desk): Promise<void> {
  if (menu === 'add-note') await readerIn(tabId).noteSelection();
  if (menu === 'save-source') await saveSource(desk, tabId);
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
