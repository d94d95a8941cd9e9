import { browser } from 'wxt/browser';
import type { Served } from '../../messaging/call';
import type { Background } from '../../messaging/protocol';
import { wipe } from '../../store/backup';
import { openDatabase } from '../../store/database';
import { refillCopy } from '../../store/follow-sources';
import { reconcile } from '../../store/reconcile';
import { showBadge } from './badge';
import { makeMenus } from './commands';
import type { Desk } from './desk';
import { muteOpenPages } from './muting';

type SettingsAnswers = Pick<
  Served<Background>,
  'shortcuts' | 'changeSettings' | 'dataChanged' | 'deleteEverything' | 'notices'
>;

/** The reader's choices and the care of the reader's data. */
export function settingsAnswers(desk: Desk): SettingsAnswers {
  return {
    async shortcuts() {
      const commands = await browser.commands.getAll();
      return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
    },
    async changeSettings(_, change) {
      const settings = await desk.settings.change(change);
      if (change.marks !== undefined) await desk.marksChanged(change.marks);
      if (change.mutedHosts !== undefined) await muteOpenPages(desk, settings.mutedHosts);
      if (change.language !== undefined) await makeMenus(desk);
      // Open pages ask for their words and settings anew.
      if (change.language !== undefined || change.selectionBar !== undefined) await desk.pagesChanged();
      if (change.badge !== undefined) await refreshBadges(desk, change.badge);
      return settings;
    },
    async dataChanged() {
      // A page wrote to the database itself: the mirror learns of it here.
      await desk.notesChanged();
      await reconcile(openDatabase, desk.mirror);
      await desk.copyTurn(async () => refillCopy(await openDatabase(), desk.sourceCopy));
      await desk.packsChanged();
    },
    async deleteEverything() {
      // Before and after, like the notes' copy: were it cut off between, the next start would bring the sources back.
      await desk.copyTurn(desk.sourceCopy.clear);
      // In turn: an article that is being saved is gone too.
      await desk.corpusTurn(() => wipe({ db: openDatabase, mirror: desk.mirror, settings: desk.settings }));
      await desk.copyTurn(desk.sourceCopy.clear);
      await desk.pending.clear();
      await desk.packs.installShipped(desk.pack);
      await desk.packsChanged();
      await desk.notesChanged();
      await muteOpenPages(desk, []);
      await makeMenus(desk);
    },
    async notices() {
      const told = await desk.started;
      // On a full disk they stay, and are told once more.
      await desk.pending.clear().catch(() => undefined);
      return told;
    },
  };
}

async function refreshBadges(desk: Desk, on: boolean): Promise<void> {
  for (const tabId of await desk.tabs.read()) {
    const state = await desk.tabs.get(tabId);
    if (state?.kind === 'on-topic') await showBadge(tabId, on ? state.reading : null);
  }
}
