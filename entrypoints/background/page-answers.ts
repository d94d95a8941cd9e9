import hosts from '../../assets/topics/pak-afghan-security/hosts.json';
import { parseAnchorings, parseArticle, parseToldState, parseTopic } from '../../core/exchange/page-schema';
import { plainComment } from '../../core/plain-note';
import { urlKey } from '../../core/url-key';
import type { Served } from '../../messaging/call';
import type { Background } from '../../messaging/protocol';
import { showBadge } from './badge';
import { find } from './commands';
import type { Desk } from './desk';
import { injectPart, injectReader } from './inject';
import { relatePage } from './relate-page';
import { isOurPage, tabOf } from './senders';
import { showsStill } from './tabs';
import { wordsFor } from './words';

type PageAnswers = Pick<
  Served<Background>,
  | 'findInSources'
  | 'pageMatched'
  | 'bringPart'
  | 'relate'
  | 'pageIs'
  | 'notesOf'
  | 'notesStand'
  | 'settings'
  | 'readerKit'
>;

/** What the scripts in a page may ask. */
export function pageAnswers(desk: Desk): PageAnswers {
  const { begin } = desk;
  return {
    async pageMatched(sender) {
      const tabId = tabOf(sender);
      const host = new URL(sender.url ?? 'about:blank').hostname;
      const { mutedHosts } = await desk.settings.get();
      if (mutedHosts.includes(host)) return desk.tabs.set(tabId, { kind: 'muted', host });
      await desk.tabs.set(tabId, { kind: 'reading' });
      try {
        await injectReader(tabId);
      } catch (error) {
        // The page went away or was closed to us: nothing is being read there.
        await desk.tabs.forget(tabId);
        throw error;
      }
    },
    bringPart: (sender, part) => injectPart(tabOf(sender), part),
    async relate(sender, told, verdict) {
      const tabId = tabOf(sender);
      const isNewest = begin(tabId);
      const article = parseArticle(told);
      const reading = await relatePage(desk, article, parseTopic(verdict));
      if (!isNewest() || !(await showsStill(tabId, article.url))) return reading;
      await desk.tabs.set(tabId, { kind: 'on-topic', reading });
      const { badge } = await desk.settings.get();
      await showBadge(tabId, badge ? reading : null);
      return reading;
    },
    async pageIs(sender, told) {
      const tabId = tabOf(sender);
      const state = parseToldState(told);
      // One reading failed; another may be under way.
      if (state.kind !== 'failed') begin(tabId);
      await desk.tabs.set(tabId, state);
      await showBadge(tabId, null);
    },
    async notesOf(sender, url) {
      if (!isOurPage(sender) && !isOnSite(url, sender.url)) throw new Error('not-allowed');
      const notes = await desk.notes.notesOf(urlKey(url));
      return notes.map((note) => ({ ...note, plain: plainComment(note.annotation) }));
    },
    async notesStand(sender, url, anchorings) {
      if (!isOnSite(url, sender.url)) throw new Error('not-allowed');
      await desk.standings.keep(urlKey(url), parseAnchorings(anchorings), new Date().toISOString());
    },
    findInSources: (sender, text) => find(text, tabOf(sender)),
    settings: () => desk.settings.get(),
    async readerKit() {
      const settings = await desk.settings.get();
      const topics = (await desk.library.topics()).map(({ id, title, lexicon }) => ({ id, title, lexicon }));
      return { settings, topics, hosts, words: wordsFor(settings.language, ['page.', 'mark.']) };
    },
  };
}

/** A script in a page learns of the notes on its own site and of no others. */
function isOnSite(url: string, page = ''): boolean {
  return URL.canParse(url) && URL.canParse(page) && new URL(url).origin === new URL(page).origin;
}
