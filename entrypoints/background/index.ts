import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../messaging/call';
import type { Background } from '../../messaging/protocol';
import { answers } from './answers';
import { listenToCommands } from './commands';
import { openDesk } from './desk';
import { askGateAgain } from './gate-again';
import { readNotedPages } from './noted-pages';
import { watchAllowedSites } from './sites';
import { forgetTabs } from './tabs';

export default defineBackground({
  type: 'module',
  main() {
    const desk = openDesk();
    serve<Background>('background', answers(desk));
    listenToCommands(desk);
    forgetTabs(desk.tabs);
    readNotedPages(desk);
    watchAllowedSites();
    askGateAgain();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      // Another version's gate may look for the packs' words in another form.
      else desk.started.then(() => desk.packsChanged()).catch(() => undefined);
    });
  },
});
