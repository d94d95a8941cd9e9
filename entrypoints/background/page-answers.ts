import hosts from '../../assets/topics/pak-afghan-security/hosts.json';
import { urlKey } from '../../core/url-key';
import type { Served } from '../../messaging/call';
import type { Background } from '../../messaging/protocol';
import { showBadge } from './badge';
import type { Desk } from './desk';
import { injectReader } from './inject';
import { relatePage } from './relate-page';
import { tabOf } from './senders';
import { wordsFor } from './words';

type PageAnswers = Pick<Served<Background>, 'pageMatched' | 'relate' | 'pageIs' | 'notesOf' | 'settings' | 'readerKit'>;

/** What the scripts in a page may ask. */
export function pageAnswers(desk: Desk): PageAnswers {
  return {
    async pageMatched(sender) {
      const tabId = tabOf(sender);
      const host = new URL(sender.url ?? 'about:blank').hostname;
      const { mutedHosts } = await desk.settings.get();
      if (mutedHosts.includes(host)) return desk.tabs.set(tabId, { kind: 'muted', host });
      await desk.tabs.set(tabId, { kind: 'reading' });
      await injectReader(tabId);
    },
    async relate(sender, article, topic) {
      const tabId = tabOf(sender);
      const reading = await relatePage(desk, article, topic);
      await desk.tabs.set(tabId, { kind: 'on-topic', reading });
      const { badge } = await desk.settings.get();
      await showBadge(tabId, badge ? reading : null);
      return reading;
    },
    async pageIs(sender, state) {
      await desk.tabs.set(tabOf(sender), state);
    },
    notesOf: (_, url) => desk.notes.notesOf(urlKey(url)),
    settings: () => desk.settings.get(),
    async readerKit() {
      const settings = await desk.settings.get();
      return { settings, lexicon: desk.pack.lexicon, hosts, words: wordsFor(settings.language, ['page.', 'mark.']) };
    },
  };
}
